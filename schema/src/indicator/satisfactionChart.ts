import { Temporal } from 'temporal-polyfill';
import { isSatisfied, type QuestionVersion } from '../question/question.ts';
import type { ChartKind, ChartPoint } from '../statistics/chartPoint.ts';
import { type ChartedPoint, controlChart } from '../statistics/controlChart.ts';
import { type Baseline, freezeBaseline } from '../statistics/freezeBaseline.ts';
import { sampleStanding } from '../statistics/sampleStanding.ts';
import type { ZoneRule } from '../statistics/zoneRules.ts';
import type { Day } from '../time/calendarDay.ts';
import type { Bucket } from '../time/period.ts';
import type { MeasureReason } from './measure.ts';
import { type ScoreCount, scalesOf } from './satisfaction.ts';

/** Which answers a chart counts. */
export type ChartedAnswers = 'SATISFIED' | 'NOT_SATISFIED';

/** How often each score was answered on a day. */
export type ScoreOfDay = ScoreCount & { readonly day: Day };

/** A step of time on a chart. */
export interface SatisfactionChartPoint extends ChartedPoint, Bucket, ChartPoint {
  /** Whether the baseline was computed from it. */
  readonly inBaseline: boolean;
}

/** A rule that fired, with the steps that it looked at. */
export interface ChartSignal {
  readonly rule: ZoneRule;
  /** First day of the first step looked at. */
  readonly from: Day;
  /** The day after the last step, at which the rule fired. */
  readonly to: Day;
}

/** A control chart of satisfaction as data that can be drawn. */
export interface SatisfactionChart {
  readonly baseline: Baseline;
  readonly points: readonly SatisfactionChartPoint[];
  readonly signals: readonly ChartSignal[];
  /** Why there is nothing to draw; null where there is. */
  readonly reason: MeasureReason | null;
}

/** How a chart is drawn. */
export interface ChartChoice {
  readonly kind: ChartKind;
  readonly counting: ChartedAnswers;
  readonly rules: readonly ZoneRule[] | undefined;
}

function lengthInDays({ from, to }: Bucket): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** What a chart counts in each step: P and LANEY of the answers, U for each day of the step. */
function pointsOf(
  buckets: readonly Bucket[],
  scores: readonly ScoreOfDay[],
  versions: readonly QuestionVersion[],
  { kind, counting }: ChartChoice,
): ChartPoint[] {
  const asked = new Map(versions.map((version) => [version.version, version]));
  const sorted = scores.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  let next = 0;
  return buckets.map((bucket) => {
    let [count, n] = [0, 0];
    while ((sorted[next]?.day ?? bucket.from) < bucket.from) next += 1;
    for (let score = sorted[next]; score !== undefined && score.day < bucket.to; score = sorted[next]) {
      const version = asked.get(score.version);
      if (version !== undefined) {
        n += score.count;
        if (isSatisfied(score.score, version) === (counting === 'SATISFIED')) count += score.count;
      }
      next += 1;
    }
    return { count, n: kind === 'U' ? lengthInDays(bucket) : n };
  });
}

/**
 * Control chart of satisfaction. P: share of the answers counted; LANEY: the same with limits widened where
 * answers cluster; U: answers counted per day. Steps cut by the ends of the period are drawn, and are never
 * in the baseline.
 *
 * @param steps The steps drawn, with the scores of their days.
 * @param frozen The steps of the baseline with the scores of their days; null: those drawn.
 */
export function satisfactionChart(
  steps: { readonly buckets: readonly Bucket[]; readonly scores: readonly ScoreOfDay[] },
  frozen: { readonly buckets: readonly Bucket[]; readonly scores: readonly ScoreOfDay[] } | null,
  versions: readonly QuestionVersion[],
  choice: ChartChoice,
): SatisfactionChart {
  const source = frozen ?? steps;
  const answered = new Set([...steps.scores, ...source.scores].map(({ version }) => version));
  const used = versions.filter(({ version }) => answered.has(version));
  const severalScales = scalesOf(used).size > 1;
  const scored = severalScales ? [] : versions;
  const basePoints = pointsOf(source.buckets, source.scores, scored, choice).filter(
    (_, index) => source.buckets[index]?.complete,
  );
  const points = pointsOf(steps.buckets, steps.scores, scored, choice);
  const chart = controlChart(points, freezeBaseline(choice.kind, basePoints), choice.rules);
  const bases = new Set(source.buckets.filter(({ complete }) => complete).map(({ from }) => from));
  const reason = severalScales ? 'SEVERAL_SCALES' : chart.baseline.points === 0 ? 'NO_ANSWERS' : null;
  return {
    baseline: chart.baseline,
    reason,
    points: steps.buckets.map((bucket, index) => {
      const { count, n } = points[index] ?? { count: 0, n: 0 };
      const drawn = chart.points[index] ?? { value: null, low: null, high: null, z: null, out: false };
      const shown = choice.kind === 'U' || sampleStanding(n).shown;
      const inBaseline = bucket.complete && bases.has(bucket.from);
      return { ...bucket, count, n, inBaseline, ...drawn, ...(shown ? {} : { value: null, z: null }) };
    }),
    signals: chart.signals.map(({ rule, from, at }) => ({
      rule,
      from: steps.buckets[from]?.from ?? '',
      to: steps.buckets[at]?.to ?? '',
    })),
  };
}
