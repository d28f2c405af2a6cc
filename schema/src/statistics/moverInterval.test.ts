import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moverInterval } from './moverInterval.ts';
import { share } from './share.ts';

describe('moverInterval', () => {
  it('is the interval itself for one term', () => {
    const estimate = share(30, 40);
    const { low, high } = moverInterval([{ coefficient: 1, estimate }]);
    expect(low).toBeCloseTo(estimate.low ?? 0, 14);
    expect(high).toBeCloseTo(estimate.high ?? 0, 14);
  });

  it('exchanges the bounds under a negative coefficient', () => {
    const sum = moverInterval([{ coefficient: -2, estimate: { value: 10, low: 9, high: 13 } }]);
    expect(sum).toEqual({ value: -20, low: -26, high: -18 });
  });

  it('adds independent errors as the sides of a right triangle', () => {
    const sum = moverInterval([
      { coefficient: 1, estimate: { value: 10, low: 7, high: 13 } },
      { coefficient: 1, estimate: { value: 20, low: 16, high: 24 } },
    ]);
    expect(sum).toEqual({ value: 30, low: 25, high: 35 });
  });

  it('knows as much as its least known term', () => {
    const known = { coefficient: 1, estimate: { value: 1, low: 0, high: 2 } };
    expect(
      moverInterval([known, { coefficient: 1, estimate: { value: null, low: null, high: null } }]),
    ).toEqual({
      value: null,
      low: null,
      high: null,
    });
    expect(moverInterval([known, { coefficient: 1, estimate: { value: 3, low: null, high: null } }])).toEqual(
      {
        value: 4,
        low: null,
        high: null,
      },
    );
  });

  it('keeps a weighted mean of shares within 0 and 1', () => {
    const stratum = fc.integer({ min: 1, max: 1000 }).chain((n) =>
      fc.record({
        x: fc.integer({ min: 0, max: n }),
        n: fc.constant(n),
        weight: fc.integer({ min: 1, max: 9 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 8 }), (strata) => {
        const all = strata.reduce((sum, { weight }) => sum + weight, 0);
        const { low, high } = moverInterval(
          strata.map(({ x, n, weight }) => ({ coefficient: weight / all, estimate: share(x, n) })),
        );
        expect(low).toBeGreaterThanOrEqual(-1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
