import { binomialTails } from './binomialTails.ts';
import { type Estimate, noEstimate } from './estimate.ts';
import { lowestOdds } from './lowestOdds.ts';

/** How the rates of two counts compare. */
export interface CountComparison extends Estimate {
  /** Two-sided, 0 to 1; null where nothing was counted on either side. */
  readonly p: number | null;
}

function requireBase(name: string, base: number): void {
  if (!(base > 0 && Number.isFinite(base)))
    throw new RangeError(`${name} must be finite and above 0, got ${base}`);
}

/**
 * Ratio of two Poisson rates `(x1/base1)/(x2/base2)` with its exact interval at 95 %, and the exact conditional
 * test of both being equal: given their sum, the first count is binomial. Twice the smaller tail, so that p is
 * under 0.05 exactly where the interval leaves 1 out. All of them to about 1e-12.
 *
 * Value and bounds are null where nothing was counted at all; the ratio and the upper bound are null where they
 * would be infinite.
 *
 * @param base1 what the first count is held against, such as days or transactions
 * @throws RangeError where a count is not a whole number from 0 up, or a base is not above 0.
 * @see J. Przyborowski, H. Wilenski, Biometrika 31 (1940) 313-323; C. J. Clopper, E. S. Pearson, Biometrika 26
 * (1934) 404-413.
 */
export function compareCounts(x1: number, base1: number, x2: number, base2: number): CountComparison {
  for (const count of [x1, x2]) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`a count must be whole, got ${count}`);
  }
  requireBase('base1', base1);
  requireBase('base2', base2);
  const n = x1 + x2;
  if (n === 0) return { ...noEstimate, p: null };
  const perOdds = base2 / base1;
  const { atMost, atLeast } = binomialTails(x1, n, base1 / base2);
  return {
    value: x2 === 0 ? null : (x1 / x2) * perOdds,
    low: x1 === 0 ? 0 : lowestOdds(x1, n, 0.025) * perOdds,
    high: x2 === 0 ? null : perOdds / lowestOdds(x2, n, 0.025),
    p: Math.min(1, 2 * Math.min(atMost, atLeast)),
  };
}
