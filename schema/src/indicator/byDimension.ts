import type { QuestionVersion } from '../question/question.ts';
import { tiers } from '../statistics/tiers.ts';
import type { Instant } from '../time/calendarDay.ts';
import { otherValues } from './indicator.port.ts';
import { type SatisfactionFigures, type ScoreCount, satisfaction } from './satisfaction.ts';

/** Satisfaction of the answers with one value of a dimension. */
export interface ValueFigures extends SatisfactionFigures {
  readonly value: string;
  /** Whether it stands for all values beyond those that are counted by themselves. */
  readonly isOther: boolean;
  /** From 1, the best; null under 30 answers, without a share, and for the others together. */
  readonly tier: number | null;
}

/** The name under which values beyond those counted by themselves are shown. */
export const otherName = 'OTHER';

/**
 * Satisfaction by the values of a dimension: most answers first, the others together last. In tiers and not in
 * places: two values whose intervals overlap are in one tier.
 */
export function byDimension(
  counts: readonly (ScoreCount & { readonly value: string })[],
  versions: readonly QuestionVersion[],
  asOf: Instant,
): readonly ValueFigures[] {
  const values = [...Map.groupBy(counts, ({ value }) => value)].map(([value, own]) => {
    const figures = satisfaction(own, versions, asOf);
    return { value, figures, n: figures.mean.sampleSize };
  });
  const contenders = values.flatMap(({ value, figures: { csat }, n }) =>
    csat.low === null || csat.high === null || value === otherValues
      ? []
      : [{ value, n, score: csat.low, low: csat.low, high: csat.high }],
  );
  const ranked = tiers(contenders, (a, b) => (a.value < b.value ? -1 : 1)).tiers;
  const tierOf = new Map(
    ranked.flatMap((tier, index) => tier.map(({ value }) => [value, index + 1] as const)),
  );
  return values
    .sort(
      (a, b) =>
        Number(a.value === otherValues) - Number(b.value === otherValues) ||
        b.n - a.n ||
        (a.value < b.value ? -1 : 1),
    )
    .map(({ value, figures }) => ({
      ...figures,
      value: value === otherValues ? otherName : value,
      isOther: value === otherValues,
      tier: tierOf.get(value) ?? null,
    }));
}
