import { publicId } from '@hearback/schema/submission/publicId';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { AnalyticsOfMerchant } from '../indicator/analytics.testing.ts';
import { listKeys } from '../key/key.queries.ts';

const submission = '7e6b1f0a-0000-4000-8000-000000000001';
const january = '{ from: "2026-01-01", to: "2026-02-01" }';

eachDatabase('ratings through GraphQL', (open) => {
  let test: TestDatabase;
  let merchant: AnalyticsOfMerchant;

  beforeEach(async () => {
    test = await open();
    merchant = await AnalyticsOfMerchant.open(test);
  });

  afterEach(() => test.dispose());

  it('take answers about stages and what the visit was about, and count them', async () => {
    const { merchantId } = merchant;
    await merchant.ask(
      `mutation { installPreset(merchantId: "${merchantId}", name: RESTAURANT) { __typename } }`,
    );
    const key = (await listKeys(test.database.read, merchantId)).find(({ kind }) => kind === 'PUBLISHABLE');
    const { submitRating } = await merchant.ask(`mutation { submitRating(input: {
      key: "${key?.text}", id: "${submission}", score: 2, answeredAt: "2026-01-31T17:00:00Z",
      answers: [{ question: "stage.food", score: 5 }, { question: "stage.speed", version: 1, score: 1 }],
      department: "Kitchen", returning: true, formVersion: 1 }) {
        __typename ... on Failure { code path } } }`);
    expect(submitRating).toEqual({ __typename: 'SubmitRatingSuccess' });
    const { rating } = await merchant.ask(
      `{ rating(id: "${publicId('rat', merchantId, submission)}") { day department returning answers { question score } } }`,
    );
    expect(rating).toEqual({
      day: '2026-02-01',
      department: 'Kitchen',
      returning: true,
      answers: [
        { question: 'overall', score: 2 },
        { question: 'stage.food', score: 5 },
        { question: 'stage.speed', score: 1 },
      ],
    });
    const { stages } = await merchant.satisfaction(
      '{ from: "2026-02-01", to: "2026-02-02" }',
      'stages { stage { key } score { sampleSize } }',
      '{ department: "Kitchen" }',
    );
    expect(stages.map((one: { score: { sampleSize: number } }) => one.score.sampleSize)).toEqual([
      0, 1, 1, 0, 0, 0,
    ]);
  });

  it('are erased with their counts, once', async () => {
    await merchant.rate([{ day: '2026-01-05', score: 5, times: 6 }]);
    const id = publicId('rat', merchant.merchantId, '00000000-0000-4000-8000-000000000001');
    const erase = () =>
      merchant.ask(`mutation { eraseRating(id: "${id}") { __typename ... on Failure { code path } } }`);
    expect(await erase()).toEqual({ eraseRating: { __typename: 'EraseRatingSuccess' } });
    expect(await erase()).toEqual({
      eraseRating: { __typename: 'NotFound', code: 'NOT_FOUND', path: 'id' },
    });
    expect(await merchant.satisfaction(january, 'csat { sampleSize }')).toEqual({ csat: { sampleSize: 5 } });
  });

  it('move to their days in another zone, with their counts', async () => {
    // Noon in Shanghai on the first is still the last day of December in Los Angeles.
    await merchant.rate([{ day: '2026-01-01', score: 5, times: 7 }]);
    const change = (zone: string) =>
      merchant.ask(
        `mutation { changeTimeZone(merchantId: "${merchant.merchantId}", timeZone: "${zone}") {
          __typename ... on ChangeTimeZoneSuccess { moved merchant { timeZone } } ... on Failure { code path } } }`,
      );
    expect((await change('America/Los_Angeles')).changeTimeZone).toMatchObject({
      moved: 7,
      merchant: { timeZone: 'America/Los_Angeles' },
    });
    expect((await change('America/Los_Angeles')).changeTimeZone.moved).toBe(0);
    expect(await merchant.satisfaction(january, 'csat { sampleSize }')).toEqual({ csat: { sampleSize: 0 } });
    const december = '{ from: "2025-12-31", to: "2026-01-01" }';
    expect(await merchant.satisfaction(december, 'csat { value sampleSize }')).toEqual({
      csat: { value: 1, sampleSize: 7 },
    });
    expect((await change('Mars/Olympus')).changeTimeZone).toMatchObject({
      code: 'INVALID',
      path: 'timeZone',
    });
  });
});
