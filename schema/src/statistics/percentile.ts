import { answers, type Distribution } from './distribution.ts';

/**
 * Percentile of single values, such as handling times, in their unit; null without a value.
 *
 * Linear between the two closest ranks, at position `(n − 1)·p` from 0, so that 0.5 is the usual median.
 *
 * @param values in any order
 * @param p 0 to 1
 * @throws RangeError where p is not from 0 to 1, or a value is not a number.
 * @see R. J. Hyndman, Y. Fan, The American Statistician 50 (1996) 361-365, definition 7.
 */
export function percentile(values: ArrayLike<number>, p: number): number | null {
  const sorted = Float64Array.from(values).sort();
  if (Number.isNaN(sorted.at(-1))) throw new RangeError('values must be numbers');
  return between(sorted.length, p, (rank) => sorted[rank] ?? Number.NaN);
}

/**
 * Percentile of a distribution of answers, by the same definition.
 *
 * @throws RangeError where p is not from 0 to 1, a count is not a whole number from 0 up, or a counted value is
 * not finite.
 */
export function percentileOf(distribution: Distribution, p: number): number | null {
  const sorted = distribution.filter(({ count }) => count > 0).sort((a, b) => a.value - b.value);
  return between(answers(distribution), p, (rank) => {
    let below = 0;
    const holder = sorted.find(({ count }) => {
      below += count;
      return rank < below;
    });
    return holder?.value ?? Number.NaN;
  });
}

function between(n: number, p: number, valueAt: (rank: number) => number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p must be from 0 to 1, got ${p}`);
  if (n === 0) return null;
  const position = (n - 1) * p;
  const rank = Math.floor(position);
  const [low, high] = [valueAt(rank), valueAt(Math.min(n - 1, rank + 1))];
  return low + (position - rank) * (high - low);
}
