import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialTails } from './binomialTails.ts';
import { percentileInterval, percentileRanks } from './percentileInterval.ts';
import { ranked } from './ranked.ts';

describe('the interval of a percentile', () => {
  // Ranks, from 1, of the table for medians of Campbell and Gardner, British Medical Journal 296 (1988) 1454.
  it.each([
    [6, 1, 6],
    [10, 2, 9],
    [20, 6, 15],
    [25, 8, 18],
    [30, 10, 21],
    [50, 18, 33],
    [100, 40, 61],
  ])('of the median of %i values is from the %ith to the %ith', (n, low, high) => {
    expect(percentileRanks(n, 0.5)).toEqual({ low: low - 1, high: high - 1 });
  });

  it('has no bounds where five values cannot give them, nor at the ends', () => {
    expect(percentileRanks(5, 0.5)).toEqual({ low: null, high: null });
    expect(percentileRanks(1000, 0)).toEqual({ low: null, high: null });
    expect(percentileRanks(1000, 1)).toEqual({ low: null, high: null });
    // The highest of 72 values is above the 95th percentile with 97.5 %, that of 71 is not.
    expect([percentileRanks(71, 0.95).high, percentileRanks(72, 0.95).high]).toEqual([null, 71]);
  });

  it('gives the values of these ranks around the percentile', () => {
    const values = ranked(Array.from({ length: 20 }, (_, index) => 20 - index));
    expect(percentileInterval(values, 0.5)).toEqual({ value: 10.5, low: 6, high: 15 });
    expect(percentileInterval(ranked([]), 0.5)).toEqual({ value: null, low: null, high: null });
  });

  it('leaves out at most 2.5 % on either side, and one rank less would be more', () => {
    const part = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), part, (n, p) => {
        const { low, high } = percentileRanks(n, p);
        const tails = (x: number) => binomialTails(x, n, p / (1 - p));
        if (low !== null) expect(tails(low).atMost).toBeLessThanOrEqual(0.025 + 1e-12);
        expect(tails((low ?? -1) + 1).atMost).toBeGreaterThan(0.025 - 1e-12);
        if (high !== null) expect(tails(high + 1).atLeast).toBeLessThanOrEqual(0.025 + 1e-12);
        expect(tails(high ?? n).atLeast).toBeGreaterThan(0.025 - 1e-12);
      }),
      { numRuns: 200 },
    );
  });
});
