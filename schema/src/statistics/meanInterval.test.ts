import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanInterval } from './meanInterval.ts';

describe('meanInterval', () => {
  // data/golden/formulas.json: csat.
  it('gives the reference mean of 120 answers', () => {
    const { n, mean } = meanInterval([
      { value: 1, count: 3 },
      { value: 2, count: 5 },
      { value: 3, count: 12 },
      { value: 4, count: 40 },
      { value: 5, count: 60 },
    ]);
    expect(n).toBe(120);
    expect(mean).toBeCloseTo(4.2416666667, 10);
  });

  // Student's own sleep data (Biometrika 6 (1908) 1-25, table of additional hours of sleep, differences of the
  // two drugs); R's documentation of t.test(sleep) gives mean 1.58 and 0.7001142 to 2.4598858.
  it("gives the interval of Student's sleep data", () => {
    const hours = [1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4];
    const result = meanInterval(hours.map((value) => ({ value, count: 1 })));
    expect(result.mean).toBeCloseTo(1.58, 10);
    expect(result.low).toBeCloseTo(0.7001142, 7);
    expect(result.high).toBeCloseTo(2.4598858, 7);
  });

  it('knows nothing without an answer and no spread from a single one', () => {
    expect(meanInterval([{ value: 3, count: 0 }])).toEqual({
      n: 0,
      mean: null,
      sd: null,
      low: null,
      high: null,
    });
    expect(meanInterval([{ value: 3, count: 1 }])).toEqual({
      n: 1,
      mean: 3,
      sd: null,
      low: null,
      high: null,
    });
  });

  it('refuses counts and values that cannot be', () => {
    expect(() => meanInterval([{ value: 3, count: -1 }])).toThrow(RangeError);
    expect(() => meanInterval([{ value: Number.NaN, count: 1 }])).toThrow(RangeError);
  });

  const distributions = fc.array(fc.record({ value: fc.integer({ min: 0, max: 10 }), count: fc.nat(1000) }));

  it('holds the mean, which lies within the values', () => {
    fc.assert(
      fc.property(distributions, (distribution) => {
        const { n, mean, low, high } = meanInterval(distribution);
        fc.pre(n > 1 && mean !== null && low !== null && high !== null);
        const values = distribution.filter(({ count }) => count > 0).map(({ value }) => value);
        expect(low).toBeLessThanOrEqual(mean);
        expect(high).toBeGreaterThanOrEqual(mean);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });

  it('does not depend on how the counts are split over rows', () => {
    fc.assert(
      fc.property(distributions, (distribution) => {
        const rows = distribution.flatMap(({ value, count }) => [
          { value, count: Math.floor(count / 3) },
          { value, count: count - Math.floor(count / 3) },
        ]);
        const [whole, split] = [meanInterval(distribution), meanInterval(rows)];
        expect(split.n).toBe(whole.n);
        expect(split.mean ?? 0).toBeCloseTo(whole.mean ?? 0, 10);
        expect(split.high ?? 0).toBeCloseTo(whole.high ?? 0, 9);
      }),
    );
  });
});
