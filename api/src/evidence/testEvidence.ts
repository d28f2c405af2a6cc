import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../config.ts';
import type { TestDatabase } from '../db/eachDatabase.ts';
import { installOn } from '../install.ts';
import { testMailing } from '../mail/testMailing.ts';
import { createMerchant } from '../merchant/merchant.adapter.ts';
import { startServer } from '../server.ts';
import { evidenceDoor } from './evidenceDoor.ts';

/** Page that may use the key of the test's merchant. */
export const shopPage = 'https://shop.example';

/** For tests: a server that takes evidence, with one merchant and one case. */
export async function testEvidence(test: TestDatabase) {
  const home = await mkdtemp(join(tmpdir(), 'hearback-evidence-'));
  const clock = Date.now;
  const { merchantId: otherMerchant, complain: complainElsewhere } = await testMailing(test.database, clock);
  const made = await test.database.write((writer) =>
    createMerchant(writer, {
      ...{ name: 'Corner Bakery', importName: null, industry: null, timeZone: 'Asia/Shanghai', locale: 'en' },
      ...{ origins: [shopPage], withQuestion: true, now: clock() },
    }),
  );
  const env = { PORT: '0', HOST: '127.0.0.1', HEARBACK_HOME: home };
  const config = readConfig(env, home);
  const install = installOn(test.database, config, clock);
  const log = pino({ level: 'silent' });
  const server = await startServer(install, { log, widgetFolder: home, pages: [evidenceDoor(install)] });
  const base = `http://127.0.0.1:${server.port}`;
  return {
    ...made,
    home,
    base,
    install,
    otherMerchant,
    complainElsewhere,
    put: (id: string, body: Uint8Array, headers: Record<string, string> = {}, query = '') =>
      fetch(`${base}/v1/evidence/${id}${query}`, { method: 'PUT', body: new Uint8Array(body), headers }),
    dispose: async () => {
      await server.close();
      await rm(home, { recursive: true });
    },
  };
}
