import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository } from '../support/repository.ts';
import { showProcess } from './showProcess.ts';
import { judge, type Tally } from './tally.ts';

const script = fileURLToPath(new URL('webTests.ts', import.meta.url));

/**
 * Runs the browser tests of a package.
 *
 * @param name Folder of the package.
 * @param folder Where reports are written.
 */
export async function runWebTests(
  name: string,
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<Tally> {
  const report = join(folder, `${name}.json`);
  const cwd = join(repository, name);
  const code = await showProcess([script, report], { name, cwd, environment, timeout: 600_000 });
  if (!existsSync(report)) return judge(name, undefined, code);
  const { passed, failed, skipped, failures } = JSON.parse(readFileSync(report, 'utf8')) as Tally;
  const named = (names: readonly string[]) => names.map((test) => `${name}: ${test}`);
  return judge(name, { passed, failed, skipped: named(skipped), failures: named(failures) }, code);
}
