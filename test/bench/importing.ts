import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { createMerchant } from '../support/createMerchant.ts';
import { runCommand } from '../support/hearback.ts';
import { childEnvironment, repository } from '../support/repository.ts';
import { type Install, program } from '../support/startInstall.ts';
import { type Machine, machine } from './machine.ts';
import { writeRatings } from './ratingsFile.ts';
import { rawInserts } from './rawInserts.ts';

/** What to import. */
export interface ImportOptions {
  readonly rows: number;
  /** Whether a rating has stages, a recommendation, channel, product and language beside score, date and comment. */
  readonly wide: boolean;
}

/** What was measured. Times in milliseconds, memory in megabytes. */
export interface ImportFigures extends ImportOptions {
  readonly columns: string;
  readonly seconds: number;
  /** Of the whole command: start, looking the file through, storing. */
  readonly rowsPerSecond: number;
  readonly rawRowsPerSecond: number;
  readonly peakMemory: number;
  /** Highest of the first and of the last third of the time. */
  readonly memoryFirstThird: number;
  readonly memoryLastThird: number;
  readonly transactions: string;
  readonly progressLines: number;
  /** Rows that were stored when the process was killed, and what the second run made of all. */
  readonly killedAfter: number;
  readonly resumed: string;
  readonly countsEqual: boolean;
  readonly machine: Machine;
}

interface Run {
  readonly answer: {
    readonly accepted: number;
    readonly duplicate: number;
    readonly received: number;
  } | null;
  readonly seconds: number;
  readonly memory: readonly number[];
  readonly stderr: string;
}

type Place = Pick<Install, 'home' | 'environment'>;

/** Megabytes that a process has in memory; undefined where it has ended or the system does not say. */
async function memoryOf(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

function storedIn({ home }: Place): number {
  // The import may just be opening or closing the file.
  const database = new DatabaseSync(join(home, 'hearback.sqlite'), { readOnly: true, timeout: 1000 });
  try {
    const { accepted } = database.prepare('select sum(accepted) as accepted from ledger').get() ?? {};
    return Number(accepted ?? 0);
  } finally {
    database.close();
  }
}

/** Runs an import to its end, or kills it once so many rows are stored. */
async function run(place: Place, args: readonly string[], killAfter?: number): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, [program, 'import', 'ratings', ...args, '--json'], {
    cwd: repository,
    env: place.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr, ended] = ['', '', false];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const end = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  }).finally(() => {
    ended = true;
  });
  const memory: number[] = [];
  while (!ended) {
    const now = child.pid === undefined ? undefined : await memoryOf(child.pid);
    if (now !== undefined) memory.push(now);
    if (killAfter !== undefined && storedIn(place) >= killAfter) child.kill('SIGKILL');
    await Promise.race([end, sleep(100)]);
  }
  await end;
  const seconds = (performance.now() - began) / 1000;
  if (killAfter === undefined && stdout === '') throw new Error(`The import failed:\n${stderr}`);
  return { answer: stdout === '' ? null : JSON.parse(stdout), seconds, memory, stderr };
}

async function withInstall<Result>(work: (place: Place) => Promise<Result>): Promise<Result> {
  const home = await mkdtemp(join(tmpdir(), 'hearback-bench-'));
  try {
    return await work({ home, environment: childEnvironment({ HEARBACK_HOME: home }) });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Measures an import, beside storing the same rows and nothing else, and resumes one that was killed. */
export async function importing({ rows, wide }: ImportOptions): Promise<ImportFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'hearback-bench-'));
  const csv = join(folder, 'ratings.csv');
  const file = await writeRatings(csv, rows, wide);
  const importInto = async (place: Place, killAfter?: number) => {
    const id = place.environment.MERCHANT ?? (await createMerchant(place as Install)).merchant.id;
    place.environment.MERCHANT = id;
    return run(place, [csv, '--merchant', id, ...file.arguments], killAfter);
  };
  try {
    const whole = await withInstall(async (place) => {
      const measured = await importInto(place);
      const raw = await rawInserts(join(place.home, 'hearback.sqlite'), join(folder, 'raw.sqlite'));
      return { ...measured, raw };
    });
    const broken = await withInstall(async (place) => {
      await importInto(place, rows / 3);
      const killedAfter = storedIn(place);
      const { answer } = await importInto(place);
      const check = await runCommand<{ differences: number }>(place, 'recount', '--check');
      return { killedAfter, answer, countsEqual: check.code === 0 && storedIn(place) === rows };
    });
    const third = Math.ceil(whole.memory.length / 3);
    const { accepted = 0, duplicate = 0, received = 0 } = broken.answer ?? {};
    return {
      rows,
      wide,
      columns: file.columns,
      seconds: whole.seconds,
      rowsPerSecond: Math.round(rows / whole.seconds),
      rawRowsPerSecond: whole.raw,
      peakMemory: Math.max(...whole.memory),
      memoryFirstThird: Math.max(...whole.memory.slice(0, third)),
      memoryLastThird: Math.max(...whole.memory.slice(-third)),
      transactions: /^Stored in .*$/m.exec(whole.stderr)?.[0] ?? 'not told',
      progressLines: (whole.stderr.match(/^Stored \d+ of/gm) ?? []).length,
      killedAfter: broken.killedAfter,
      resumed: `received ${received} = accepted ${accepted} + duplicate ${duplicate}`,
      countsEqual: broken.countsEqual,
      machine: machine(),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
