import { binomialTails } from './binomialTails.ts';
import { wilson } from './wilson.ts';

/** Steps after which no root is left to be found: each at least halves what is left of the bracket. */
const mostSteps = 100;

/**
 * The odds under which a binomial count is `x` or more with a given probability: the lower bound of Clopper and
 * Pearson, as odds, to about 1e-12 of itself. Newton's method on the logarithms of the tail and of the odds,
 * held within a bracket.
 *
 * @param x from 1 to `n`
 * @param n trials
 * @param tail probability, for example 0.025
 * @see C. J. Clopper, E. S. Pearson, Biometrika 26 (1934) 404-413.
 */
export function lowestOdds(x: number, n: number, tail: number): number {
  const { low: start } = wilson(x, n);
  let [below, above] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let at = start === null || start <= 0 || start >= 1 ? -Math.log(n) : Math.log(start / (1 - start));
  for (let step = 0; step < mostSteps; step += 1) {
    const odds = Math.exp(at);
    const found = binomialTails(x, n, odds);
    if (found.atLeast > tail) above = at;
    else below = at;
    // d ln P(X ≥ x) / d ln odds = x · P(X = x) · (1 − share) / P(X ≥ x).
    const slope = (x * found.at) / (1 + odds) / found.atLeast;
    const next = at - Math.log(found.atLeast / tail) / slope;
    const inside = next > below && next < above;
    const halfway = Number.isFinite(below + above) ? (below + above) / 2 : at + (below === at ? 1 : -1);
    const chosen = inside ? next : halfway;
    if (Math.abs(chosen - at) < 1e-15 * Math.max(1, Math.abs(at))) return Math.exp(chosen);
    at = chosen;
  }
  return Math.exp(at);
}
