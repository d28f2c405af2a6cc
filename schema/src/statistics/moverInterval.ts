import { type Estimate, noEstimate } from './estimate.ts';

/**
 * Interval at 95 % of a sum Σ cᵢ·θᵢ of independent figures, recovered from the interval of each one (MOVER).
 *
 * `low = Σcᵢvᵢ − √Σ(cᵢvᵢ − min(cᵢlᵢ, cᵢuᵢ))²`, high likewise. It keeps the shape of the intervals it is made
 * from: with Wilson intervals and coefficients 1 and −1 it is Newcombe's hybrid of two shares. All null where
 * the value of a term is null, the bounds alone where only a bound is.
 *
 * @see G. Y. Zou, G. Huang, X. Zhang, Computational Statistics & Data Analysis 53 (2009) 1080-1085.
 */
export function moverInterval(
  terms: ReadonlyArray<{ readonly coefficient: number; readonly estimate: Estimate }>,
): Estimate {
  let [value, below, above, bounded] = [0, 0, 0, true];
  for (const { coefficient, estimate } of terms) {
    if (estimate.value === null) return noEstimate;
    const part = coefficient * estimate.value;
    value += part;
    if (estimate.low === null || estimate.high === null) {
      bounded = false;
      continue;
    }
    const ends = [coefficient * estimate.low, coefficient * estimate.high];
    below += (part - Math.min(...ends)) ** 2;
    above += (Math.max(...ends) - part) ** 2;
  }
  if (!bounded) return { value, low: null, high: null };
  return { value, low: value - Math.sqrt(below), high: value + Math.sqrt(above) };
}
