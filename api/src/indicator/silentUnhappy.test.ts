import { randomUUID } from 'node:crypto';
import type { Rating } from '@hearback/schema/rating/rating';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { began, type CaseWorld, caseWorld } from '../case/caseWorld.ts';
import { plainComplaint } from '../case/plainComplaint.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { changeTimeZone } from '../merchant/changeTimeZone.ts';
import { correctRating } from '../rating/changeRating.ts';
import { store } from '../submission/store.ts';
import { AnalyticsOfMerchant } from './analytics.testing.ts';
import { compareCells, countRows } from './recountCells.ts';

eachDatabase('the silent dissatisfied', (open) => {
  let test: TestDatabase;
  let world: CaseWorld;
  let analytics: AnalyticsOfMerchant;

  beforeAll(async () => {
    test = await open();
  });

  beforeEach(async () => {
    world = await caseWorld(test.database);
    analytics = new AnalyticsOfMerchant(test, world.merchantId);
  });

  afterAll(() => test.dispose());

  const rating = (score: number, id: string = randomUUID()): Rating => ({
    merchantId: world.merchantId,
    id,
    answers: [{ question: 'overall', version: 1, score }],
    reasons: [],
    comment: null,
    channel: 'WIDGET',
    language: null,
    product: null,
    order: null,
    occurredAt: began,
    receivedAt: began,
    day: '2026-01-15',
    marks: [],
  });

  const silent = async (filter = '{}') =>
    (
      await analytics.satisfaction(
        '{ from: "2026-01-01", to: "2026-02-01" }',
        'silentUnhappy { numerator denominator value suppressed }',
        filter,
      )
    ).silentUnhappy;

  const agrees = async () => {
    const found = await test.database.snapshot(async (reader) =>
      compareCells(reader, world.merchantId, await countRows(reader, world.merchantId)),
    );
    expect(found.tables.flatMap(({ differences }) => differences)).toEqual([]);
  };

  it('are low ratings that no case names, whichever came first and however often', async () => {
    const { complaints, ratings } = world.ports;
    const low = [1, 2, 3, 3, 1, 2].map((score) => rating(score));
    const [first, second, third, ...others] = low.map(({ id }) => id);
    for (const one of [...low.slice(0, 2), ...low.slice(3), rating(4)]) await ratings.submit(one);
    await world.file({ ratingId: first ?? null });
    await world.file({ ratingId: first ?? null, kind: 'HELP' });
    await world.file({ ratingId: third ?? null });
    expect(await silent()).toMatchObject({ numerator: 4, denominator: 5 });
    // The rating of the last one arrives after it.
    await ratings.submit(low[2] ?? rating(3));
    expect(await silent()).toMatchObject({ numerator: 4, denominator: 6, value: 4 / 6, suppressed: false });
    await agrees();
    // In one batch, and under the id of a rating that nobody knows.
    const [late, unknown] = [rating(1), randomUUID()];
    const filed = [late.id, unknown, second ?? null].map((ratingId) => {
      return { ...plainComplaint(world.merchantId, began), ratingId };
    });
    await test.database.write((writer) =>
      store(writer, [
        ...filed.map((complaint) => ({
          kind: 'COMPLAINT' as const,
          complaint,
          receipt: complaint.id,
          arrivedOn: '2026-01-15',
        })),
        { kind: 'RATING', rating: late, receipt: late.id, arrivedOn: '2026-01-15' },
      ]),
    );
    expect(await silent()).toMatchObject({ numerator: 4 - 1, denominator: 7 });
    await agrees();
    expect(others).toHaveLength(3);
    expect(await complaints.submit({ ...(filed[2] ?? plainComplaint('', 0)) })).toMatchObject({
      outcome: 'DUPLICATE',
    });
    expect(await silent()).toMatchObject({ numerator: 3, denominator: 7 });
  });

  it('follow corrections, erasures and another zone', async () => {
    const { ratings } = world.ports;
    const [low, high] = [rating(2), rating(5)];
    for (const one of [low, high]) {
      await ratings.submit(one);
      await world.file({ ratingId: one.id });
    }
    for (let index = 0; index < 5; index += 1) await ratings.submit(rating(1));
    expect(await silent()).toMatchObject({ numerator: 5, denominator: 6 });
    const { merchantId } = world;
    await test.database.write((writer) =>
      correctRating(
        writer,
        { merchantId, id: high.id },
        () => ({ answers: [{ question: 'overall', version: 1, score: 1 }] }),
        began,
      ),
    );
    expect(await silent()).toMatchObject({ numerator: 5, denominator: 7 });
    await ratings.erase(merchantId, low.id);
    expect(await silent()).toMatchObject({ numerator: 5, denominator: 6 });
    await changeTimeZone(test.database, merchantId, 'America/Los_Angeles');
    expect(await silent()).toMatchObject({ numerator: 5, denominator: 6 });
    await agrees();
  });

  it('are withheld under five, and refused under a filter that they are not counted with', async () => {
    for (let index = 0; index < 4; index += 1) await world.ports.ratings.submit(rating(1));
    expect(await silent()).toEqual({ numerator: 4, denominator: 4, value: null, suppressed: true });
    await expect(silent('{ formVersion: 1 }')).rejects.toThrow('formVersion, silentUnhappy');
  });
});
