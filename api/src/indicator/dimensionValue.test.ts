import { maxDimensionValues } from '@hearback/schema/indicator/indicator.port';
import type { Rating } from '@hearback/schema/rating/rating';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { createMerchant } from '../merchant/merchant.adapter.ts';
import { correctRating } from '../rating/changeRating.ts';
import { store } from '../submission/store.ts';
import { listDimensionValues } from './dimensionValue.queries.ts';

const now = Date.UTC(2026, 0, 15, 8);
const uuid = (id: number) => `00000000-0000-4000-8000-${id.toString().padStart(12, '0')}`;

eachDatabase('values of a dimension', (open) => {
  let test: TestDatabase;
  let merchantId: string;

  const rating = (id: number, product: string): Rating => ({
    merchantId,
    id: uuid(id),
    answers: [{ question: 'overall', version: 1, score: 5 }],
    reasons: [],
    comment: null,
    channel: 'WIDGET',
    language: null,
    product,
    order: null,
    occurredAt: now,
    receivedAt: now,
    day: '2026-01-15',
    marks: [],
  });
  const send = (ratings: readonly Rating[], database = test.database) =>
    database.write((writer) =>
      store(
        writer,
        ratings.map((rating) => ({ kind: 'RATING', rating, receipt: rating.id, arrivedOn: '2026-01-15' })),
      ),
    );
  const cells = async () => {
    const rows = await test.database.read
      .selectFrom('rating_cell')
      .select(['value', 'count'])
      .where('merchant_id', '=', merchantId)
      .where('dimension', '=', 'PRODUCT')
      .where('count', '<>', 0)
      .execute();
    return new Map(rows.map(({ value, count }) => [value, count]));
  };

  beforeEach(async () => {
    test = await open();
    const { merchant } = await test.database.write((writer) =>
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
    merchantId = merchant.id;
  });

  afterEach(() => test.dispose());

  it('are the first 200 that came; further ones count together', async () => {
    await send(Array.from({ length: 150 }, (_, id) => rating(id, `p${id}`)));
    await send(Array.from({ length: 150 }, (_, id) => rating(1000 + id, `q${id}`)));
    await send([rating(2000, 'p149'), rating(2001, 'q149')]);
    const counts = await cells();
    expect(counts.size).toBe(maxDimensionValues + 1);
    expect(counts.get('p149')).toBe(2);
    expect(counts.get('q49')).toBe(1);
    expect(counts.has('q50')).toBe(false);
    expect(counts.get('')).toBe(101);
  });

  it('are not more where two processes bring new ones at the same time', async () => {
    const other = await test.reopen();
    await Promise.all(
      Array.from({ length: 12 }, (_, part) =>
        send(
          Array.from({ length: 30 }, (_, id) => rating(part * 100 + id, `v${part}-${id}`)),
          part % 2 ? other : test.database,
        ),
      ),
    );
    await other.close();
    expect((await listDimensionValues(test.database.read, merchantId)).size).toBe(maxDimensionValues);
    const counts = await cells();
    expect(counts.size).toBe(maxDimensionValues + 1);
    expect(counts.get('')).toBe(360 - maxDimensionValues);
  });

  it('stay where they were first counted when a rating is corrected', async () => {
    await send(Array.from({ length: 201 }, (_, id) => rating(id, `p${id}`)));
    const correct = (id: number, product: string) =>
      test.database.write((writer) =>
        correctRating(writer, { merchantId, id: uuid(id) }, () => ({ product }), now),
      );
    await correct(0, 'p200');
    expect((await cells()).get('')).toBe(2);
    await correct(200, 'p1');
    const counts = await cells();
    expect(counts.get('')).toBe(1);
    expect(counts.get('p1')).toBe(2);
    expect(counts.has('p0')).toBe(false);
  });
});
