import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { repository } from '../support/repository.ts';
import { readVitest, type VitestReport } from './readVitest.ts';
import { showProcess } from './showProcess.ts';
import { judge, type Tally } from './tally.ts';

/**
 * Runs the vitest tests of a package.
 *
 * @param name Folder of the package.
 * @param folder Where reports are written.
 */
export async function runVitest(
  name: string,
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<Tally> {
  const cwd = join(repository, name);
  const vitest = dirname(createRequire(join(cwd, 'package.json')).resolve('vitest/package.json'));
  const report = join(folder, `${name}.json`);
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await showProcess([join(vitest, 'vitest.mjs'), ...args], {
    name,
    cwd,
    environment,
    timeout: 1_080_000,
  });
  if (!existsSync(report)) return judge(name, undefined, code);
  const read = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  return judge(name, readVitest(name, read), code);
}
