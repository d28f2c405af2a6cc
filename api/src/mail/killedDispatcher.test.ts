import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { mailPublicUrl, testMailing } from './testMailing.ts';
import { type TestMailServer, testMailServer } from './testMailServer.ts';

const script = fileURLToPath(new URL('./testDispatchProcess.ts', import.meta.url));
const lease = 3000;
const mails = 30;

/** Address of a test's database as another process opens it. */
function addressOf({ database }: TestDatabase): string {
  const name = database.address.split('/').at(-1);
  return database.address.startsWith('postgres')
    ? `${process.env.HEARBACK_TEST_POSTGRES}/${name}`
    : database.address;
}

eachDatabase('two processes that send mail, one of them killed', (open) => {
  let test: TestDatabase;
  let server: TestMailServer;
  const children: ChildProcess[] = [];

  const start = () => {
    const child = spawn(process.execPath, [script, addressOf(test), server.url, `${lease}`, mailPublicUrl], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
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
    server = await testMailServer();
  });
  afterEach(async () => {
    for (const child of children.splice(0)) await kill(child);
    await server.close();
    await test.dispose();
  });

  it('send every mail, and a repeat carries the same Message-ID', async () => {
    const { complain, outbox } = await testMailing(test.database, Date.now);
    for (let count = 0; count < mails; count += 1) await complain();
    const taken: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    // The first mails are taken, and their sender is killed before it hears so.
    server.onMail(async ({ headers }) => {
      taken.push(headers.get('message-id') ?? '');
      if (taken.length <= 5) await held;
    });
    const first = start();
    await expect.poll(() => taken.length, { timeout: 20_000 }).toBe(5);
    const second = start();
    await kill(first);
    release();
    await expect
      .poll(async () => (await outbox()).filter(({ state }) => state === 'SENT').length, { timeout: 30_000 })
      .toBe(mails);
    await kill(second);
    const ids = server.received.map(({ headers }) => headers.get('message-id'));
    expect(new Set(ids).size).toBe(mails);
    // What the first had handed over without hearing so came again, under its own Message-ID.
    expect(ids.length).toBe(mails + 5);
    expect(new Set(taken).size).toBe(mails);
  });
});
