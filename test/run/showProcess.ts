import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How to start a process whose output is shown as it comes. */
export interface ShowOptions {
  /** What stands before each line: several processes may talk at once. */
  readonly name: string;
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds after which it is killed. */
  readonly timeout: number;
}

/**
 * Runs Node with arguments, its output shown line by line as it comes.
 *
 * @returns Its exit code; null where a signal ended it.
 */
export function showProcess(args: readonly string[], options: ShowOptions): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: options.cwd,
      env: options.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeout,
      killSignal: 'SIGKILL',
    });
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => console.log(`${options.name} │ ${line}`));
    }
    child.once('error', reject);
    child.once('close', resolve);
  });
}
