import { spawn } from 'node:child_process';

/** How to start a process whose output is shown as it comes. */
export interface ShowOptions {
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds after which it is killed. */
  readonly timeout: number;
}

/**
 * Runs Node with arguments, its output shown as it comes.
 *
 * @returns Its exit code; null where a signal ended it.
 */
export function showProcess(args: readonly string[], options: ShowOptions): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: options.cwd,
      env: options.environment,
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: options.timeout,
      killSignal: 'SIGKILL',
    });
    child.once('error', reject);
    child.once('close', resolve);
  });
}
