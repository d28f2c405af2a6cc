import type { Rating } from '@hearback/schema/rating/rating';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../db/database.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { portsOf } from '../install.ts';
import { createMerchant } from '../merchant/merchant.adapter.ts';

const now = Date.UTC(2026, 0, 15, 8);
const period = { from: '2026-01-01', to: '2026-02-01' };

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString().padStart(12, '0')}`;
}

eachDatabase('storing submissions', (open) => {
  let test: TestDatabase;
  let database: Database;
  let merchantId: string;
  let ports: ReturnType<typeof portsOf>;

  const rating = (number: number, score = 5): Rating => ({
    merchantId,
    id: uuid(number),
    answers: [{ question: 'overall', version: 1, score }],
    reasons: [],
    comment: '很好 👍',
    channel: 'WIDGET',
    language: 'zh-CN',
    product: null,
    order: null,
    occurredAt: now,
    receivedAt: now,
    day: '2026-01-15',
    marks: [],
  });

  beforeEach(async () => {
    test = await open();
    database = test.database;
    ports = portsOf(database, () => now);
    const created = await database.write((writer) =>
      createMerchant(writer, {
        name: 'Test',
        importName: null,
        industry: null,
        timeZone: 'Asia/Shanghai',
        locale: 'zh-CN',
        origins: [],
        withQuestion: true,
        now,
      }),
    );
    merchantId = created.merchant.id;
  });

  afterEach(() => test.dispose());

  it('stores a submission sent a hundred times at once a single time, with one receipt', async () => {
    const stored = await Promise.all(Array.from({ length: 100 }, () => ports.ratings.submit(rating(1))));
    expect(stored.filter(({ outcome }) => outcome === 'ACCEPTED')).toHaveLength(1);
    expect(stored.filter(({ outcome }) => outcome === 'DUPLICATE')).toHaveLength(99);
    expect(new Set(stored.map((one) => 'receipt' in one && one.receipt)).size).toBe(1);
    expect(await ports.indicators.ledger(merchantId, period)).toEqual({
      received: 100,
      accepted: 1,
      duplicate: 99,
      quarantined: 0,
      rejected: 0,
    });
    const counts = await ports.indicators.scoreCounts(merchantId, 'overall', period, null);
    expect(counts).toMatchObject([{ version: 1, score: 5, count: 1 }]);
  });

  it('stores it once where two processes receive it at the same time', async () => {
    const other = await test.reopen();
    const others = portsOf(other, () => now);
    const stored = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        (index % 2 ? ports : others).ratings.submit(rating(index >> 1)),
      ),
    );
    expect(stored.filter(({ outcome }) => outcome === 'ACCEPTED')).toHaveLength(20);
    expect(await ports.indicators.ledger(merchantId, period)).toMatchObject({ received: 40, accepted: 20 });
    await other.close();
  });

  it('refuses another content under the same id and keeps what is stored', async () => {
    await ports.ratings.submit(rating(1, 5));
    expect(await ports.ratings.submit(rating(1, 1))).toEqual({ outcome: 'CONFLICT' });
    expect((await ports.ratings.byId(merchantId, uuid(1)))?.answers[0]?.score).toBe(5);
    expect(await ports.indicators.ledger(merchantId, period)).toMatchObject({ accepted: 1, rejected: 1 });
  });

  it('tells the same id of two merchants apart, however they arrive together', async () => {
    const { merchant: other } = await database.write((writer) =>
      createMerchant(writer, {
        name: 'Other',
        importName: null,
        industry: null,
        timeZone: 'UTC',
        locale: 'en',
        origins: [],
        withQuestion: true,
        now,
      }),
    );
    const there = (number: number): Rating => ({ ...rating(number), merchantId: other.id });
    await Promise.all([rating(1), there(2)].map(ports.ratings.submit));
    const outcomes = await Promise.all([rating(1), rating(2), there(1), there(2)].map(ports.ratings.submit));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      'DUPLICATE',
      'ACCEPTED',
      'ACCEPTED',
      'DUPLICATE',
    ]);
    const counts = await ports.indicators.scoreCounts(other.id, 'overall', period, null);
    expect(counts).toMatchObject([{ version: 1, score: 5, count: 2 }]);
  });

  it('gives back every word unchanged', async () => {
    await ports.ratings.submit(rating(1));
    expect(await ports.ratings.byId(merchantId, uuid(1))).toEqual(rating(1));
  });

  it('pages through a list without a gap or a repetition, forward and backward', async () => {
    await Promise.all(Array.from({ length: 25 }, (_, number) => ports.ratings.submit(rating(number))));
    const ids: string[] = [];
    let cursor: readonly (string | number)[] | null = null;
    for (let more = true; more; ) {
      const page: Awaited<ReturnType<typeof ports.ratings.page>> = await ports.ratings.page(
        merchantId,
        {},
        { size: 10, cursor, backward: false },
      );
      ids.push(...page.rows.map(({ id }) => id));
      const last = page.rows.at(-1);
      cursor = last === undefined ? null : page.keyOf(last);
      more = page.hasMore;
    }
    expect(ids).toEqual(Array.from({ length: 25 }, (_, number) => uuid(24 - number)));
    const back = await ports.ratings.page(merchantId, {}, { size: 3, cursor, backward: true });
    expect(back.rows.map(({ id }) => id)).toEqual([uuid(3), uuid(2), uuid(1)]);
  });
});
