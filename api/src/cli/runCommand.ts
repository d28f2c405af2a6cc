import { CommanderError } from 'commander';
import { ExitWith } from './answer.ts';
import type { CommandIo } from './commandIo.ts';
import { createProgram } from './createProgram.ts';
import { refusalOf } from './refusal.ts';

/**
 * Runs a command line.
 *
 * @param argv The arguments behind the program's name.
 * @returns The exit code: 0, or 1 after one line on standard error, with `--json` one document
 * `{"error":{"code","message"}}` on standard output.
 */
export async function runCommand(argv: readonly string[], io: CommandIo): Promise<number> {
  try {
    await createProgram(io).parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof ExitWith) return error.exitCode;
    // Help and version have been printed; commander ends them by an error as well.
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const refusal = refusalOf(error);
    if (argv.includes('--json')) io.stdout(`${JSON.stringify({ error: refusal })}\n`);
    else io.stderr(`${refusal.path ? `${refusal.path}: ` : ''}${refusal.message}\n`);
    return 1;
  }
}
