import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment, repository } from '../support/repository.ts';
import { startPostgres } from '../support/startPostgres.ts';
import { machine } from './machine.ts';

/** What to look through. */
export interface InboxOptions {
  /** Cases, of 1,000 merchants. */
  readonly cases: number;
  readonly database: 'SQLite' | 'PostgreSQL';
}

function run(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: join(repository, 'api'),
      env: childEnvironment(),
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The measurement ended with ${code}.`)),
    );
  });
}

/** Measures the pages of the inbox and prints how the database finds them; the times are the last line, as JSON. */
export async function inbox({ cases, database }: InboxOptions): Promise<void> {
  const { cores, node } = machine();
  console.log(`The inbox on ${database}, ${cores} cores, Node ${node}`);
  const postgres = database === 'PostgreSQL' ? await startPostgres() : null;
  try {
    const address = postgres === null ? [] : [await postgres.createDatabase()];
    await run(['src/case/inbox.bench.ts', String(cases), ...address]);
  } finally {
    await postgres?.stop();
  }
}
