import { join } from 'node:path';
import { childEnvironment, repository } from './repository.ts';
import { runProcess } from './runProcess.ts';

/** Builds what the server serves, once before the tests; does nothing where nothing has changed. */
export async function setup(): Promise<void> {
  const script = join(repository, 'widget', 'scripts', 'build.ts');
  const { code, stdout, stderr } = await runProcess([script], {
    cwd: join(repository, 'widget'),
    environment: childEnvironment(),
  });
  if (code !== 0) throw new Error(`The widget could not be built:\n${stdout}${stderr}`);
}
