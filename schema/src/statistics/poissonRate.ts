import { type Estimate, noEstimate } from './estimate.ts';
import { poissonMean } from './poissonMean.ts';

/**
 * Rate of events with the exact (Garwood) Poisson interval at 95 %.
 *
 * Value `per·count/base`; the bounds are those of the count's mean, on the same scale. All null where the base
 * is 0. A base may be a measure, such as hours.
 *
 * @param count events, such as complaints received
 * @param base what they are held against, such as transactions
 * @param per unit of the answer: by default per 1,000 of the base
 * @throws RangeError where count is not a whole number from 0 up, or base or per is negative or not finite.
 * @see F. Garwood, Biometrika 28 (1936) 437-442.
 */
export function poissonRate(count: number, base: number, per: number = 1000): Estimate {
  const { low, high } = poissonMean(count);
  if (!(base >= 0 && Number.isFinite(base)))
    throw new RangeError(`base must be finite and not negative, got ${base}`);
  if (!(per > 0 && Number.isFinite(per))) throw new RangeError(`per must be finite and above 0, got ${per}`);
  if (base === 0) return noEstimate;
  return { value: (per * count) / base, low: (per * low) / base, high: (per * high) / base };
}
