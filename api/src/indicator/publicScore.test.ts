import { afterAll, beforeAll, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { AnalyticsOfMerchant } from './analytics.testing.ts';

eachDatabase('the public score', (open) => {
  let test: TestDatabase;
  let merchant: AnalyticsOfMerchant;
  let key: string;
  const score = async (of: string) =>
    (
      await merchant.ask(
        `{ publicScore(key: "${of}") { merchantName from to count mean distribution { value count } change jsonLd } }`,
      )
    ).publicScore;

  beforeAll(async () => {
    test = await open();
    merchant = await AnalyticsOfMerchant.open(test);
    const row = await test.database.read
      .selectFrom('key')
      .select('text')
      .where('kind', '=', 'PUBLISHABLE')
      .executeTakeFirstOrThrow();
    key = row.text ?? '';
  });

  afterAll(() => test.dispose());

  it('is null for a key that nobody has', async () => {
    expect(await score('hb_pk_nothing')).toBeNull();
  });

  it('shows no number of fewer than five ratings', async () => {
    await merchant.rate([{ day: '2026-03-01', score: 1, times: 4 }]);
    expect(await score(key)).toMatchObject({ count: null, mean: null, distribution: [], jsonLd: null });
  });

  it('counts the last 365 days that are over, low ratings too', async () => {
    await merchant.rate([
      { day: '2026-03-20', score: 5, times: 50 },
      { day: '2025-03-19', score: 5, times: 50 },
      { day: '2025-03-20', score: 5, times: 20 },
      { day: '2026-03-19', score: 1, times: 96 },
      ...[2, 3, 4].map((one) => ({ day: '2026-03-10', score: one, times: 10 })),
    ]);
    const { jsonLd, ...rest } = await score(key);
    expect(rest).toEqual({
      merchantName: 'Test',
      from: '2025-03-20',
      to: '2026-03-20',
      count: 150,
      mean: 1.9,
      distribution: [100, 10, 10, 10, 20].map((count, index) => ({ value: index + 1, count })),
      change: null,
    });
    expect(JSON.parse(jsonLd).aggregateRating).toMatchObject({ ratingValue: 1.9, ratingCount: 150 });
  });
});
