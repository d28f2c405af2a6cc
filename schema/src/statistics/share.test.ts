import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share, shareOf } from './share.ts';

describe('share', () => {
  // data/golden/formulas.json: cca_2023h1, complaints resolved of those received.
  it('gives the published resolution rate', () => {
    expect(100 * (share(497142, 615365).value ?? 0)).toBeCloseTo(80.7881501223, 10);
  });

  it('knows nothing of nobody', () => {
    expect(share(0, 0)).toEqual({ numerator: 0, denominator: 0, value: null, low: null, high: null });
  });
});

describe('shareOf', () => {
  const answered = [
    { value: 5, count: 60 },
    { value: 4, count: 40 },
    { value: 3, count: 12 },
    { value: 2, count: 5 },
    { value: 1, count: 3 },
  ];

  // data/golden/formulas.json: csat.
  it('gives the reference shares of the satisfied, the very satisfied and the dissatisfied', () => {
    const satisfied = shareOf(answered, (value) => value >= 4);
    expect(satisfied).toMatchObject({ numerator: 100, denominator: 120 });
    expect(100 * (satisfied.value ?? 0)).toBeCloseTo(83.3333333333, 10);
    expect(satisfied.low).toBeCloseTo(0.7565471861, 10);
    expect(satisfied.high).toBeCloseTo(0.8894400363, 10);
    expect(shareOf(answered, (value) => value === 5).value).toBe(0.5);
    expect(100 * (shareOf(answered, (value) => value <= 2).value ?? 0)).toBeCloseTo(6.6666666667, 10);
  });

  it('and the share of the others make one', () => {
    const distributions = fc.array(fc.record({ value: fc.integer({ min: 1, max: 5 }), count: fc.nat(1000) }));
    fc.assert(
      fc.property(distributions, (distribution) => {
        const these = shareOf(distribution, (value) => value >= 4);
        const others = shareOf(distribution, (value) => value < 4);
        expect(these.numerator + others.numerator).toBe(these.denominator);
        expect(these.denominator).toBe(others.denominator);
      }),
    );
  });
});
