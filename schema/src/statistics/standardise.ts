import { type Estimate, noEstimate } from './estimate.ts';
import { moverInterval } from './moverInterval.ts';
import { type Share, share } from './share.ts';

/** One stratum of a merchant, such as a department or a kind of order, and its size in the reference. */
export interface Stratum {
  /** Counted answers of the merchant in the stratum. */
  readonly x: number;
  /** All answers of the merchant in the stratum. */
  readonly n: number;
  /** Size of the stratum in the network whose mix is the reference, in any unit. */
  readonly weight: number;
}

/**
 * A merchant's share as it is (crude) and as it would be with the network's mix (direct standardisation),
 * `ΣWₛ·pₛ/ΣWₛ`, both 0 to 1 with intervals at 95 %: Wilson's, and MOVER over Wilson's per stratum.
 *
 * The standardised share is null where the merchant has no answers in a stratum that the reference has: it
 * would not be the same mix. Leave such a stratum out for every merchant compared, and say so.
 *
 * @throws RangeError where a weight is negative or not finite, or unless 0 ≤ x ≤ n are whole numbers.
 * @see E. H. Simpson, Journal of the Royal Statistical Society B 13 (1951) 238-241.
 */
export function standardise(strata: readonly Stratum[]): { crude: Share; standardised: Estimate } {
  for (const { weight } of strata) {
    if (!(weight >= 0 && Number.isFinite(weight)))
      throw new RangeError(`weight must not be negative, got ${weight}`);
  }
  const add = (part: keyof Stratum) => strata.reduce((sum, stratum) => sum + stratum[part], 0);
  const all = add('weight');
  const terms = strata
    .filter(({ weight }) => weight > 0)
    .map(({ x, n, weight }) => ({ coefficient: weight / all, estimate: share(x, n) }));
  return {
    crude: share(add('x'), add('n')),
    standardised: terms.length === 0 ? noEstimate : moverInterval(terms),
  };
}
