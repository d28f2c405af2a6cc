import type { Command } from 'commander';
import { answer, type CommonOptions, onInstall } from './answer.ts';
import type { CommandIo } from './commandIo.ts';
import { help } from './messages.ts';

/** `start`, `serve` and `demo`. */
export function addServerCommands(program: Command, io: CommandIo): void {
  program
    .command('start')
    .description(help.start)
    .option('--json', help.json)
    .action(() => io.start(io.config()));
  program
    .command('serve')
    .description(help.serve)
    .option('--json', help.json)
    .action(() => io.serve(io.config()));
  program
    .command('demo')
    .description(help.demo)
    .option('--json', help.json)
    .action(async (options: CommonOptions) => {
      const made = await onInstall(io, (install) => io.seedDemo(install, (line) => io.stderr(`${line}\n`)));
      answer(io, options, made, [JSON.stringify(made, null, 2)]);
    });
}
