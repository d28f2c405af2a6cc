import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentile, percentileOf } from './percentile.ts';

describe('percentile', () => {
  // R's quantile(x, type = 7) and NumPy's default: between ranks of 1, 2, 3, 4, 10 at position 4p.
  it.each([
    [0, 1],
    [0.1, 1.4],
    [0.5, 3],
    [0.9, 7.6],
    [1, 10],
  ])('lies between the closest ranks at p = %f', (p, value) => {
    expect(percentile([10, 3, 1, 4, 2], p)).toBeCloseTo(value, 12);
  });

  it('takes the middle of the two middle values for the median', () => {
    expect(percentile([1, 2, 4, 100], 0.5)).toBe(3);
  });

  it('knows nothing without a value and refuses what is no number', () => {
    expect(percentile([], 0.5)).toBeNull();
    expect(() => percentile([1, Number.NaN], 0.5)).toThrow(RangeError);
    expect(() => percentile([1], 1.5)).toThrow(RangeError);
  });

  it('rises with p and stays within the values', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, part, part, (list, p, q) => {
        const low = percentile(list, Math.min(p, q)) ?? Number.NaN;
        const high = percentile(list, Math.max(p, q)) ?? Number.NaN;
        expect(low).toBeLessThanOrEqual(high + 1e-6);
        expect(low).toBeGreaterThanOrEqual(Math.min(...list));
        expect(high).toBeLessThanOrEqual(Math.max(...list) + 1e-6);
      }),
    );
  });
});

describe('percentileOf', () => {
  it('is the percentile of the answers one by one', () => {
    const distributions = fc.array(fc.record({ value: fc.integer({ min: 1, max: 10 }), count: fc.nat(9) }));
    fc.assert(
      fc.property(distributions, fc.double({ min: 0, max: 1, noNaN: true }), (distribution, p) => {
        const values = distribution.flatMap(({ value, count }) => Array.from({ length: count }, () => value));
        expect(percentileOf(distribution, p)).toBe(percentile(values, p));
      }),
    );
  });
});
