import type { Distribution } from './distribution.ts';
import { type MeanInterval, meanInterval } from './meanInterval.ts';

/**
 * Mean of what each answer is worth to the merchant, such as 100/80/60/40/20 for 5 to 1, with Student's t
 * interval at 95 %, in the unit of the weights.
 *
 * @param weights what each possible answer is worth
 * @throws RangeError where an answer has no weight, or as meanInterval does.
 */
export function weightedMean(distribution: Distribution, weights: ReadonlyMap<number, number>): MeanInterval {
  return meanInterval(
    distribution
      .filter(({ count }) => count !== 0)
      .map(({ value, count }) => {
        const weight = weights.get(value);
        if (weight === undefined) throw new RangeError(`the answer ${value} has no weight`);
        return { value: weight, count };
      }),
  );
}
