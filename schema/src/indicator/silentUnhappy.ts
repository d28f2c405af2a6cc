import { isLow, type QuestionVersion } from '../question/question.ts';
import type { Instant } from '../time/calendarDay.ts';
import { type Measure, noMeasure, shareMeasure } from './measure.ts';
import { answeredVersions, type ScoreCount, scalesOf } from './satisfaction.ts';
import { refuseSlice } from './satisfactionFilter.ts';
import type { SatisfactionReport } from './satisfactionReport.ts';

const formula = 'low ratings without complaint / low ratings; Wilson';

/**
 * The silent dissatisfied (indicators.md, Complaints): low ratings that led to no complaint / low ratings. A rating is
 * low up to the middle of its scale, where the form asks for reasons.
 *
 * @param counts How often each score was answered.
 * @param complained The same of those ratings that led to a complaint, a query or a request for help.
 */
function silentUnhappy(
  counts: readonly ScoreCount[],
  complained: readonly ScoreCount[],
  versions: readonly QuestionVersion[],
  asOf: Instant,
): Measure {
  const asked = new Map(versions.map((version) => [version.version, version]));
  const lowOf = (of: readonly ScoreCount[]) =>
    of.reduce((sum, { version: number, score, count }) => {
      const version = asked.get(number);
      return version !== undefined && isLow(score, version) ? sum + count : sum;
    }, 0);
  const low = lowOf(counts);
  if (scalesOf(answeredVersions(counts, versions)).size > 1)
    return noMeasure('SEVERAL_SCALES', { sampleSize: low, formula, scale: '0-1', asOf });
  return shareMeasure(low - lowOf(complained), low, formula, asOf);
}

/**
 * The silent dissatisfied of a report.
 *
 * @throws InvalidInput under a filter by a dimension: what led to complaints is counted whole.
 */
export async function silentUnhappyOf(report: SatisfactionReport): Promise<Measure> {
  const { ports, merchantId, period, question, slice, asOf } = report.scope;
  refuseSlice(slice, 'silentUnhappy');
  const [{ counts, versions }, complained] = await Promise.all([
    report.answered(),
    ports.indicators.complainedCounts(merchantId, question, period),
  ]);
  return silentUnhappy(counts, complained, versions, asOf);
}
