import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombeDifference } from './newcombeDifference.ts';

describe('newcombeDifference', () => {
  // data/golden/formulas.json: newcombe_diff (published in Newcombe, Statistics in Medicine 17 (1998) 873-890,
  // table II) and two_proportion.
  it.each([
    [56, 70, 48, 80, 0.0524314724, 0.333872654],
    [9, 10, 3, 10, 0.1705227239, 0.8090179735],
    [6, 7, 2, 7, 0.0582279275, 0.8062496375],
    [5, 56, 0, 29, -0.0381371479, 0.1925600139],
    [45, 300, 30, 310, 0.0008921726, 0.1061474782],
    [162, 200, 150, 200, -0.0213480698, 0.1404697783],
    [0, 25, 3, 25, -0.2995579392, 0.0345187725],
  ])('gives the reference interval of %i/%i less %i/%i', (x1, n1, x2, n2, low, high) => {
    const difference = newcombeDifference(x1, n1, x2, n2);
    expect(difference.value).toBe(x1 / n1 - x2 / n2);
    expect(difference.low).toBeCloseTo(low, 10);
    expect(difference.high).toBeCloseTo(high, 10);
  });

  it('knows nothing where one side is empty', () => {
    expect(newcombeDifference(1, 2, 0, 0)).toEqual({ value: null, low: null, high: null });
  });

  const counts = fc
    .integer({ min: 1, max: 100_000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  it('stays within ±1, holds the difference, and turns its sign with the sides', () => {
    fc.assert(
      fc.property(counts, counts, ([x1, n1], [x2, n2]) => {
        const { value, low, high } = newcombeDifference(x1, n1, x2, n2);
        if (value === null || low === null || high === null) throw new Error('both sides have answers');
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        expect(newcombeDifference(x2, n2, x1, n1).low).toBeCloseTo(-high, 12);
      }),
    );
  });
});
