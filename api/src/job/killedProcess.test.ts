import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readConfig, sqliteFile } from '../config.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/openDatabase.ts';
import { saveAddress } from '../mail/memberAddress.queries.ts';
import { testMailing } from '../mail/testMailing.ts';
import { type TestMailServer, testMailServer } from '../mail/testMailServer.ts';

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const day = 86_400_000;
const overdue = 40;
const soon = 40;

eachDatabase('two processes that watch deadlines, one of them killed', (open) => {
  let test: TestDatabase;
  let server: TestMailServer;
  let home: string;
  const children: ChildProcess[] = [];

  /** On PostgreSQL two servers; a SQLite file has one server, so that its other processes only watch. */
  const start = () => {
    const serves = test.database.address.startsWith('postgres');
    const url = `${process.env.HEARBACK_TEST_POSTGRES}/${test.database.address.split('/').at(-1)}`;
    const parts = serves
      ? [pathOf('../main.ts'), 'serve']
      : [pathOf('./testWatchProcess.ts'), home, server.url];
    const env = {
      ...process.env,
      ...{ HEARBACK_HOME: home, PORT: '0', HOST: '127.0.0.1', SMTP_URL: server.url },
      ...(serves ? { DATABASE_URL: url } : {}),
    };
    const child = spawn(process.execPath, parts, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    children.push(child);
    return child;
  };
  const kill = async (child: ChildProcess) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };

  beforeEach(async () => {
    test = await open();
    home = await mkdtemp(join(tmpdir(), 'hearback-watch-'));
    server = await testMailServer();
    if (!test.database.address.startsWith('postgres')) {
      await test.dispose();
      const database = await openDatabase(null, sqliteFile(readConfig({ HEARBACK_HOME: home }, home)));
      await migrate(database);
      test = { ...test, database, dispose: () => database.close() };
    }
  });
  afterEach(async () => {
    for (const child of children.splice(0)) await kill(child);
    await server.close();
    await test.dispose();
    await rm(home, { recursive: true });
  });

  it('fire each warning and each escalation exactly once', async () => {
    const now = Date.now();
    const { complain, merchantId, ports } = await testMailing(test.database, () => now);
    const [owner] = (await ports.members.staff(merchantId, now)).members;
    const address = { merchant_id: merchantId, member_id: owner?.id ?? '', email: 'owner@shop.example' };
    await test.database.write((writer) => saveAddress(writer, address));
    const long = now - 30 * day;
    for (let count = 0; count < overdue; count += 1) {
      await complain({ contact: null, occurredAt: long, receivedAt: long });
    }
    for (let count = 0; count < soon; count += 1) {
      const id = await complain({ contact: null });
      await test.database.write((writer) =>
        writer
          .updateTable('case_deadline')
          .set({ warn_at: now - 1000, due_at: now + day })
          .where('complaint_id', '=', id)
          .execute(),
      );
    }
    const deadlines = await test.database.read
      .selectFrom('case_deadline')
      .select(['complaint_id', 'round', 'rule', 'due_at'])
      .execute();
    const expected = deadlines
      .map(({ complaint_id, round, rule, due_at }) =>
        [complaint_id, round, rule, Number(due_at) < now ? 'ESCALATE' : 'WARN'].join(':'),
      )
      .toSorted();
    const fired = async () =>
      (await test.database.read.selectFrom('job_fired').select('job_id').execute()).map((row) => row.job_id);

    const first = start();
    await expect.poll(async () => (await fired()).length, { timeout: 30_000 }).toBeGreaterThan(5);
    const second = start();
    await expect.poll(async () => (await fired()).length, { timeout: 30_000 }).toBeGreaterThan(25);
    await kill(first);
    expect((await fired()).length).toBeLessThan(expected.length);
    await expect
      .poll(async () => (await fired()).length, { timeout: 50_000, interval: 200 })
      .toBe(expected.length);
    expect((await fired()).toSorted()).toEqual(expected);

    const escalations = expected.filter((id) => id.endsWith('ESCALATE'));
    const raised = await test.database.read
      .selectFrom('case_event')
      .select(['complaint_id', 'payload', 'command_id'])
      .where('type', '=', 'RUNG_SET')
      .where('actor_kind', '=', 'SYSTEM')
      .where('command_id', 'is not', null)
      .execute();
    expect(raised).toHaveLength(escalations.length);
    expect(new Set(raised.map((row) => row.command_id)).size).toBe(escalations.length);

    const mails = await test.database.read.selectFrom('outbox').select('outbox_id').execute();
    const ordered = expected.map((id) => {
      const [complaint, round, rule, kind] = id.split(':');
      return `mail:${kind === 'WARN' ? 'warning' : 'escalation'}:${complaint}:${round}:${rule}`;
    });
    expect(mails.map((row) => row.outbox_id).toSorted()).toEqual(ordered.toSorted());
    await kill(second);
  }, 150_000);
});
