import { answers, type Distribution } from './distribution.ts';
import { studentQuantile } from './studentQuantile.ts';

/** A mean with its sample; null where the answers do not determine it. */
export interface MeanInterval {
  readonly n: number;
  /** Null without an answer. */
  readonly mean: number | null;
  /** Standard deviation of the sample (n − 1); null under two answers. */
  readonly sd: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Mean of a distribution with Student's t interval at 95 %, in the unit of the values.
 *
 * `x̄ ± t(n−1)·s/√n`; the bounds are not cut at the ends of the scale.
 *
 * @throws RangeError where a count is not a whole number from 0 up, or a counted value is not finite.
 * @see Student, Biometrika 6 (1908) 1-25.
 */
export function meanInterval(distribution: Distribution): MeanInterval {
  const n = answers(distribution);
  if (n === 0) return { n, mean: null, sd: null, low: null, high: null };
  const given = distribution.filter(({ count }) => count > 0);
  const mean = given.reduce((sum, { value, count }) => sum + value * count, 0) / n;
  if (n === 1) return { n, mean, sd: null, low: null, high: null };
  const squares = given.reduce((sum, { value, count }) => sum + count * (value - mean) ** 2, 0);
  const sd = Math.sqrt(squares / (n - 1));
  const half = (studentQuantile(n - 1) * sd) / Math.sqrt(n);
  return { n, mean, sd, low: mean - half, high: mean + half };
}
