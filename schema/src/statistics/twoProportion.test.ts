import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoProportion } from './twoProportion.ts';

describe('twoProportion', () => {
  // data/golden/formulas.json: two_proportion.
  it.each([
    [45, 300, 30, 310, 2.0013411241, 0.0453556408],
    [162, 200, 150, 200, 1.4484136488, 0.1475013999],
    [0, 25, 3, 25, -1.7864740025, 0.0740225429],
  ])('gives the reference test of %i/%i against %i/%i', (x1, n1, x2, n2, z, p) => {
    const test = twoProportion(x1, n1, x2, n2);
    expect(test.z).toBeCloseTo(z, 10);
    expect(test.p).toBeCloseTo(p, 10);
  });

  it('finds no difference where everybody or nobody is counted', () => {
    expect(twoProportion(5, 5, 9, 9)).toEqual({ z: 0, p: 1 });
    expect(twoProportion(0, 5, 0, 9)).toEqual({ z: 0, p: 1 });
  });

  it('tests nothing where one side is empty', () => {
    expect(twoProportion(0, 0, 3, 9)).toEqual({ z: null, p: null });
  });

  const counts = fc
    .integer({ min: 1, max: 100_000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  it('keeps p within 0 and 1 and turns only its sign with the sides', () => {
    fc.assert(
      fc.property(counts, counts, ([x1, n1], [x2, n2]) => {
        const one = twoProportion(x1, n1, x2, n2);
        const other = twoProportion(x2, n2, x1, n1);
        expect(one.p).toBeGreaterThanOrEqual(0);
        expect(one.p).toBeLessThanOrEqual(1);
        expect(other.z).toBeCloseTo(-(one.z ?? 0), 9);
      }),
    );
  });
});
