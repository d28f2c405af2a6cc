import { sampleStanding } from './sampleStanding.ts';

/** What is ranked: one figure with its interval, and the score that orders it. */
export interface Contender {
  /** Number of answers; under 30 it is not ranked. */
  readonly n: number;
  /** Order within the ranking, higher is better: Wilson's lower bound, or the Bayesian mean. */
  readonly score: number;
  /** Interval of the figure, in its own unit. */
  readonly low: number;
  readonly high: number;
}

/** A ranking in tiers, the best first. */
export interface Tiers<T> {
  /** Tiers by falling score; in each, contenders by falling score. */
  readonly tiers: T[][];
  /** Contenders with fewer than 30 answers, in the order given. */
  readonly unranked: T[];
}

/**
 * Ranks in tiers rather than places: two contenders whose intervals overlap are never in different tiers.
 *
 * A new tier begins only where every interval before is wholly above every interval after. That is coarse by
 * intent: a long chain of overlaps is one tier.
 *
 * @param compareTies orders contenders of equal score
 */
export function tiers<T extends Contender>(
  contenders: readonly T[],
  compareTies: (a: T, b: T) => number,
): Tiers<T> {
  const ranked = contenders
    .filter(({ n }) => sampleStanding(n).ranked)
    .sort((a, b) => b.score - a.score || compareTies(a, b));
  const made: T[][] = [];
  const highest = highestFromHere(ranked);
  let lowest = Number.POSITIVE_INFINITY;
  for (const [index, contender] of ranked.entries()) {
    const current = made.at(-1);
    if (current === undefined || lowest > (highest[index] ?? 0)) made.push([contender]);
    else current.push(contender);
    lowest = Math.min(lowest, contender.low);
  }
  return { tiers: made, unranked: contenders.filter(({ n }) => !sampleStanding(n).ranked) };
}

/** For each place, the highest upper bound from there to the end. */
function highestFromHere(ranked: readonly Contender[]): number[] {
  let highest = Number.NEGATIVE_INFINITY;
  return ranked
    .toReversed()
    .map(({ high }) => {
      highest = Math.max(highest, high);
      return highest;
    })
    .reverse();
}
