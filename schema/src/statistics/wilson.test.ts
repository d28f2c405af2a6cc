import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from './wilson.ts';

describe('wilson', () => {
  // data/golden/formulas.json: wilson, csat; published in Newcombe, Statistics in Medicine 17 (1998) 857-872, table I.
  it.each([
    [81, 263, 0.2552885199, 0.366209577],
    [15, 148, 0.0623863995, 0.1604872417],
    [0, 20, 0, 0.1611251581],
    [1, 29, 0.0061132143, 0.1717552188],
    [100, 120, 0.7565471861, 0.8894400363],
  ])('gives the reference interval of %i of %i', (x, n, low, high) => {
    const interval = wilson(x, n);
    expect(interval.low).toBeCloseTo(low, 10);
    expect(interval.high).toBeCloseTo(high, 10);
  });

  // data/golden/formulas.json: wilson_lower_rank, with z rounded to 1.96.
  it.each([
    [209, 259, 0.7545367321],
    [118, 143, 0.7546478683],
  ])('takes another z: the lower bound of %i of %i', (x, n, low) => {
    expect(wilson(x, n, 1.96).low).toBeCloseTo(low, 10);
  });

  it('is the whole range when nobody answered', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('refuses counts that cannot be', () => {
    expect(() => wilson(3, 2)).toThrow(RangeError);
    expect(() => wilson(-1, 2)).toThrow(RangeError);
    expect(() => wilson(0.5, 2)).toThrow(RangeError);
  });

  const counts = fc
    .integer({ min: 1, max: 10_000_000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  it('stays within 0 and 1 and holds the share', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const { low, high } = wilson(x, n);
        return 0 <= low && low <= x / n && x / n <= high && high <= 1;
      }),
    );
  });

  it('mirrors: the interval of the others is one minus the interval', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const these = wilson(x, n);
        const others = wilson(n - x, n);
        expect(others.low).toBeCloseTo(1 - these.high, 12);
        expect(others.high).toBeCloseTo(1 - these.low, 12);
      }),
    );
  });

  it('narrows as the sample grows at the same share', () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const once = wilson(x, n);
        const twice = wilson(2 * x, 2 * n);
        return twice.high - twice.low < once.high - once.low;
      }),
    );
  });
});
