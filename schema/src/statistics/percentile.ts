import type { Distribution } from './distribution.ts';
import { type Ranked, ranked, rankedAnswers } from './ranked.ts';

/**
 * Percentile of single values, such as handling times, in their unit; null without a value.
 *
 * Linear between the two closest ranks, at position `(n − 1)·p` from 0, so that 0.5 is the usual median, 0 the
 * lowest value and 1 the highest.
 *
 * @param values in any order
 * @param p 0 to 1
 * @throws RangeError where p is not from 0 to 1, or a value is not a number.
 * @see R. J. Hyndman, Y. Fan, The American Statistician 50 (1996) 361-365, definition 7.
 */
export function percentile(values: ArrayLike<number>, p: number): number | null {
  return percentileOfRanked(ranked(values), p);
}

/**
 * Percentile of a distribution of answers, by the same definition.
 *
 * @throws RangeError where p is not from 0 to 1, a count is not a whole number from 0 up, or a counted value is
 * not finite.
 */
export function percentileOf(distribution: Distribution, p: number): number | null {
  return percentileOfRanked(rankedAnswers(distribution), p);
}

/**
 * Percentile of values in their order, by the same definition.
 *
 * @throws RangeError where p is not from 0 to 1.
 */
export function percentileOfRanked({ n, at }: Ranked, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p must be from 0 to 1, got ${p}`);
  if (n === 0) return null;
  const position = (n - 1) * p;
  const rank = Math.floor(position);
  const [low, high] = [at(rank), at(Math.min(n - 1, rank + 1))];
  return low + (position - rank) * (high - low);
}
