import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChrome } from './scripts/findChrome.ts';
import { doorServer } from './testing/door.ts';

const door = doorServer();
await new Promise((resolve) => door.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = door.address();
if (address === null || typeof address === 'string') throw new Error('The test server has no port.');

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Tests load the built files from a server on another origin, as a site owner's page does. */
export default {
  files: ['src/**/*.test.ts'],
  nodeResolve: true,
  // A page in the background has neither the focus nor animation frames.
  concurrency: 1,
  browsers: [chromeLauncher({ launchOptions: { headless: true, ...(await findChrome()) } })],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022' }),
    { name: 'door', serverStop: () => new Promise((resolve) => door.close(resolve)) },
  ],
  middleware: [
    /** @param {any} context @param {() => Promise<void>} next */
    async (context, next) => {
      if (context.path !== '/axe.js') return next();
      context.type = 'text/javascript';
      context.body = createReadStream(axe);
    },
  ],
  /** @param {string} testFramework */
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <head><title>Tests</title><meta name="viewport" content="width=device-width"></head>
      <body>
        <script>globalThis.doorAddress = 'http://127.0.0.1:${address.port}/';</script>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
  testsFinishTimeout: 180000,
  testFramework: { config: { timeout: 20000 } },
};
