import type { Distribution } from './distribution.ts';
import { type MeanInterval, meanInterval } from './meanInterval.ts';
import { type Share, shareOf } from './share.ts';

/**
 * Satisfaction against expectation, −2 (far below) to +2 (far above): the mean with Student's t interval and
 * the share at or above 0 with Wilson's, both at 95 %.
 *
 * @throws RangeError where an answer is not from −2 to +2, or a count is not a whole number from 0 up.
 */
export function expectation(distribution: Distribution): { mean: MeanInterval; share: Share } {
  for (const { value, count } of distribution) {
    if (count > 0 && !(value >= -2 && value <= 2)) {
      throw new RangeError(`expectation is asked from −2 to +2, got ${value}`);
    }
  }
  return { mean: meanInterval(distribution), share: shareOf(distribution, (value) => value >= 0) };
}
