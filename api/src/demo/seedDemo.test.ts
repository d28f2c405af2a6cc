import { mkdtemp, readFile, rm, stat, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memberOf } from '@hearback/schema/case/actor';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { checkCounts } from '../indicator/recount.ts';
import { type Install, installOn } from '../install.ts';
import { fireDeadlines } from '../job/fireDeadlines.ts';
import { seedDemo } from './seedDemo.ts';

const now = Date.UTC(2026, 10, 22, 6);
const all = { from: '2024-01-01', to: '2027-01-01' };
const size = { ratings: 600 };
const silent = () => undefined;

eachDatabase('the demo merchant', (open) => {
  let test: TestDatabase;
  let home: string;
  let install: Install;

  beforeEach(async () => {
    test = await open();
    home = await mkdtemp(join(tmpdir(), 'hearback-demo-'));
    install = installOn(test.database, readConfig({ HEARBACK_HOME: home }, home), () => now);
  });

  afterEach(async () => {
    await test.dispose();
    await rm(home, { recursive: true });
  });

  const ledger = (merchantId: string) => install.ports.indicators.ledger(merchantId, all);

  it('is made with its story, its keys and an exact ledger, saying how far it is', async () => {
    const lines: string[] = [];
    const demo = await seedDemo(install, (line) => lines.push(line), size);
    expect(demo.ratings).toBeGreaterThan(500);
    expect(demo.complaints).toBeGreaterThan(15);
    const received = demo.ratings + demo.complaints;
    expect(await ledger(demo.merchantId)).toMatchObject({ received, accepted: received, duplicate: 0 });
    const counts = await install.ports.indicators.scoreCounts(demo.merchantId, 'overall', all, null);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(demo.ratings);
    expect((await install.ports.keys.viewerOf(demo.secretKey))?.merchantId).toBe(demo.merchantId);
    expect((await install.ports.setups.ofKey(demo.publishableKey))?.merchant.id).toBe(demo.merchantId);
    expect(lines.at(-1)).toContain(`${received} of ${received}`);
  });

  it('holds cases that its staff worked, and sends no mail about what is long over', async () => {
    const { merchantId } = await seedDemo(install, silent, size);
    const files = await install.ports.cases.newest(merchantId, 1000);
    expect(files.every(({ deadlines, events }) => events.length > 2 && deadlines.length > 0)).toBe(true);
    expect(files.filter(({ complaint }) => complaint.step === 'CLOSED').length).toBeGreaterThan(15);
    const { members } = await install.ports.members.staff(merchantId, now);
    const actors = files.flatMap(({ events }) => events.flatMap(({ event }) => memberOf(event.actor) ?? []));
    expect(new Set(actors).size).toBeGreaterThan(5);
    const known = new Set(members.map(({ id }) => id));
    expect(actors.filter((id) => !known.has(id))).toEqual([]);
    const { cases, differences } = await checkCounts(test.database, silent);
    expect({ cases, differences }).toEqual({ cases: files.length, differences: 0 });
    const waiting = await test.database.read.selectFrom('outbox').select('outbox_id').execute();
    expect(waiting).toEqual([]);
  });

  it('leaves to a running server only what falls due from now on', async () => {
    const { merchantId } = await seedDemo(install, silent, size);
    const before = await install.ports.cases.newest(merchantId, 1000);
    const log = pino({ level: 'silent' });
    await fireDeadlines({ database: test.database, ports: install.ports, clock: () => now, log });
    expect(await install.ports.cases.newest(merchantId, 1000)).toEqual(before);
  });

  it('holds nothing from the future', async () => {
    const { merchantId } = await seedDemo(install, silent, size);
    const newest = await install.ports.ratings.page(
      merchantId,
      {},
      { size: 1, cursor: null, backward: false },
    );
    expect(newest.rows[0]?.occurredAt).toBeLessThanOrEqual(now);
  });

  it('is found again: the second time stores nothing and gives the same keys', async () => {
    const first = await seedDemo(install, silent, size);
    const second = await seedDemo(install, silent, size);
    expect(second).toEqual({ ...first, ratings: 0, complaints: 0 });
  });

  it('keeps its keys in a file that only the owner reads, and gets a new secret one when that is lost', async () => {
    const first = await seedDemo(install, silent, size);
    const file = join(home, 'demo.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ secretKey: first.secretKey });
    await unlink(file);
    const second = await seedDemo(install, silent, size);
    expect(second).toMatchObject({ merchantId: first.merchantId, publishableKey: first.publishableKey });
    expect(second).toMatchObject({ ratings: 0, complaints: 0 });
    expect(second.secretKey).not.toBe(first.secretKey);
    expect((await install.ports.keys.viewerOf(second.secretKey))?.merchantId).toBe(first.merchantId);
  });

  it('is completed after a run that was cut off, each submission counted once', async () => {
    const cut = new Error('cut off');
    let transactions = 0;
    const { database } = install;
    const failing: Install = {
      ...install,
      database: {
        ...database,
        read: database.read,
        write: (work) => {
          transactions += 1;
          if (transactions > 3) throw cut;
          return database.write(work);
        },
      },
    };
    await expect(seedDemo(failing, silent, size)).rejects.toThrow(cut);
    const rest = await seedDemo(install, silent, size);
    expect(rest.ratings).toBeGreaterThan(0);
    const { accepted, duplicate, received } = await ledger(rest.merchantId);
    expect(accepted).toBeGreaterThan(rest.ratings + rest.complaints);
    expect({ duplicate, received }).toEqual({ duplicate: 0, received: accepted });
    const again = await seedDemo(install, silent, size);
    expect(again.ratings).toBe(0);
  });

  it('is made once where two processes start at the same time', async () => {
    const other = await test.reopen();
    const others = installOn(other, install.config, () => now);
    const made = await Promise.all([seedDemo(install, silent, size), seedDemo(others, silent, size)]);
    expect(new Set(made.map(({ merchantId }) => merchantId)).size).toBe(1);
    const { merchantId } = made[0];
    const { accepted } = await ledger(merchantId);
    const counts = await install.ports.indicators.scoreCounts(merchantId, 'overall', all, null);
    const stored = counts.reduce((sum, { count }) => sum + count, 0);
    expect(stored).toBeGreaterThan(500);
    expect(stored).toBeLessThan(accepted);
    await other.close();
  });
});
