import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { childEnvironment, repository } from '../support/repository.ts';
import { runProcess } from '../support/runProcess.ts';

const run = promisify(execFile);

/** The published packages compared with, fetched from the package registry when this runs. */
const packages = ['@sentry/browser@11.12.0', '@sentry/feedback@11.12.0', 'posthog-js@1.449.2'];

/** Bytes after brotli at its best quality, of what a page loads. */
export interface Weight {
  readonly product: string;
  /** What every visitor of the page pays, before anybody wants to say something. */
  readonly everyVisitor: number;
  /** All that is loaded for a visitor who opens the form and sends it. */
  readonly whoeverSends: number;
  readonly made: string;
}

const brotli = (text: string | Uint8Array): number => brotliCompressSync(text).length;

/** Bundles a few lines of a package as an application would, minified, for the browsers that ours is built for. */
async function bundled(folder: string, source: string): Promise<number> {
  const entry = join(folder, 'entry.js');
  await writeFile(entry, source);
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result as Rolldown.RolldownOutput]).flatMap(
    ({ output }) => output,
  );
  return outputs.reduce((sum, file) => sum + (file.type === 'chunk' ? brotli(file.code) : 0), 0);
}

async function ours(): Promise<{ readonly printed: string; readonly sizes: Record<string, number> }> {
  const { code, stdout, stderr } = await runProcess(['scripts/build.ts'], {
    cwd: join(repository, 'widget'),
    environment: childEnvironment(),
    timeout: 300_000,
  });
  if (code !== 0) throw new Error(`The widget could not be built:\n${stderr}`);
  const lines = [...stdout.matchAll(/^ {2}(\S.*?) +(\d+) bytes/gm)];
  return {
    printed: stdout,
    sizes: Object.fromEntries(lines.map(([, name = '', bytes]) => [name, Number(bytes)])),
  };
}

async function sentry(folder: string): Promise<Weight[]> {
  const start = (integration: string) =>
    `import { init, ${integration} } from '@sentry/browser';
init({ dsn: 'https://key@o1.ingest.sentry.io/1', integrations: [${integration}()] });`;
  const small = await bundled(folder, start('feedbackAsyncIntegration'));
  const modal = await bundled(
    folder,
    "import { feedbackModalIntegration } from '@sentry/feedback';\nglobalThis.modal = feedbackModalIntegration();",
  );
  const whole = await bundled(folder, start('feedbackIntegration'));
  return [
    {
      product: 'Sentry feedback, form loaded when opened',
      everyVisitor: small,
      whoeverSends: small + modal,
      made: `bundled from ${packages[0]} and ${packages[1]}`,
    },
    {
      product: 'Sentry feedback, all at once',
      everyVisitor: whole,
      whoeverSends: whole,
      made: `bundled from ${packages[0]}`,
    },
  ];
}

async function postHog(folder: string): Promise<Weight> {
  const file = async (name: string) =>
    brotli(await readFile(join(folder, 'node_modules/posthog-js/dist', name)));
  const [script, surveys] = await Promise.all([file('array.js'), file('surveys.js')]);
  return {
    product: 'PostHog surveys',
    everyVisitor: script,
    whoeverSends: script + surveys,
    made: `array.js and surveys.js of ${packages[2]}, as published`,
  };
}

/**
 * Builds our widget and the published packages of others in one run.
 *
 * @throws Error where the package registry cannot be reached.
 */
export async function size(): Promise<{ readonly printed: string; readonly weights: readonly Weight[] }> {
  const { printed, sizes } = await ours();
  const folder = await mkdtemp(join(tmpdir(), 'hearback-size-'));
  try {
    await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}');
    console.error(`Fetching ${packages.join(', ')} …`);
    await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
      cwd: folder,
      env: childEnvironment(),
    });
    const own = (product: string, name: string): Weight => ({
      product,
      everyVisitor: sizes.loader ?? Number.NaN,
      whoeverSends: sizes[name] ?? Number.NaN,
      made: 'built now',
    });
    const weights = [
      own('Hearback, a rating', 'rate and send'),
      own('Hearback, a complaint', 'complain and send'),
      ...(await sentry(folder)),
      await postHog(folder),
    ];
    return { printed, weights };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
