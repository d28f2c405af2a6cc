/**
 * Runs every test of every package and closes with one line: `N passed, N failed`, and `, N skipped` where some were.
 *
 *     node test/run.ts          everything
 *     node test/run.ts check    only the checks of the sources
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './run/runChecks.ts';
import { runVitest } from './run/runVitest.ts';
import { runWebTests } from './run/runWebTests.ts';
import { closingLine, failure, sum, type Tally } from './run/tally.ts';
import { findBrowser } from './support/findBrowser.ts';
import { childEnvironment } from './support/repository.ts';
import { hasSharedData } from './support/sharedData.ts';

const start = performance.now();
const folder = mkdtempSync(join(tmpdir(), 'hearback-run-'));
const tallies: Tally[] = [];

/** Runs a part of the tests; whatever goes wrong in it is a failure and never the end of the run. */
async function part(title: string, run: () => Promise<Tally>): Promise<void> {
  console.log(`\n── ${title}`);
  try {
    tallies.push(await run());
  } catch (error) {
    console.log(error);
    tallies.push(failure(`${title}: ${error}`));
  }
}

/** The environment of the tests, with the browser that all of them use. */
async function withBrowser(): Promise<NodeJS.ProcessEnv> {
  const { path, environment } = await findBrowser();
  console.log(`Browser: ${path}`);
  return childEnvironment({ CHROME_PATH: path, ...environment });
}

await part('checks: format, lint, types, printed schema, widget build and sizes', runChecks);
if (process.argv[2] !== 'check') {
  const environment = await withBrowser().catch((error: unknown) => {
    tallies.push(failure(`browser: ${error}`));
    return childEnvironment();
  });
  if (!hasSharedData)
    console.log('The folder ../shared/data is missing: tests that read its records are skipped.');
  // Elements ask for focus and frames: nothing else runs beside them.
  await part('widget: elements in a browser', () => runWebTests('widget', folder, environment));
  // Two lanes: a journey waits for a page most of the time, while rules and storage want the processor.
  const inner = async (): Promise<void> => {
    await part('schema: rules, figures and the GraphQL schema', () =>
      runVitest('schema', folder, environment),
    );
    await part('api: storage, doors and commands on SQLite and PostgreSQL', () =>
      runVitest('api', folder, environment),
    );
  };
  const outer = (): Promise<void> =>
    part('test: journeys through a real server and a real browser', () =>
      runVitest('test', folder, environment),
    );
  await Promise.all([inner(), outer()]);
}
rmSync(folder, { recursive: true, force: true });

const all = sum(tallies);
console.log(`\nDone in ${Math.round((performance.now() - start) / 1000)} s.`);
for (const name of all.skipped) console.log(`  skipped: ${name}`);
for (const sentence of all.failures) console.log(`  FAILED: ${sentence}`);
console.log(`\n${closingLine(all)}`);
process.exitCode = all.failed > 0 ? 1 : 0;
