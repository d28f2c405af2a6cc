import type { OutboxMessage } from '@hearback/schema/outbox/outboxMessage';
import { worthTrying } from '@hearback/schema/outbox/retryAt';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { type Delivery, Undeliverable } from './deliver.ts';
import { batchSize, dispatchDue } from './dispatchDue.ts';
import { findMessage, insertMessages, pageMessages, reviveMessage } from './outbox.queries.ts';
import { outboxRow } from './outboxRow.ts';

const start = Date.UTC(2026, 0, 15, 8);
const merchantId = 'mer_0000000001';
const sent: Delivery = { outcome: 'SENT' };

eachDatabase('the outbox', (open) => {
  let test: TestDatabase;
  let now: number;

  const write = (ids: readonly string[], dueAt = start) =>
    test.database.write((writer) =>
      insertMessages(
        writer,
        ids.map((id) =>
          outboxRow({ merchantId, id, kind: 'MAIL', payload: { about: id }, createdAt: start, dueAt }),
        ),
      ),
    );
  const found = (id: string) => findMessage(test.database.read, merchantId, id);
  const dispatch = (
    deliver: (message: OutboxMessage) => Promise<Delivery>,
    database = test.database,
    lease = 120_000,
  ) => dispatchDue({ database, deliverers: { MAIL: deliver }, clock: () => now, chance: () => 0, lease });

  beforeEach(async () => {
    test = await open();
    now = start;
  });
  afterEach(() => test.dispose());

  it('hands a message over once and keeps when', async () => {
    await write(['one']);
    const taken: OutboxMessage[] = [];
    const deliver = async (message: OutboxMessage) => {
      taken.push(message);
      return sent;
    };
    expect(await dispatch(deliver)).toBe(1);
    expect(await dispatch(deliver)).toBe(0);
    expect(taken).toMatchObject([{ id: 'one', payload: { about: 'one' }, attempts: 0, state: 'WAITING' }]);
    expect(await found('one')).toMatchObject({
      state: 'SENT',
      attempts: 1,
      sent_at: start,
      claimed_until: 0,
    });
  });

  it('keeps one message of a cause that is written twice', async () => {
    await write(['one', 'two']);
    await dispatch(async () => sent);
    await write(['two', 'three']);
    expect(await dispatch(async () => sent)).toBe(1);
    const { rows } = await pageMessages(test.database.read, merchantId, undefined, {
      ...{ size: 10, cursor: null, backward: false },
    });
    expect(rows.map(({ outbox_id }) => outbox_id)).toEqual(['two', 'three', 'one'].sort().reverse());
  });

  it('leaves what its cause rolled back unwritten', async () => {
    const failing = test.database.write(async (writer) => {
      const message = { merchantId, id: 'one', kind: 'MAIL', payload: {}, createdAt: start } as const;
      await insertMessages(writer, [outboxRow(message)]);
      throw new Error('The cause fails.');
    });
    await expect(failing).rejects.toThrow('The cause fails.');
    expect(await found('one')).toBeUndefined();
  });

  it('waits for the time of a message, and not a millisecond longer', async () => {
    await write(['later'], start + 1000);
    now = start + 999;
    expect(await dispatch(async () => sent)).toBe(0);
    now = start + 1000;
    expect(await dispatch(async () => sent)).toBe(1);
  });

  it('leaves messages alone for which it has no way', async () => {
    await write(['one']);
    const none = { database: test.database, deliverers: {}, clock: () => now };
    expect(await dispatchDue(none)).toBe(0);
    expect(await found('one')).toMatchObject({ state: 'WAITING', attempts: 0, claimed_until: 0 });
  });

  it('tries again later what failed, says why, and sends it at last', async () => {
    await write(['one']);
    const down = async () => {
      throw new Error('connect ECONNREFUSED');
    };
    for (const wait of [5_000, 10_000, 20_000]) {
      expect(await dispatch(down)).toBe(1);
      expect(await found('one')).toMatchObject({
        ...{ state: 'WAITING', last_error: 'connect ECONNREFUSED', due_at: now + wait },
      });
      expect(await dispatch(down)).toBe(0);
      now += wait;
    }
    expect(await dispatch(async () => sent)).toBe(1);
    expect(await found('one')).toMatchObject({ state: 'SENT', attempts: 4, last_error: null });
  });

  it('gives up at once what can never be taken, and tries it again when a person says so', async () => {
    await write(['one', 'two']);
    await dispatch(async ({ id }) => {
      if (id === 'one') throw new Undeliverable('550 no such user');
      return sent;
    });
    expect(await found('one')).toMatchObject({ state: 'GIVEN_UP', last_error: '550 no such user' });
    expect(await dispatch(async () => sent)).toBe(0);
    for (const id of ['one', 'two']) {
      await test.database.write((writer) => reviveMessage(writer, merchantId, id, now));
    }
    expect(await found('two')).toMatchObject({ state: 'SENT' });
    expect(await dispatch(async () => sent)).toBe(1);
    expect(await found('one')).toMatchObject({ state: 'SENT' });
  });

  it('gives up after seven days, and does not start on what is older', async () => {
    await write(['tried', 'old']);
    const failing = async ({ id }: OutboxMessage): Promise<Delivery> => {
      if (id === 'old') return new Promise(() => undefined);
      throw new Error('down');
    };
    await dispatchDue({
      ...{ database: test.database, clock: () => now, chance: () => 0, lease: 20 },
      deliverers: { MAIL: failing },
    });
    now = start + worthTrying + 1;
    await test.database.write((writer) =>
      writer.updateTable('outbox').set({ attempts: 0 }).where('outbox_id', '=', 'old').execute(),
    );
    expect(await dispatch(failing)).toBe(2);
    expect(await found('tried')).toMatchObject({ state: 'GIVEN_UP', last_error: 'down' });
    expect(await found('old')).toMatchObject({
      ...{ state: 'GIVEN_UP', attempts: 0, last_error: 'It waited too long for a way out.' },
    });
    // Who sets it on its way again gives it another seven days.
    for (const id of ['old', 'tried']) {
      await test.database.write((writer) => reviveMessage(writer, merchantId, id, now));
    }
    await dispatch(async ({ id }) => {
      if (id === 'old') return sent;
      throw new Error('still down');
    });
    expect(await found('old')).toMatchObject({ state: 'SENT', attempts: 1 });
    expect(await found('tried')).toMatchObject({ state: 'WAITING', last_error: 'still down' });
  });

  it('drops what has no reason left, and says which', async () => {
    await write(['one']);
    await dispatch(async () => ({ outcome: 'DROPPED', why: 'ERASED' }));
    expect(await found('one')).toMatchObject({ state: 'DROPPED', last_error: 'ERASED', sent_at: null });
  });

  it('lets one message that hangs fail alone, before its lease ends', async () => {
    await write(['hangs', 'goes']);
    const deliver = ({ id }: OutboxMessage): Promise<Delivery> =>
      id === 'hangs' ? new Promise(() => undefined) : Promise.resolve(sent);
    expect(await dispatch(deliver, test.database, 100)).toBe(2);
    expect(await found('goes')).toMatchObject({ state: 'SENT' });
    expect(await found('hangs')).toMatchObject({ state: 'WAITING', last_error: 'No answer within 0.05 s.' });
  });

  it('gives each message to one of several processes', async () => {
    const ids = Array.from({ length: 8 * batchSize }, (_, index) => `m${index}`);
    await write(ids);
    const others = await Promise.all([test.reopen(), test.reopen()]);
    const delivered: string[] = [];
    const deliver = async ({ id }: OutboxMessage) => {
      delivered.push(id);
      return sent;
    };
    await Promise.all(
      [test.database, ...others].map(async (database) => {
        while ((await dispatch(deliver, database)) > 0);
      }),
    );
    // Whoever looks while the rest is taken leaves early; what is left then is taken here.
    while ((await dispatch(deliver)) > 0);
    expect(delivered.toSorted()).toEqual(ids.toSorted());
    for (const other of others) await other.close();
  });

  it('takes over the messages of a process that was killed, once its lease has ended', async () => {
    await write(['one']);
    const other = await test.reopen();
    void dispatch(() => new Promise(() => undefined), other).catch(() => undefined);
    await expect.poll(async () => (await found('one'))?.claim).not.toBeNull();
    now = start + 119_999;
    expect(await dispatch(async () => sent)).toBe(0);
    now = start + 120_000;
    expect(await dispatch(async () => sent)).toBe(1);
    expect(await found('one')).toMatchObject({ state: 'SENT', attempts: 1 });
    await other.close();
  });

  it('does not let a process that comes back late change what another has settled', async () => {
    await write(['one']);
    const other = await test.reopen();
    let fail = (_error: Error) => {};
    const late = dispatch(
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
      other,
    );
    await expect.poll(async () => (await found('one'))?.claim).not.toBeNull();
    now = start + 120_000;
    await dispatch(async () => sent);
    fail(new Error('too late'));
    await late;
    expect(await found('one')).toMatchObject({ state: 'SENT', last_error: null });
    await other.close();
  });
});
