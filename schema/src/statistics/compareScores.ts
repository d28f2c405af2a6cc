import type { Comparison } from './compareShares.ts';
import { differenceOfMeans } from './differenceOfMeans.ts';
import type { Distribution } from './distribution.ts';
import { mannWhitney } from './mannWhitney.ts';

/** A comparison of scores: the difference is that of the means, the test is on all answers. */
export interface ScoreComparison extends Comparison {
  /** Chance that an answer of the first is higher than one of the second, 0 to 1; 0.5 is no difference. */
  readonly effect: number | null;
}

/**
 * Compares two distributions on one scale, the second being what is compared against.
 *
 * Value (first mean less second, in the unit of the scale) with Welch's interval; z, p and effect of the
 * Mann-Whitney test with tie correction and without continuity correction. Null where a side has no answers.
 *
 * @throws RangeError where a count is not a whole number from 0 up, or a counted value is not finite.
 */
export function compareScores(first: Distribution, second: Distribution): ScoreComparison {
  const { z, p, effect } = mannWhitney(first, second);
  return { ...differenceOfMeans(first, second), z, p, effect };
}
