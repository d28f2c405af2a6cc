import { answers, type Distribution } from './distribution.ts';

/** Values in their order, from the lowest. */
export interface Ranked {
  readonly n: number;
  /** The value of a rank, from 0. */
  at(rank: number): number;
}

/**
 * Single values, such as handling times, in their order.
 *
 * @throws RangeError where a value is not a number.
 */
export function ranked(values: ArrayLike<number>): Ranked {
  const sorted = Float64Array.from(values).sort();
  if (Number.isNaN(sorted.at(-1))) throw new RangeError('values must be numbers');
  return { n: sorted.length, at: (rank) => sorted[rank] ?? Number.NaN };
}

/**
 * The answers of a distribution, one by one, in their order.
 *
 * @throws RangeError where a count is not a whole number from 0 up, or a counted value is not finite.
 */
export function rankedAnswers(distribution: Distribution): Ranked {
  const sorted = distribution.filter(({ count }) => count > 0).sort((a, b) => a.value - b.value);
  return {
    n: answers(distribution),
    at: (rank) => {
      let below = 0;
      const holder = sorted.find(({ count }) => {
        below += count;
        return rank < below;
      });
      return holder?.value ?? Number.NaN;
    },
  };
}
