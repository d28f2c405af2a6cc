import type { Install } from '../install.ts';
import type { CommandIo } from './commandIo.ts';

/** Options that every command has. */
export interface CommonOptions {
  readonly json?: boolean;
}

/** Thrown by a command that has answered and whose answer is bad news: it ends with this exit code. */
export class ExitWith extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super(`exit code ${exitCode}`);
    this.name = 'ExitWith';
    this.exitCode = exitCode;
  }
}

/** Prints the answer of a command: one JSON document, or lines for a person. */
export function answer(io: CommandIo, { json }: CommonOptions, document: unknown, lines: string[]): void {
  io.stdout(json ? `${JSON.stringify(document)}\n` : `${lines.join('\n')}\n`);
}

/** Runs work on the opened install and closes it, whatever happens. */
export async function onInstall<Result>(
  io: CommandIo,
  work: (install: Install) => Promise<Result>,
): Promise<Result> {
  const install = await io.open(io.config());
  try {
    return await work(install);
  } finally {
    await install.close();
  }
}
