import type { Estimate } from './estimate.ts';
import { sampleStanding } from './sampleStanding.ts';

/**
 * A rate, score or mean as it may be shown: under 5 answers value, low and high are null, and it says so.
 *
 * Everything else of the figure stays as it is: inside the merchant its counts are never hidden.
 *
 * @param n number of answers behind the figure
 */
export function suppressSmall<T extends Estimate>(
  figure: T,
  n: number,
): T & Estimate & { suppressed: boolean } {
  if (sampleStanding(n).shown) return { ...figure, suppressed: false };
  return { ...figure, value: null, low: null, high: null, suppressed: true };
}
