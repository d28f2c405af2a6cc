import { type ReportKind, reportFields } from '@hearback/schema/import/reportOfRow';
import type { Command } from 'commander';
import { importReports } from '../import/importReports.ts';
import { answer, type CommonOptions, onInstall } from './answer.ts';
import { collect } from './collect.ts';
import type { CommandIo } from './commandIo.ts';
import { importHelp } from './importHelp.ts';
import { importProgress } from './importProgress.ts';
import { help, said } from './messages.ts';

interface Options extends CommonOptions {
  readonly merchant: string;
  readonly map: readonly string[];
  readonly promise?: string;
  readonly dateFormat?: string;
  readonly encoding: string;
  readonly delimiter: string;
}

const words = {
  promise: 'key of the promise of rows that name none',
  TRANSACTIONS: {
    name: 'transactions',
    description: 'import how many transactions there were, which complaints are held against',
    details: `
Each row says how many transactions of a day there were, of a product where it names one; a file without a count
has one transaction a row. A negative count takes back. A customer is kept as a hash: from it are counted
customers won and lost, and who buys again. Rows add up. A row without an id gets one from its content, so that
the same file again accepts nothing; a date that means "unknown" is set aside.

Examples:
  hearback import transactions days.csv --merchant mer_0a1b2c3d4e --map date=day,count=orders,product=product
  hearback import transactions orders.csv --merchant mer_0a1b2c3d4e --map id=order,date=paid,customer=member`,
  },
  PROMISES: {
    name: 'promises',
    description: 'import how often promises fell due and were kept',
    details: `
Each row says how often a promise fell due on a day and how often it was kept, between 0 and due; negative numbers
take back. A promise is named by its key and must have been published. Rows add up. A row without an id gets one
from its content, so that the same file again accepts nothing; a date that means "unknown" is set aside.

Example:
  hearback import promises answers.csv --merchant mer_0a1b2c3d4e --promise answer-in-3-days \\
    --map date=day,due=asked,kept=answered`,
  },
} as const;

function addCommand(group: Command, io: CommandIo, kind: ReportKind): void {
  const { description, details, name } = words[kind];
  const command = group
    .command(name)
    .description(description)
    .argument('<file>', importHelp.file)
    .requiredOption('--merchant <id>', help.keyMerchant)
    .requiredOption('--map <pairs>', importHelp.map(reportFields[kind]), collect, []);
  if (kind === 'PROMISES') command.option('--promise <key>', words.promise);
  command
    .option('--date-format <format>', importHelp.dateFormat)
    .option('--encoding <name>', importHelp.encoding, 'utf-8')
    .option('--delimiter <sign>', importHelp.delimiter, ',')
    .option('--json', help.json)
    .addHelpText('after', details)
    .action(async (file: string, options: Options) => {
      const { dateFormat = null, delimiter, encoding, map, merchant, promise = null } = options;
      const report = importProgress(io);
      const result = await onInstall(io, ({ clock, config, database }) =>
        importReports(
          { kind, file, merchant, map, promise, dateFormat, encoding, delimiter },
          { database, home: config.home, clock, report },
        ),
      );
      answer(io, options, result, said.imported(result));
    });
}

/** `import transactions` and `import promises`. */
export function addImportReportsCommands(group: Command, io: CommandIo): void {
  addCommand(group, io, 'TRANSACTIONS');
  addCommand(group, io, 'PROMISES');
}
