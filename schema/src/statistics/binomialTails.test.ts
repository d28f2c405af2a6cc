import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialTails } from './binomialTails.ts';

describe('the tails of a binomial distribution', () => {
  it('are those of a fair coin thrown ten times', () => {
    expect(binomialTails(2, 10, 1).atMost).toBeCloseTo(56 / 1024, 14);
    expect(binomialTails(2, 10, 1).atLeast).toBeCloseTo(1023 / 1024 - 10 / 1024, 14);
  });

  it('hold everything at the ends', () => {
    expect(binomialTails(0, 7, 0.3 / 0.7).atLeast).toBe(1);
    expect(binomialTails(7, 7, 0.3 / 0.7).atMost).toBe(1);
    expect(binomialTails(0, 7, 0.3 / 0.7).atMost).toBeCloseTo(0.7 ** 7, 14);
  });

  it('are the same seen from either side, and overlap by one term', () => {
    const trials = fc.integer({ min: 1, max: 3000 });
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(trials, share, fc.double({ min: 0, max: 1, noNaN: true }), (n, p, part) => {
        const x = Math.round(part * n);
        const odds = p / (1 - p);
        const tails = binomialTails(x, n, odds);
        expect(binomialTails(n - x, n, 1 / odds).atLeast).toBeCloseTo(tails.atMost, 10);
        expect(tails.atMost + tails.atLeast - tails.at).toBeCloseTo(1, 12);
      }),
    );
  });
});
