import { requireCount } from './distribution.ts';

/** What is believed of a mean before any answer. */
export interface Prior {
  /** For a ranking, the pooled mean of all that are ranked. */
  readonly mean: number;
  /** How many answers that belief is worth. */
  readonly weight: number;
}

/**
 * Bayesian mean for rankings, in the unit of the answers: `(C·m₀ + Σx)/(C + n)`.
 *
 * With no answers it is the prior mean; with many it approaches their own mean.
 *
 * @param sum of the answers, Σx
 * @param n number of the answers
 * @param prior m₀ and C; a weight of 10 answers is usual
 * @throws RangeError where n is not a whole number from 0 up, the weight is not above 0, or sum or mean is not finite.
 */
export function bayesianMean(sum: number, n: number, prior: Prior): number {
  requireCount('n', n);
  if (!(prior.weight > 0)) throw new RangeError(`the weight of a prior must be above 0, got ${prior.weight}`);
  if (!Number.isFinite(sum) || !Number.isFinite(prior.mean))
    throw new RangeError('sum and mean must be finite');
  return (prior.weight * prior.mean + sum) / (prior.weight + n);
}
