import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '@hearback/schema/form/form';
import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { evidenceDoor } from '../evidence/evidenceDoor.ts';
import { type Install, openInstall } from '../install.ts';
import { type CreatedMerchant, createMerchant } from '../merchant/merchant.adapter.ts';
import { startServer } from '../server.ts';
import { casePage } from './casePage.ts';
import { hostedForm } from './hostedForm.ts';

/** A server with the pages and one merchant, on a database of its own. */
export interface TestSite extends CreatedMerchant {
  readonly base: string;
  readonly install: Install;
  dispose(): Promise<void>;
}

/** Starts a server with the pages for a test. */
export async function testSite(
  options: { readonly locale?: Locale; readonly name?: string; readonly intakePerMinute?: number } = {},
): Promise<TestSite> {
  const folder = await mkdtemp(join(tmpdir(), 'hearback-pages-'));
  const { locale = 'en', name = 'Corner Bakery', intakePerMinute = 1200 } = options;
  const env = { PORT: '0', HOST: '127.0.0.1', HEARBACK_HOME: folder };
  const install = await openInstall({ ...readConfig(env, folder), intakePerMinute });
  const created = await install.database.write((writer) =>
    createMerchant(writer, {
      ...{ name, locale, importName: null, industry: null, timeZone: 'Asia/Shanghai' },
      ...{ origins: ['https://shop.example'], withQuestion: true, now: install.clock() },
    }),
  );
  const log = pino({ level: 'silent' });
  const pages = [evidenceDoor(install), hostedForm(install, log), casePage(install, log)];
  const server = await startServer(install, { log, widgetFolder: folder, pages });
  return {
    ...created,
    install,
    base: `http://127.0.0.1:${server.port}`,
    dispose: async () => {
      await server.close();
      await install.close();
      await rm(folder, { recursive: true });
    },
  };
}
