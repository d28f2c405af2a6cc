import type { Distribution } from './distribution.ts';
import { type Estimate, noEstimate } from './estimate.ts';
import { meanInterval } from './meanInterval.ts';
import { studentQuantile } from './studentQuantile.ts';

/**
 * Difference of two means (first less second) with Welch's interval at 95 %, in the unit of the values.
 *
 * `x̄₁ − x̄₂ ± t(ν)·√(s₁²/n₁ + s₂²/n₂)`, ν by Welch and Satterthwaite. All null where a side has no answers,
 * the bounds where a side has a single one.
 *
 * @throws RangeError where a count is not a whole number from 0 up, or a counted value is not finite.
 * @see B. L. Welch, Biometrika 34 (1947) 28-35.
 */
export function differenceOfMeans(first: Distribution, second: Distribution): Estimate {
  const [a, b] = [meanInterval(first), meanInterval(second)];
  if (a.mean === null || b.mean === null) return noEstimate;
  const value = a.mean - b.mean;
  if (a.sd === null || b.sd === null) return { value, low: null, high: null };
  const [va, vb] = [a.sd ** 2 / a.n, b.sd ** 2 / b.n];
  if (va + vb === 0) return { value, low: value, high: value };
  const df = (va + vb) ** 2 / (va ** 2 / (a.n - 1) + vb ** 2 / (b.n - 1));
  // Rounding may leave the smaller sample's degrees of freedom a hair under one.
  const half = studentQuantile(Math.max(1, df)) * Math.sqrt(va + vb);
  return { value, low: value - half, high: value + half };
}
