import type { QuestionVersion } from '../question/question.ts';
import { bayesianMean } from '../statistics/bayesianMean.ts';
import { tiers } from '../statistics/tiers.ts';
import type { Instant } from '../time/calendarDay.ts';
import { otherValues } from './indicator.port.ts';
import { type Measure, measure, noMeasure } from './measure.ts';
import { type SatisfactionFigures, type ScoreCount, satisfaction } from './satisfaction.ts';

/** Satisfaction of the answers with one value of a dimension. */
export interface ValueFigures extends SatisfactionFigures {
  readonly value: string;
  /** Whether it stands for all values beyond those that are counted by themselves. */
  readonly isOther: boolean;
  /** Mean drawn towards that of all values together, so that few answers do not lead a ranking. */
  readonly bayesianMean: Measure;
  /** From 1, the best; null under 30 answers, without a share, and for the others together. */
  readonly tier: number | null;
}

/** How many answers the mean of all values together is worth beside those of one value. */
const priorWeight = 10;

function drawnTogether(own: Measure, all: Measure): Measure {
  const { sampleSize, scale, asOf } = own;
  const formula = '(10·mean of all values + sum of answers) / (10 + answers)';
  const parts = { sampleSize, formula, scale, asOf };
  // Values are compared on one scale, or not at all.
  if (own.scale !== all.scale) return noMeasure('SEVERAL_SCALES', parts);
  if (all.numerator === null || !all.denominator || own.numerator === null)
    return noMeasure('NO_ANSWERS', parts);
  const prior = { mean: all.numerator / all.denominator, weight: priorWeight };
  const value = bayesianMean(own.numerator, sampleSize, prior);
  return measure({ ...parts, value, low: null, high: null, numerator: null, denominator: null });
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
  const all = satisfaction(counts, versions, asOf).mean;
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
      bayesianMean: drawnTogether(figures.mean, all),
      tier: tierOf.get(value) ?? null,
    }));
}
