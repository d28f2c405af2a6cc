import { publicId } from '@hearback/schema/submission/publicId';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { AnalyticsOfMerchant } from '../indicator/analytics.testing.ts';
import { checkCounts } from '../indicator/recount.ts';

const uuid = (number: number) => `40000000-0000-4000-8000-${number.toString().padStart(12, '0')}`;

eachDatabase('correcting a rating', (open) => {
  let test: TestDatabase;
  let merchant: AnalyticsOfMerchant;
  let ratingId: string;

  beforeAll(async () => {
    test = await open();
  });

  beforeEach(async () => {
    merchant = await AnalyticsOfMerchant.open(test);
    await merchant.rate([{ day: '2026-01-05', score: 1, times: 5, dimensions: { STAFF: 'Li' } }]);
    ratingId = publicId('rat', merchant.merchantId, '00000000-0000-4000-8000-000000000001');
  });

  afterAll(() => test.dispose());

  async function correct(id: string, changes: string, of = ratingId) {
    const { correctRating } =
      await merchant.ask(`mutation { correctRating(input: { ratingId: "${of}", id: "${id}",
      reason: "The phone clerk wrote 1 for 5.", ${changes} }) { __typename
      ... on CorrectRatingSuccess { repeated rating { score staff corrections { reason keyId memberId
        before { score } after { score } } } }
      ... on Failure { code path } } }`);
    return correctRating;
  }

  const mean = async (filter = '{}') =>
    (await merchant.satisfaction('{ from: "2026-01-01", to: "2026-02-01" }', 'mean { numerator }', filter))
      .mean.numerator;

  it('flows into every count, and is kept with who did it and why, once', async () => {
    const changes = 'answers: [{ question: "overall", score: 5 }], staff: "Wang"';
    const note = {
      reason: 'The phone clerk wrote 1 for 5.',
      keyId: 'key_test',
      memberId: null,
      before: [{ score: 1 }],
      after: [{ score: 5 }],
    };
    expect(await correct(uuid(1), changes)).toEqual({
      __typename: 'CorrectRatingSuccess',
      repeated: false,
      rating: { score: 5, staff: 'Wang', corrections: [note] },
    });
    expect(await mean()).toBe(9);
    expect([await mean('{ staff: "Li" }'), await mean('{ staff: "Wang" }')]).toEqual([4, 5]);
    expect(await correct(uuid(1), changes)).toMatchObject({
      repeated: true,
      rating: { corrections: [note] },
    });
    expect(await correct(uuid(1), 'staff: "Zhao"')).toMatchObject({ code: 'ID_CONFLICT', path: 'input.id' });
    expect(await mean()).toBe(9);
    expect((await checkCounts(test.database, () => undefined)).different).toEqual([]);
  });

  it('is refused for a rating that is not there, and leaves nothing where it is refused', async () => {
    const nowhere = publicId('rat', merchant.merchantId, uuid(99));
    expect(await correct(uuid(2), 'staff: "Wang"', nowhere)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await correct(uuid(3), 'answers: [{ question: "overall", score: 6 }]')).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'input.answers.0.score',
    });
    expect(await mean()).toBe(5);
    expect(await correct(uuid(3), 'staff: "Wang"')).toMatchObject({ repeated: false });
  });

  it('goes with the rating when that is erased', async () => {
    await correct(uuid(4), 'staff: "Wang"');
    await merchant.ask(`mutation { eraseRating(id: "${ratingId}") { __typename } }`);
    const { merchantId } = merchant;
    const kept = test.database.read.selectFrom('rating_correction').selectAll();
    expect(await kept.where('merchant_id', '=', merchantId).execute()).toEqual([]);
  });
});
