import { spawn } from 'node:child_process';
import { childEnvironment, repository } from '../support/repository.ts';

/** How to measure the overview. */
export interface AnalyticsOptions {
  /** Ratings of the install, a list; one merchant has a tenth of them. */
  readonly rows: string;
  readonly rounds: string;
}

/** Measures the console's overview against GROUP BY on the raw rows; prints a table, then the same as JSON. */
export function analytics({ rows, rounds }: AnalyticsOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const args = ['api/scripts/benchAnalytics.ts', '--rows', rows, '--rounds', rounds];
    const child = spawn(process.execPath, args, {
      cwd: repository,
      env: childEnvironment(),
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The measurement ended with ${code}.`)),
    );
  });
}
