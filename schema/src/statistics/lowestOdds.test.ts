import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialTails } from './binomialTails.ts';
import { lowestOdds } from './lowestOdds.ts';

const shareOf = (odds: number) => odds / (1 + odds);

describe('the lower bound of Clopper and Pearson', () => {
  it.each([1, 2, 7, 60, 100_000])('is known in closed form for none and for all of %i', (n) => {
    expect(shareOf(lowestOdds(n, n, 0.025))).toBeCloseTo(0.025 ** (1 / n), 13);
    expect(shareOf(lowestOdds(1, n, 0.025)) / -Math.expm1(Math.log1p(-0.025) / n)).toBeCloseTo(1, 12);
  });

  it('is where the tail is what was asked for', () => {
    const trials = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(trials, fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const x = Math.max(1, Math.round(part * n));
        expect(binomialTails(x, n, lowestOdds(x, n, 0.025)).atLeast / 0.025).toBeCloseTo(1, 11);
      }),
    );
  });

  it('takes a fraction of a second for a million', () => {
    const before = performance.now();
    for (const x of [1, 1000, 500_000, 999_999]) lowestOdds(x, 1_000_000, 0.025);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
