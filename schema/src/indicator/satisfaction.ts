import { type QuestionVersion, type Scale, scaleName } from '../question/question.ts';
import { meanInterval } from '../statistics/meanInterval.ts';
import { netPromoter } from '../statistics/netPromoter.ts';
import type { Instant } from '../time/calendarDay.ts';
import { type Measure, measure, noMeasure, shareMeasure } from './measure.ts';

/** How often a score was answered on one version of a question. */
export interface ScoreCount {
  readonly version: number;
  readonly score: number;
  readonly count: number;
}

/** Satisfaction figures of one period. */
export interface SatisfactionFigures {
  readonly csat: Measure;
  readonly verySatisfied: Measure;
  readonly mean: Measure;
  readonly nps: Measure;
  /** Empty where several scales were answered: raw scores of different scales do not mix. */
  readonly distribution: readonly { readonly value: number; readonly count: number }[];
}

const formulas = {
  csat: 'answers in the satisfied set / answers; Wilson',
  verySatisfied: 'answers in the top category / answers; Wilson',
  mean: 'mean of answers; Student',
  pooledMean: 'mean of 100·(answer − min)/(max − min); Student',
  nps: '100·(answers 9-10 − answers 0-6) / answers; adjusted Wald',
} as const;

function sum(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

function byValue(counts: readonly { readonly value: number; readonly count: number }[]) {
  const totals = new Map<number, number>();
  for (const { value, count } of counts) totals.set(value, (totals.get(value) ?? 0) + count);
  return [...totals].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value);
}

function meanOf(
  distribution: readonly { readonly value: number; readonly count: number }[],
  formula: string,
  scale: string,
  asOf: Instant,
): Measure {
  const { n, mean, low, high } = meanInterval(distribution);
  const total = distribution.reduce((all, { value, count }) => all + value * count, 0);
  return measure({
    value: mean,
    low,
    high,
    numerator: total,
    denominator: n,
    sampleSize: n,
    formula,
    scale,
    asOf,
  });
}

function nps(distribution: SatisfactionFigures['distribution'], scale: Scale, asOf: Instant): Measure {
  const sampleSize = sum(distribution);
  const parts = { sampleSize, formula: formulas.nps, scale: '-100-100', asOf };
  if (scale.min !== 0 || scale.max !== 10) return noMeasure('NOT_THIS_SCALE', parts);
  const promoters = sum(distribution.filter(({ value }) => value >= 9));
  const detractors = sum(distribution.filter(({ value }) => value <= 6));
  const score = netPromoter(promoters, sampleSize - promoters - detractors, detractors);
  return measure({ ...parts, ...score, numerator: promoters - detractors, denominator: sampleSize });
}

function onOneScale(
  counts: readonly ScoreCount[],
  versions: readonly QuestionVersion[],
  scale: Scale,
  asOf: Instant,
): SatisfactionFigures {
  const distribution = byValue(counts.map(({ score, count }) => ({ value: score, count })));
  const threshold = new Map(versions.map(({ version, satisfiedFrom }) => [version, satisfiedFrom]));
  const answers = sum(counts);
  const satisfied = sum(
    counts.filter(({ version, score }) => score >= (threshold.get(version) ?? scale.max)),
  );
  const top = sum(counts.filter(({ score }) => score === scale.max));
  return {
    csat: shareMeasure(satisfied, answers, formulas.csat, asOf),
    verySatisfied: shareMeasure(top, answers, formulas.verySatisfied, asOf),
    mean: meanOf(distribution, formulas.mean, scaleName(scale), asOf),
    nps: nps(distribution, scale, asOf),
    distribution,
  };
}

function onSeveralScales(
  counts: readonly ScoreCount[],
  versions: readonly QuestionVersion[],
  asOf: Instant,
): SatisfactionFigures {
  const scales = new Map(versions.map(({ version, scale }) => [version, scale]));
  const converted = counts.flatMap(({ version, score, count }) => {
    const scale = scales.get(version);
    return scale === undefined
      ? []
      : [{ value: (100 * (score - scale.min)) / (scale.max - scale.min), count }];
  });
  const sampleSize = sum(counts);
  const without = (formula: string, scale: string) =>
    noMeasure('SEVERAL_SCALES', { sampleSize, formula, scale, asOf });
  return {
    csat: without(formulas.csat, '0-1'),
    verySatisfied: without(formulas.verySatisfied, '0-1'),
    mean: meanOf(byValue(converted), formulas.pooledMean, '0-100', asOf),
    nps: without(formulas.nps, '-100-100'),
    distribution: [],
  };
}

/** The versions that were answered, and whether they share one scale. */
export function answeredVersions(
  counts: readonly ScoreCount[],
  versions: readonly QuestionVersion[],
): readonly QuestionVersion[] {
  const answered = new Set(counts.map(({ version }) => version));
  return versions.filter(({ version }) => answered.has(version));
}

/**
 * Satisfaction figures from counts (indicators.md, Scores). On one scale: shares, mean and recommendation.
 * On several: a mean of 0-100, and no share, recommendation or distribution, since they do not convert.
 *
 * @param counts How often each score was answered, by version of the question.
 * @param versions Every version of the question; where nothing was answered the newest gives the scale.
 */
export function satisfaction(
  counts: readonly ScoreCount[],
  versions: readonly QuestionVersion[],
  asOf: Instant,
): SatisfactionFigures {
  const answered = answeredVersions(counts, versions);
  const names = new Set(answered.map(({ scale }) => scaleName(scale)));
  if (names.size > 1) return onSeveralScales(counts, answered, asOf);
  const scale = (answered[0] ?? versions.at(-1))?.scale ?? { min: 1, max: 5 };
  return onOneScale(counts, answered, scale, asOf);
}
