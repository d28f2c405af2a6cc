import { repository } from './repository.ts';
import { runProcess } from './runProcess.ts';
import { type Install, program } from './startInstall.ts';

/** A command of the product that has ended. */
export interface CommandResult<Answer> {
  readonly code: number | null;
  /** The one JSON document on standard output. */
  readonly answer: Answer;
  /** Progress and logs. */
  readonly stderr: string;
}

/** What a command prints that fails. */
export interface CommandRefusal {
  readonly error: { readonly code: string; readonly message: string };
}

/**
 * Runs a command on the data of an install, beside its server.
 *
 * @returns Its exit code and what it answered.
 * @throws Error where standard output is not exactly one JSON document.
 */
export async function runCommand<Answer>(
  { environment }: Pick<Install, 'environment'>,
  ...args: readonly string[]
): Promise<CommandResult<Answer>> {
  const { code, stdout, stderr } = await runProcess([program, ...args, '--json'], {
    cwd: repository,
    environment,
    timeout: 300_000,
  });
  try {
    return { code, answer: JSON.parse(stdout) as Answer, stderr };
  } catch {
    throw new Error(
      `hearback ${args.join(' ')} ended with ${code} and printed no JSON document:\n${stdout}${stderr}`,
    );
  }
}

/** Runs a command that must succeed. @throws Error with what it printed where it does not. */
export async function hearback<Answer>(
  install: Pick<Install, 'environment'>,
  ...args: readonly string[]
): Promise<Answer> {
  const { code, answer, stderr } = await runCommand<Answer>(install, ...args);
  if (code !== 0) {
    throw new Error(`hearback ${args.join(' ')} ended with ${code}: ${JSON.stringify(answer)}\n${stderr}`);
  }
  return answer;
}
