import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { childEnvironment, repository } from '../support/repository.ts';
import { runProcess } from '../support/runProcess.ts';
import { failure, nothing, sum, type Tally } from './tally.ts';

/** A check of the sources: its name, and what it prints where it fails. */
interface Check {
  readonly name: string;
  readonly run: () => Promise<string | undefined>;
}

const required = createRequire(join(repository, 'package.json'));

/** A program that a package brings along. */
function programOf(name: string, file: string): string {
  return join(dirname(required.resolve(`${name}/package.json`)), file);
}

/** A check that is a process: it fails where the exit code is not 0. */
function command(name: string, folder: string, args: () => readonly string[]): Check {
  const run = async () => {
    const cwd = join(repository, folder);
    const ended = await runProcess(args(), { cwd, environment: childEnvironment(), timeout: 300_000 });
    return ended.code === 0 ? undefined : `${ended.stdout}${ended.stderr}`;
  };
  return { name, run };
}

const checks: readonly Check[] = [
  command('format and lint', '.', () => [programOf('@biomejs/biome', 'bin/biome'), 'check', '.']),
  command('types', '.', () => [programOf('typescript', 'bin/tsc'), '-p', '.']),
  command('printed schema', '.', () => ['schema/scripts/print.ts', '--check']),
  command('printed manifest of the elements', 'widget', () => ['scripts/printManifest.ts', '--check']),
  command('widget build and sizes', 'widget', () => ['scripts/build.ts', '--check']),
  {
    name: 'one copy of graphql',
    run: async () => {
      const folders = readdirSync(join(repository, 'node_modules', '.pnpm'));
      const copies = folders.filter((folder) => folder.startsWith('graphql@'));
      return copies.length === 1 ? undefined : `There are ${copies.length}: ${copies.join(', ')}.`;
    },
  },
];

async function runCheck({ name, run }: Check): Promise<Tally> {
  const start = performance.now();
  const problem = await run().catch(String);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`  ${problem === undefined ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (problem === undefined) return { ...nothing, passed: 1 };
  console.log(problem.replaceAll(/^/gm, '    '));
  return failure(`checks: ${name}`);
}

/** Runs every check of the sources, each counted as one test. */
export async function runChecks(): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const check of checks) tallies.push(await runCheck(check));
  return sum(tallies);
}
