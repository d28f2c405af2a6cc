import type { Distribution } from './distribution.ts';
import { type MeanInterval, meanInterval } from './meanInterval.ts';
import { type Share, shareOf } from './share.ts';

/**
 * Customer effort on 1-7: the mean with Student's t interval and the share of 5-7 with Wilson's, both at 95 %.
 *
 * Whether 7 says easy or hard is part of the indicator's id; the figures are the same.
 *
 * @throws RangeError where an answer is not from 1 to 7, or a count is not a whole number from 0 up.
 * @see M. Dixon, K. Freeman, N. Toman, Harvard Business Review 88 (2010) 116-122.
 */
export function effortScore(distribution: Distribution): { mean: MeanInterval; share: Share } {
  for (const { value, count } of distribution) {
    if (count > 0 && !(value >= 1 && value <= 7))
      throw new RangeError(`effort is asked on 1-7, got ${value}`);
  }
  return { mean: meanInterval(distribution), share: shareOf(distribution, (value) => value >= 5) };
}
