import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonRate } from './poissonRate.ts';

describe('poissonRate', () => {
  // data/golden/formulas.json: poisson_rate_ci95.
  it.each([
    [0, 500, 0, 0, 7.3777589082],
    [3, 1000, 3, 0.6186721229, 8.7672730697],
    [12, 4000, 3, 1.5501437772, 5.240396262],
    [250, 52000, 4.8076923077, 4.2301537621, 5.4420712508],
  ])('gives the reference rate and interval of %i in %i', (count, base, value, low, high) => {
    const rate = poissonRate(count, base);
    expect(rate.value).toBeCloseTo(value, 10);
    expect(rate.low).toBeCloseTo(low, 10);
    expect(rate.high).toBeCloseTo(high, 10);
  });

  // data/golden/formulas.json: rate_per_1000, published figures of insurers and service providers.
  it.each([
    [1, 1138, 0.8787346221],
    [138, 911505, 0.1513979627],
    [158, 40235, 3.9269292904],
    [274, 332213, 0.8247720589],
  ])('gives the published rate per 1,000 of %i in %i', (count, base, value) => {
    expect(poissonRate(count, base).value).toBeCloseTo(value, 10);
  });

  it('knows nothing without a base', () => {
    expect(poissonRate(3, 0)).toEqual({ value: null, low: null, high: null });
  });

  it('refuses what cannot be', () => {
    expect(() => poissonRate(-1, 10)).toThrow(RangeError);
    expect(() => poissonRate(1, -10)).toThrow(RangeError);
    expect(() => poissonRate(1, 10, 0)).toThrow(RangeError);
  });

  const counts = fc.nat(20_000);
  const bases = fc.integer({ min: 1, max: 10_000_000 });

  it('holds the rate and is never negative', () => {
    fc.assert(
      fc.property(counts, bases, (count, base) => {
        const { value, low, high } = poissonRate(count, base);
        if (value === null || low === null || high === null) throw new Error('there is a base');
        return 0 <= low && low <= value && value < high;
      }),
    );
  });

  it('rises with every event', () => {
    fc.assert(
      fc.property(counts, bases, (count, base) => {
        const [fewer, more] = [poissonRate(count, base), poissonRate(count + 1, base)];
        expect(more.low ?? 0).toBeGreaterThan(fewer.low ?? 0);
        expect(more.high ?? 0).toBeGreaterThan(fewer.high ?? 0);
      }),
    );
  });
});
