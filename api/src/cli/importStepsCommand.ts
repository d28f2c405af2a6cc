import { complaintSteps } from '@hearback/schema/complaint/complaint';
import type { Command } from 'commander';
import { importSteps } from '../import/importSteps.ts';
import { answer, type CommonOptions, onInstall } from './answer.ts';
import { collect } from './collect.ts';
import type { CommandIo } from './commandIo.ts';
import { importHelp } from './importHelp.ts';
import { importProgress } from './importProgress.ts';
import { help, said } from './messages.ts';

interface Options extends CommonOptions {
  readonly merchant: string;
  readonly map: readonly string[];
  readonly step: readonly string[];
  readonly dateFormat?: string;
  readonly encoding: string;
  readonly delimiter: string;
}

const words = {
  description: 'replay a log of case steps',
  map: 'case=COLUMN,step=COLUMN,at=COLUMN',
  step: `VALUE=STEP[,VALUE=STEP…], repeatable: what a word of the step column means; others mean no step. Steps: ${complaintSteps.join(' ')}`,
  details: `
The first row of a case is its receipt. Where work goes on after a resolution, a second one included, the case was
reopened. Steps of cases that "import complaints" brought under the same ids become theirs. No clock of ours runs on
what was worked elsewhere. The same log again accepts nothing.

Example:
  hearback import steps helpdesk.csv --merchant mer_0a1b2c3d4e \\
    --map case=CaseID,step=ActivityID,at=CompleteTimestamp --step 6=RESOLVED`,
};

/** `import steps`. */
export function addImportStepsCommand(group: Command, io: CommandIo): void {
  group
    .command('steps')
    .description(words.description)
    .argument('<file>', importHelp.file)
    .requiredOption('--merchant <id>', help.keyMerchant)
    .requiredOption('--map <pairs>', words.map, collect, [])
    .requiredOption('--step <pairs>', words.step, collect, [])
    .option('--date-format <format>', importHelp.dateFormat)
    .option('--encoding <name>', importHelp.encoding, 'utf-8')
    .option('--delimiter <sign>', importHelp.delimiter, ',')
    .option('--json', help.json)
    .addHelpText('after', words.details)
    .action(async (file: string, options: Options) => {
      const { dateFormat = null, delimiter, encoding, map, merchant, step: steps } = options;
      const report = importProgress(io);
      const result = await onInstall(io, ({ clock, config, database }) =>
        importSteps(
          { file, merchant, map, steps, dateFormat, encoding, delimiter },
          { database, home: config.home, clock, report },
        ),
      );
      answer(io, options, result, [...said.imported(result), `Cases: ${result.cases}.`]);
    });
}
