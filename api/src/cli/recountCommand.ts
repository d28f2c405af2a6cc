import type { Command } from 'commander';
import { checkCounts, recount } from '../indicator/recount.ts';
import { answer, type CommonOptions, ExitWith, onInstall } from './answer.ts';
import type { CommandIo } from './commandIo.ts';
import { lineNowAndThen } from './lineNowAndThen.ts';
import { help, said } from './messages.ts';

interface RecountOptions extends CommonOptions {
  readonly check?: boolean;
}

/** `recount`. */
export function addRecountCommand(program: Command, io: CommandIo): void {
  program
    .command('recount')
    .description(help.recount)
    .option('--check', help.recountCheck)
    .option('--json', help.json)
    .action(async (options: RecountOptions) => {
      const line = lineNowAndThen(io);
      const report = (merchants: number, of: number) => line(said.recounting(merchants, of));
      if (!options.check) {
        const done = await onInstall(io, ({ database }) => recount(database, report));
        return answer(io, options, done, [said.recounted(done)]);
      }
      const found = await onInstall(io, ({ database }) => checkCounts(database, report));
      answer(io, options, found, said.checked(found));
      if (found.differences > 0) throw new ExitWith(1);
    });
}
