import { answers, type Distribution } from './distribution.ts';
import type { Estimate } from './estimate.ts';
import { wilson } from './wilson.ts';

/** A share from 0 to 1 with its Wilson interval at 95 % and the two counts that it is made of. */
export interface Share extends Estimate {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Share of `numerator` in `denominator`; value and bounds are null where the denominator is 0.
 *
 * @throws RangeError unless both are whole numbers with 0 ≤ numerator ≤ denominator.
 */
export function share(numerator: number, denominator: number): Share {
  const { low, high } = wilson(numerator, denominator);
  if (denominator === 0) return { numerator, denominator, value: null, low: null, high: null };
  return { numerator, denominator, value: numerator / denominator, low, high };
}

/**
 * Share of the answers whose value is counted: the satisfied, the very satisfied, those at or above 0.
 *
 * @throws RangeError where a count is not a whole number from 0 up, or a counted value is not finite.
 */
export function shareOf(distribution: Distribution, isCounted: (value: number) => boolean): Share {
  const counted = distribution.filter(({ value }) => isCounted(value));
  return share(answers(counted), answers(distribution));
}
