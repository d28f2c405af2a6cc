import {
  bestScore,
  type Direction,
  isSatisfied,
  type QuestionVersion,
  type Scale,
  scaleName,
  turned,
} from '../question/question.ts';
import { convertScale } from '../statistics/convertScale.ts';
import type { Distribution } from '../statistics/distribution.ts';
import { netPromoter } from '../statistics/netPromoter.ts';
import type { Instant } from '../time/calendarDay.ts';
import { type Measure, meanMeasure, measure, noMeasure, shareMeasure } from './measure.ts';

/** How often a score was answered on one version of a question. */
export interface ScoreCount {
  readonly version: number;
  readonly score: number;
  readonly count: number;
}

/** The same with the question that was answered. */
export interface AnswerCount extends ScoreCount {
  readonly question: string;
}

/** Satisfaction figures of one period. */
export interface SatisfactionFigures {
  readonly csat: Measure;
  readonly verySatisfied: Measure;
  readonly mean: Measure;
  /** The mean as 0-100, 100 the best. */
  readonly mean100: Measure;
  readonly weightedMean: Measure;
  readonly nps: Measure;
  /** Empty where several scales were answered: raw scores of different scales do not mix. */
  readonly distribution: readonly { readonly value: number; readonly count: number }[];
}

const formulas = {
  csat: 'answers in the satisfied set / answers; Wilson',
  verySatisfied: 'answers in the top category / answers; Wilson',
  mean: 'mean of answers; Student',
  pooledMean: 'mean of 100·(answer − min)/(max − min), 100 is best; Student',
  weightedMean: "mean of the merchant's weights of the answers; Student",
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

function weightedMean(
  counts: readonly ScoreCount[],
  versions: readonly QuestionVersion[],
  asOf: Instant,
): Measure {
  const formula = formulas.weightedMean;
  const weights = versions.flatMap((version) => version.weights ?? []).map(({ weight }) => weight);
  const scale = weights.length === 0 ? '' : `${Math.min(...weights)}-${Math.max(...weights)}`;
  const worth = new Map(
    versions.flatMap(({ version, weights }) =>
      (weights ?? []).map(({ score, weight }) => [`${version} ${score}`, weight] as const),
    ),
  );
  const weighted = counts.map(({ version, score, count }) => ({
    value: worth.get(`${version} ${score}`),
    count,
  }));
  const known = weighted.filter((answer): answer is Distribution[number] => answer.value !== undefined);
  // A half score between two weights has none of its own.
  if (known.length < weighted.length || weights.length === 0)
    return noMeasure('NO_WEIGHTS', { sampleSize: sum(counts), formula, scale, asOf });
  return meanMeasure(byValue(known), { formula, scale, asOf });
}

function nps(
  distribution: Distribution,
  scale: Scale,
  versions: readonly QuestionVersion[],
  asOf: Instant,
): Measure {
  const sampleSize = sum(distribution);
  const parts = { sampleSize, formula: formulas.nps, scale: '-100-100', asOf };
  const upward = versions.every(({ direction }) => direction !== 'LOWER_IS_BETTER');
  if (scale.min !== 0 || scale.max !== 10 || !upward) return noMeasure('NOT_THIS_SCALE', parts);
  const promoters = sum(distribution.filter(({ value }) => value >= 9));
  const detractors = sum(distribution.filter(({ value }) => value <= 6));
  const score = netPromoter(promoters, sampleSize - promoters - detractors, detractors);
  return measure({ ...parts, ...score, numerator: promoters - detractors, denominator: sampleSize });
}

/** A mean on one scale as 0 to 100, with its bounds. */
function outOf100(mean: Measure, scale: Scale, direction: Direction | null | undefined): Measure {
  const falls = direction === 'LOWER_IS_BETTER';
  const converted = (score: number | null) =>
    score === null ? null : convertScale(falls ? turned(score, scale) : score, scale);
  const [low, high] = [converted(mean.low), converted(mean.high)];
  const { numerator: total, sampleSize } = mean;
  const sumOf100 =
    total === null || sampleSize === 0 ? null : sampleSize * (converted(total / sampleSize) ?? 0);
  return {
    ...mean,
    value: converted(mean.value),
    ...(falls ? { low: high, high: low } : { low, high }),
    numerator: sumOf100,
    formula: formulas.pooledMean,
    scale: '0-100',
  };
}

function onOneScale(
  counts: readonly ScoreCount[],
  versions: readonly QuestionVersion[],
  scale: Scale,
  asOf: Instant,
): SatisfactionFigures {
  const distribution = byValue(counts.map(({ score, count }) => ({ value: score, count })));
  const asked = new Map(versions.map((version) => [version.version, version]));
  const countOf = (counted: (score: number, version: QuestionVersion) => boolean) =>
    sum(
      counts.filter(({ version: number, score }) => {
        const version = asked.get(number);
        return version !== undefined && counted(score, version);
      }),
    );
  const mean = meanMeasure(distribution, { formula: formulas.mean, scale: scaleName(scale), asOf });
  const answers = sum(counts);
  const satisfied = countOf(isSatisfied);
  const top = countOf((score, version) => score === bestScore(version));
  return {
    csat: shareMeasure(satisfied, answers, formulas.csat, asOf),
    verySatisfied: shareMeasure(top, answers, formulas.verySatisfied, asOf),
    mean,
    mean100: outOf100(mean, scale, versions[0]?.direction),
    weightedMean: weightedMean(counts, versions, asOf),
    nps: nps(distribution, scale, versions, asOf),
    distribution,
  };
}

/** Answers of any scales as 0 to 100, 100 the best (indicators.md, rule 2). */
export function convertedAnswers(
  counts: readonly ScoreCount[],
  versions: readonly QuestionVersion[],
): Distribution {
  const asked = new Map(versions.map((version) => [version.version, version]));
  return byValue(
    counts.flatMap(({ version: number, score, count }) => {
      const version = asked.get(number);
      if (version === undefined) return [];
      const { scale, direction } = version;
      const upward = direction === 'LOWER_IS_BETTER' ? turned(score, scale) : score;
      return [{ value: convertScale(upward, scale), count }];
    }),
  );
}

function onSeveralScales(
  counts: readonly ScoreCount[],
  versions: readonly QuestionVersion[],
  asOf: Instant,
): SatisfactionFigures {
  const sampleSize = sum(counts);
  const without = (formula: string, scale: string) =>
    noMeasure('SEVERAL_SCALES', { sampleSize, formula, scale, asOf });
  const { pooledMean: formula } = formulas;
  const mean = meanMeasure(convertedAnswers(counts, versions), { formula, scale: '0-100', asOf });
  return {
    csat: without(formulas.csat, '0-1'),
    verySatisfied: without(formulas.verySatisfied, '0-1'),
    mean,
    mean100: mean,
    weightedMean: weightedMean(counts, versions, asOf),
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

/** The scales of versions with their directions: one scale is one that reads the same way. */
export function scalesOf(versions: readonly QuestionVersion[]): ReadonlySet<string> {
  return new Set(
    versions.map(({ scale, direction }) => `${scaleName(scale)} ${direction ?? 'HIGHER_IS_BETTER'}`),
  );
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
  if (scalesOf(answered).size > 1) return onSeveralScales(counts, answered, asOf);
  const asked = answered.length > 0 ? answered : versions.slice(-1);
  return onOneScale(counts, asked, asked[0]?.scale ?? { min: 1, max: 5 }, asOf);
}
