import type { ImportKind } from '@hearback/schema/import/fields';
import { fieldsOf } from '@hearback/schema/import/fields';
import type { Command } from 'commander';
import { importFile } from '../import/importFile.ts';
import type { ImportOptions } from '../import/importOptions.ts';
import { answer, type CommonOptions, onInstall } from './answer.ts';
import { collect } from './collect.ts';
import type { CommandIo } from './commandIo.ts';
import { importHelp } from './importHelp.ts';
import { importProgress } from './importProgress.ts';
import { addImportReportsCommands } from './importReportsCommand.ts';
import { addImportStepsCommand } from './importStepsCommand.ts';
import { checkTimeZone } from './merchantCommands.ts';
import { help, said } from './messages.ts';

interface FileOptions extends CommonOptions {
  readonly merchant?: string;
  readonly merchantColumn?: string;
  readonly timezone: string;
  readonly map: readonly string[];
  readonly scale?: string;
  readonly scaleColumn?: string;
  readonly subScale?: readonly string[];
  readonly missing?: readonly string[];
  readonly date?: string;
  readonly dateFormat?: string;
  readonly encoding: string;
  readonly delimiter: string;
}

function optionsOf(kind: ImportKind, file: string, options: FileOptions): ImportOptions {
  return {
    kind,
    file,
    merchant: options.merchant ?? null,
    merchantColumn: options.merchantColumn ?? null,
    timeZone: checkTimeZone(options.timezone),
    map: options.map,
    scale: options.scale ?? null,
    scaleColumn: options.scaleColumn ?? null,
    subScales: options.subScale ?? [],
    missing: (options.missing ?? []).flatMap((cells) => cells.split(',')).map((cell) => cell.trim()),
    date: options.date ?? null,
    dateFormat: options.dateFormat ?? null,
    encoding: options.encoding,
    delimiter: options.delimiter,
  };
}

function addFileOptions(command: Command, kind: ImportKind): Command {
  const { kinds, ...words } = importHelp;
  return command
    .description(kinds[kind].description)
    .argument('<file>', words.file)
    .option('--merchant <id>', words.merchant)
    .option('--merchant-column <column>', words.merchantColumn)
    .option('--timezone <zone>', words.timezone, 'UTC')
    .requiredOption('--map <pairs>', words.map(fieldsOf(kind)), collect)
    .option('--missing <cells>', words.missing, collect)
    .option('--date <day>', words.date)
    .option('--date-format <format>', words.dateFormat)
    .option('--encoding <name>', words.encoding, 'utf-8')
    .option('--delimiter <sign>', words.delimiter, ',')
    .option('--json', help.json)
    .addHelpText('after', kinds[kind].details);
}

/** `import ratings` and `import complaints`. */
export function addImportCommands(program: Command, io: CommandIo): void {
  const { scale, scaleColumn, subScale } = importHelp;
  const group = program.command('import').description(importHelp.group).helpCommand(false);
  const run = (kind: ImportKind) => async (file: string, options: FileOptions) => {
    const wanted = optionsOf(kind, file, options);
    const report = importProgress(io);
    const result = await onInstall(io, ({ config, clock, database }) =>
      importFile(wanted, { database, home: config.home, clock, report }),
    );
    answer(io, options, result, said.imported(result));
  };
  addFileOptions(group.command('ratings'), 'RATING')
    .option('--scale <range>', scale)
    .option('--scale-column <column>', scaleColumn)
    .option('--sub-scale <range>', subScale, collect)
    .action(run('RATING'));
  addFileOptions(group.command('complaints'), 'COMPLAINT').action(run('COMPLAINT'));
  addImportStepsCommand(group, io);
  addImportReportsCommands(group, io);
}
