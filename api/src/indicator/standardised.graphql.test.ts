import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { AnalyticsOfMerchant, type Said } from './analytics.testing.ts';

const january = '{ from: "2026-01-01", to: "2026-02-01" }';
const february = '{ from: "2026-02-01", to: "2026-03-01" }';
const fields =
  '{ crude { value formula reason } standardised { value low high formula reason } strata { value weight share { value sampleSize } } leftOut }';

eachDatabase('a standardised share', (open) => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await open();
  });
  afterAll(() => test.dispose());

  const answers = (segment: string, satisfied: number, of: number, day = '2026-01-10'): Said[] => {
    const dimensions = { SEGMENT: segment };
    return [
      { day, score: 5, times: satisfied, dimensions },
      { day, score: 2, times: of - satisfied, dimensions },
    ];
  };

  async function merchantOf(...said: readonly (readonly Said[])[]): Promise<AnalyticsOfMerchant> {
    const merchant = await AnalyticsOfMerchant.open(test);
    await merchant.rate(said.flat());
    return merchant;
  }

  const weights = (...list: readonly (readonly [string, number])[]) =>
    `{ weights: [${list.map(([value, weight]) => `{ value: "${value}", weight: ${weight} }`).join(', ')}] }`;

  async function standardised(merchant: AnalyticsOfMerchant, mix: string, period = january, filter = '{}') {
    const found = await merchant.satisfaction(
      period,
      `standardised(by: SEGMENT, mix: ${mix}) ${fields}`,
      filter,
    );
    return found.standardised;
  }

  describe("of Simpson's example", () => {
    // golden/formulas.json, simpson; the mix is that of both treatments together, 357 to 343.
    const mix = weights(['small', 357], ['large', 343]);

    it('is exact with the mix that is named, crude and standardised both told as what they are', async () => {
      const a = await standardised(
        await merchantOf(answers('small', 81, 87), answers('large', 192, 263)),
        mix,
      );
      const b = await standardised(
        await merchantOf(answers('small', 234, 270), answers('large', 55, 80)),
        mix,
      );
      expect(a.crude.value).toBeCloseTo(0.78, 10);
      expect(b.crude.value).toBeCloseTo(0.8257142857, 10);
      expect(a.standardised.value).toBeCloseTo(0.8325462174, 10);
      expect(b.standardised.value).toBeCloseTo(0.778875, 10);
      expect(a.standardised.low).toBeLessThan(a.standardised.value);
      expect(a.standardised.high).toBeGreaterThan(a.standardised.value);
      expect(a.crude.formula).toMatch(/^crude: /);
      expect(a.standardised.formula).toMatch(/^standardised: .* a named mix/);
      expect(a.strata).toEqual([
        { value: 'small', weight: 0.51, share: { value: 81 / 87, sampleSize: 87 } },
        { value: 'large', weight: 0.49, share: { value: 192 / 263, sampleSize: 263 } },
      ]);
    });
  });

  it('takes the mix of another period, so that a change of mix is no change', async () => {
    const merchant = await merchantOf(
      answers('gold', 90, 100),
      answers('silver', 50, 100),
      answers('gold', 18, 20, '2026-02-10'),
      answers('silver', 90, 180, '2026-02-10'),
    );
    const { crude, standardised: same } = await standardised(merchant, `{ period: ${january} }`, february);
    expect(crude.value).toBeCloseTo(108 / 200, 12);
    expect(same.value).toBeCloseTo(0.7, 12);
    expect(same.formula).toContain("another period's mix");
  });

  it('names the values that are not in the mix, and has none where one of the mix has no answers', async () => {
    const merchant = await merchantOf(answers('gold', 8, 10), answers('silver', 1, 10));
    expect(await standardised(merchant, weights(['gold', 2], ['silver', 0]))).toMatchObject({
      crude: { value: 0.8 },
      standardised: { value: 0.8, reason: null },
      strata: [{ value: 'gold', weight: 1 }],
      leftOut: ['silver'],
    });
    expect(await standardised(merchant, weights(['gold', 1], ['bronze', 1]))).toMatchObject({
      crude: { value: 0.8 },
      standardised: { value: null, low: null, high: null, reason: 'MISSING_STRATUM' },
    });
    expect(await standardised(merchant, weights(['bronze', 1]))).toMatchObject({
      crude: { value: null, reason: 'NO_ANSWERS' },
      standardised: { value: null, reason: 'NO_ANSWERS' },
    });
  });

  it.each([
    [4, null, 'TOO_FEW'],
    [5, 1, null],
    [6, 1, null],
  ])('of %i answers is shown as small numbers allow', async (count, value, reason) => {
    const merchant = await merchantOf(answers('gold', count, count));
    const found = await standardised(merchant, weights(['gold', 1]));
    expect(found.crude).toMatchObject({ value, reason });
    expect(found.standardised).toMatchObject({ value, reason });
  });

  it.each([
    [weights(), '{}', /REQUIRED at mix\.weights/],
    [weights(['gold', 0]), '{}', /REQUIRED at mix\.weights/],
    [weights(['gold', -1]), '{}', /INVALID at mix\.weights\.0\.weight/],
    [weights(['gold', 1], ['gold', 1]), '{}', /INVALID at mix\.weights\.1\.value/],
    [weights(['gold', 1]), '{ product: "Tea" }', /FILTERS_NOT_COMBINABLE at filter/],
  ])('refuses the mix %s under the filter %s', async (mix, filter, refusal) => {
    const merchant = await merchantOf(answers('gold', 8, 10));
    await expect(standardised(merchant, mix, january, filter)).rejects.toThrow(refusal);
  });
});
