import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';

const workspace = new URL('../../', import.meta.url).pathname;

/** What every build depends on beside the modules it bundles. */
const always = [
  'widget/scripts/*.ts',
  'widget/package.json',
  'schema/src/category/taxonomy.ts',
  'pnpm-lock.yaml',
  'tsconfig.json',
];

/**
 * One hash over the names and contents of all that a build is made of.
 *
 * @param modules Bundled modules as the bundler names them; those of libraries are covered by the lock file.
 */
export function sourceHash(modules: readonly string[]): string {
  const ours = modules
    .filter((name) => name.startsWith(workspace) && !name.includes('/node_modules/'))
    .map((name) => name.slice(workspace.length));
  const hash = createHash('sha256');
  for (const name of [...new Set([...ours, ...globSync(always, { cwd: workspace })])].sort()) {
    const file = `${workspace}${name}`;
    hash.update(name).update(existsSync(file) ? readFileSync(file) : 'gone');
  }
  return hash.digest('hex');
}
