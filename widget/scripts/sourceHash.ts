import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

const workspace = new URL('../../', import.meta.url).pathname;

/** All that the bundles are made of: our sources, the rules and words they use, and the versions of the libraries. */
const sources = ['widget/src/**/*.ts', 'widget/scripts/*.ts', 'schema/src/**/*.ts', 'pnpm-lock.yaml'];

/** One hash over the names and contents of everything that the bundles are made of. */
export function sourceHash(): string {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: workspace }).filter((name) => !/\.(test|graphql)\.ts$/.test(name));
  for (const name of files.sort()) hash.update(name).update(readFileSync(`${workspace}${name}`));
  return hash.digest('hex');
}
