import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCounts } from './compareCounts.ts';

describe('the ratio of two rates', () => {
  it('has the exact interval of the example in the manual of R, poisson.test', () => {
    // Lung cancer in Fredericia and three other cities, data eba1977 of ISwR.
    const { value, low, high } = compareCounts(11, 800, 6 + 8 + 7, 1083 + 1050 + 878);
    // The manual gives 1.971488, 0.8584264 and 4.2772659; the further digits are those of mpmath at 40 digits.
    expect(value).toBeCloseTo((11 / 21) * (3011 / 800), 14);
    expect(low).toBeCloseTo(0.85842640339164, 13);
    expect(high).toBeCloseTo(4.27726594365407, 12);
  });

  it.each([
    [3, 90, 5000, 91, 0.000125066964042891, 0.00177396020197634],
    [1, 30, 1, 31, 0.0131640126531222, 81.1133964934718],
    [400, 28, 300, 31, 1.26777084824413, 1.72033855407425],
  ])(
    'has the bounds of mpmath at 40 digits for %i in %i against %i in %i',
    (x1, base1, x2, base2, low, high) => {
      const found = compareCounts(x1, base1, x2, base2);
      expect((found.low ?? 0) / low).toBeCloseTo(1, 12);
      expect((found.high ?? 0) / high).toBeCloseTo(1, 12);
    },
  );

  it('is tested by the sign test where the bases are equal', () => {
    // Ten against none: twice 1/1024.
    expect(compareCounts(10, 1, 0, 1).p).toBeCloseTo(2 / 1024, 12);
    expect(compareCounts(10, 1, 0, 1)).toMatchObject({ value: null, high: null });
    expect(compareCounts(5, 30, 5, 30)).toMatchObject({ value: 1, p: 1 });
  });

  it('is unknown where nothing was counted', () => {
    expect(compareCounts(0, 1, 0, 1)).toEqual({ value: null, low: null, high: null, p: null });
  });

  it('refuses counts that are not whole and bases that are not above 0', () => {
    expect(() => compareCounts(1.5, 1, 1, 1)).toThrow(RangeError);
    expect(() => compareCounts(1, 0, 1, 1)).toThrow(RangeError);
  });

  it('is significant exactly where the interval leaves 1 out, and the same seen from either side', () => {
    const count = fc.integer({ min: 0, max: 400 });
    const base = fc.integer({ min: 1, max: 90 });
    fc.assert(
      fc.property(count, base, count, base, (x1, base1, x2, base2) => {
        const { low, high, p } = compareCounts(x1, base1, x2, base2);
        const turned = compareCounts(x2, base2, x1, base1);
        if (p === null) return;
        expect(turned.p).toBeCloseTo(p, 12);
        if (low) expect((turned.high ?? 0) * low).toBeCloseTo(1, 12);
        if (Math.abs(p - 0.05) < 1e-12) return;
        expect(p < 0.05).toBe((low ?? 0) > 1 || (high !== null && high < 1));
      }),
    );
  });
});
