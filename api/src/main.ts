import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { readConfig } from './config.ts';
import { serve } from './serve.ts';
import { addresses, buildWidget } from './start.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const log = pino({ level: 'warn' }, pino.destination(2));
const say = (line: string) => process.stderr.write(`${line}\n`);
try {
  const config = readConfig(process.env, repository);
  await buildWidget(repository, say);
  const served = await serve(config, { repository, log, pages: () => [], prepare: async () => undefined });
  console.log(addresses(config, served.server.port));
  const stop = () => void served.stop().then(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
