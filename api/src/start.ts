import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { readDemo } from './demo/demoKeys.ts';
import { seedDemo } from './demo/seedDemo.ts';
import type { Install } from './install.ts';

/** What a start says while it works, line by line. */
export type Report = (line: string) => void;

/**
 * Builds the widget where its sources changed.
 *
 * @throws Error where the build fails; it has said why.
 */
export function buildWidget(repository: string, report: Report): Promise<void> {
  return new Promise((resolve, reject) => {
    const build = spawn(process.execPath, [join(repository, 'widget', 'scripts', 'build.ts')], {
      cwd: join(repository, 'widget'),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    build.stdout.setEncoding('utf8').on('data', (text: string) => report(text.trimEnd()));
    build.once('error', reject);
    build.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The widget could not be built (exit code ${code}).`)),
    );
  });
}

/** Makes the demo merchant on an install that has no merchant yet, and goes on where that was cut short. */
export async function seedOnFirstRun(install: Install, report: Report): Promise<void> {
  const { rows } = await install.ports.merchants.page({ size: 1, cursor: null, backward: false });
  const begun = await readDemo(install.config);
  if (rows.length > 0 && begun?.complete !== false) return;
  report('First run: making a demo merchant with two years of ratings and complaints …');
  await seedDemo(install, report);
}

/** The addresses of a running server, as a start prints them. */
export function addresses(config: Config, port: number): string {
  const base = config.port === port ? config.publicUrl : `http://localhost:${port}`;
  return [
    '',
    'Hearback is ready.',
    `  demo shop      ${base}/demo`,
    `  elements       ${base}/gallery`,
    `  themes         ${base}/themes`,
    `  merchant API   ${base}/graphql`,
    `  health         ${base}/health/ready`,
    '',
    'Press Ctrl+C to stop.',
    '',
  ].join('\n');
}
