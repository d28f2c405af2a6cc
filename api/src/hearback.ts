import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { runCommand } from './cli/program.ts';
import { type Config, readConfig } from './config.ts';
import { seedDemo } from './demo/seedDemo.ts';
import { evidenceDoor } from './evidence/evidenceDoor.ts';
import { exportDoor } from './export/exportDoor.ts';
import { type Install, openInstall } from './install.ts';
import { casePage } from './pages/casePage.ts';
import { demo } from './pages/demo.ts';
import { gallery } from './pages/gallery.ts';
import { hostedForm } from './pages/hostedForm.ts';
import { serve } from './serve.ts';
import { addresses, buildWidget, seedOnFirstRun } from './start.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const widgetFolder = join(repository, 'widget', 'dist');
const log = pino({ level: 'warn' }, pino.destination(2));
const stdout = (text: string) => void process.stdout.write(text);
const stderr = (text: string) => void process.stderr.write(text);
const report = (line: string) => stderr(`${line}\n`);

/** Pages and files for visitors. */
const pages = (install: Install) => [
  evidenceDoor(install),
  exportDoor(install),
  hostedForm(install, log),
  casePage(install, log),
  demo(install),
  gallery(install),
];

/** Serves until the process is asked to stop. */
async function serveUntilStopped(
  config: Config,
  prepare: (install: Install) => Promise<void>,
): Promise<void> {
  const { server, stop } = await serve(config, { widgetFolder, log, pages, prepare });
  stdout(addresses(config, server.port));
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await stop();
}

process.exitCode = await runCommand(process.argv.slice(2), {
  config: () => readConfig(process.env, repository),
  stdout,
  stderr,
  isTerminal: process.stderr.isTTY === true,
  widgetFolder,
  clock: Date.now,
  open: openInstall,
  serve: (config) => serveUntilStopped(config, async () => undefined),
  start: async (config) => {
    await buildWidget(repository, report);
    await serveUntilStopped(config, (install) => seedOnFirstRun(install, report));
  },
  seedDemo,
});
