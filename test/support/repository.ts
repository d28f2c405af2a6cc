import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Settings of the product and of the test runner that a child must not inherit. */
const ours = /^(HEARBACK_(?!SHARED_DATA$)\w+|PORT|HOST|DATABASE_URL|SMTP_URL|NODE_ENV|VITEST\w*)$/;

/**
 * Environment for a process that the tests start: the pinned Node first on the PATH, and no setting of the product
 * but those given.
 *
 * @param settings Variables to set, for example `PORT`.
 */
export function childEnvironment(settings: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !ours.test(name));
  const bin = join(repository, 'node_modules', '.bin');
  return {
    ...Object.fromEntries(inherited),
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    ...settings,
  };
}
