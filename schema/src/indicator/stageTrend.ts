import { type Bucket, bucketsOf, type Interval } from '../time/period.ts';
import type { SatisfactionReport } from './satisfactionReport.ts';
import { type StageFigures, stageFigures } from './stageFigures.ts';

/** Stage scores and the stage index in one step of time. */
export type StagePoint = StageFigures & Bucket;

/**
 * Stage scores and the index over them, step by step, all with the weights of one version.
 *
 * @param version Version of the stages; null: the newest.
 * @throws InvalidInput for a version that does not exist.
 */
export async function stageTrend(
  report: SatisfactionReport,
  interval: Interval,
  version: number | null,
): Promise<readonly StagePoint[]> {
  const { ports, merchantId, period, slice, asOf } = report.scope;
  const buckets = bucketsOf(period, interval);
  const { questions, stages } = await report.staged(version);
  const keys = [...new Set(questions.map(({ question }) => question))];
  const days = await ports.indicators.answerCountsByDay(merchantId, keys, period, slice);
  const sorted = days.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  let next = 0;
  return buckets.map((bucket) => {
    const start = next;
    while (next < sorted.length && (sorted[next]?.day ?? '') < bucket.to) next += 1;
    return { ...bucket, ...stageFigures(stages, sorted.slice(start, next), questions, asOf) };
  });
}
