import { bestScore, type QuestionVersion } from '../question/question.ts';
import { compareScores } from '../statistics/compareScores.ts';
import type { Distribution } from '../statistics/distribution.ts';
import { hideSmallCounts } from '../statistics/hideSmallCounts.ts';
import { meanInterval } from '../statistics/meanInterval.ts';
import { sampleStanding } from '../statistics/sampleStanding.ts';
import { hiddenCountsHold } from './hiddenCountsHold.ts';
import { publicInterval } from './publicInterval.ts';
import { answeredVersions, convertedAnswers, type ScoreCount, scalesOf } from './satisfaction.ts';

/** How the score moved against the year before. */
export type ScoreChange = 'RISEN' | 'UNCHANGED' | 'FALLEN';

/** What a merchant's customers said, as anybody may see it. */
export interface PublicScore {
  /** Ratings; null under five. */
  readonly count: number | null;
  /** To one decimal of the scale, on 0-100 whole; null under five ratings. */
  readonly mean: number | null;
  /** Bounds of the mean at 95 %, rounded outwards; null under five ratings, and where they would give counts away. */
  readonly low: number | null;
  readonly high: number | null;
  readonly worst: number;
  readonly best: number;
  /** A null count is hidden. Empty where ratings on several scales were brought to 0-100. */
  readonly distribution: readonly { readonly value: number; readonly count: number | null }[];
  /** Null unless both years have 100 ratings. */
  readonly change: ScoreChange | null;
}

interface Answers {
  readonly worst: number;
  readonly best: number;
  readonly answers: Distribution;
  /** Whether the answers are the scores that visitors gave. */
  readonly raw: boolean;
}

/** Answers as given where they are on one scale whose higher end is the good one, else as 0-100. */
function answersOf(
  counts: readonly ScoreCount[],
  versions: readonly QuestionVersion[],
  asked: readonly QuestionVersion[],
): Answers {
  const [version] = asked;
  if (version === undefined || scalesOf(asked).size > 1 || bestScore(version) !== version.scale.max)
    return { worst: 0, best: 100, answers: convertedAnswers(counts, versions), raw: false };
  const totals = new Map<number, number>();
  for (const { score, count } of counts) totals.set(score, (totals.get(score) ?? 0) + count);
  const { min, max } = version.scale;
  for (let score = min; score <= max; score += 1) totals.set(score, totals.get(score) ?? 0);
  const answers = [...totals].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value);
  return { worst: min, best: max, answers, raw: true };
}

function rounded(mean: number, worst: number, best: number): number {
  const steps = best - worst > 10 ? 1 : 10;
  return Math.round(mean * steps) / steps;
}

/**
 * What of the counts may be published, and the interval of the mean with them. Where a hidden count could be worked
 * out from the others, the total and the mean, and always under 100 answers, a distribution is shown whole or not at
 * all; where the interval would give a hidden count away, there is none.
 */
function shownParts(
  { answers, raw, worst, best }: Answers,
  total: number,
): Pick<PublicScore, 'distribution' | 'low' | 'high'> {
  const mean = (sum: number) => `${rounded(sum / total, worst, best)}`;
  const shown = raw ? hideSmallCounts(answers.map(({ count }) => count)) : [];
  const partly = answers.map((line, index) => ({ ...line, hidden: shown[index] == null }));
  const holds = sampleStanding(total).compared && hiddenCountsHold(partly, mean);
  const none = partly.some(({ hidden }) => hidden) && !holds;
  const lines = none ? partly.map((line) => ({ ...line, hidden: true })) : partly;
  const interval = (sum: number, squares: number) => publicInterval(total, sum, squares, { worst, best });
  const all = (sum: number, squares: number) => `${mean(sum)} ${JSON.stringify(interval(sum, squares))}`;
  const sums = [1, 2].map((power) =>
    answers.reduce((sum, { value, count }) => sum + value ** power * count, 0),
  );
  const { low, high } = hiddenCountsHold(lines, all)
    ? interval(sums[0] ?? 0, sums[1] ?? 0)
    : { low: null, high: null };
  const distribution = lines.map(({ value, count, hidden }) => ({ value, count: hidden ? null : count }));
  return { distribution: raw ? distribution : [], low, high };
}

/**
 * The score that a badge shows, from the overall answers of a year. Low ratings count like all others: what is
 * hidden is any count under five, with a second one where the first could be worked out from the total
 * (indicators.md, Small numbers). The mean is rounded so that it does not give hidden counts away.
 *
 * @param before Answers of the year before, for how the score moved.
 */
export function publicScore(
  counts: readonly ScoreCount[],
  before: readonly ScoreCount[],
  versions: readonly QuestionVersion[],
): PublicScore {
  const both = answeredVersions([...counts, ...before], versions);
  const answered = answeredVersions(counts, versions);
  const year = answersOf(counts, versions, answered.length === 0 ? versions.slice(-1) : answered);
  const { n, mean } = meanInterval(year.answers);
  const { worst, best } = year;
  if (!sampleStanding(n).shown || mean === null)
    return { count: null, mean: null, low: null, high: null, worst, best, distribution: [], change: null };
  const [now, earlier] = [counts, before].map((list) => answersOf(list, versions, both).answers);
  return {
    count: n,
    mean: rounded(mean, worst, best),
    worst,
    best,
    ...shownParts(year, n),
    change: changeOf(now ?? [], earlier ?? []),
  };
}

function changeOf(now: Distribution, before: Distribution): ScoreChange | null {
  const enough = [now, before].every((answers) => sampleStanding(meanInterval(answers).n).compared);
  if (!enough) return null;
  const { p, value } = compareScores(now, before);
  if (p === null || value === null || p >= 0.05) return 'UNCHANGED';
  return value > 0 ? 'RISEN' : 'FALLEN';
}

/** A score in the words of schema.org, as JSON-LD that is safe inside a script element; null without a score. */
export function scoreJsonLd(merchantName: string, { count, mean, best, worst }: PublicScore): string | null {
  if (count === null || mean === null) return null;
  const rating = {
    '@type': 'AggregateRating',
    ratingValue: mean,
    bestRating: best,
    worstRating: worst,
    ratingCount: count,
  };
  const organization = { '@context': 'https://schema.org', '@type': 'Organization', name: merchantName };
  return JSON.stringify({ ...organization, aggregateRating: rating }).replaceAll('<', '\\u003c');
}
