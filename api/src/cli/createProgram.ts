import { Command } from 'commander';
import type { CommandIo } from './commandIo.ts';
import { addConfigCommands } from './configCommands.ts';
import { addEraseCommand } from './eraseCommand.ts';
import { addImportCommands } from './importCommands.ts';
import { addKeyCommands } from './keyCommands.ts';
import { addMemberCommands } from './memberCommands.ts';
import { addMerchantCommands } from './merchantCommands.ts';
import { help } from './messages.ts';
import { addRecountCommand } from './recountCommand.ts';
import { addServerCommands } from './serverCommands.ts';
import { addTagCommand } from './tagCommand.ts';

/** The command line: every command works beside the running server, and takes `--json`. */
export function createProgram(io: CommandIo): Command {
  const program = new Command('hearback')
    .description(help.program)
    .exitOverride()
    // What is wrong is said once, by whoever runs the command.
    .configureOutput({ writeOut: io.stdout, writeErr: io.stderr, outputError: () => undefined })
    .showSuggestionAfterError()
    .helpCommand(false);
  addServerCommands(program, io);
  addMerchantCommands(program, io);
  addKeyCommands(program, io);
  addTagCommand(program, io);
  addMemberCommands(program, io);
  addImportCommands(program, io);
  addRecountCommand(program, io);
  addEraseCommand(program, io);
  addConfigCommands(program, io);
  return program;
}
