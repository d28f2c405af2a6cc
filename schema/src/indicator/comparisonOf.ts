import type { ComparisonBase } from '../time/comparedPeriod.ts';
import type { Period } from '../time/period.ts';
import { compareSatisfaction, type SatisfactionComparison } from './comparison.ts';
import { periodsAgainst } from './periodsAgainst.ts';
import type { SatisfactionReport } from './satisfactionReport.ts';

/**
 * The period of a report against any other one, or against the one before it or a year before.
 *
 * @throws InvalidInput for an empty period.
 */
export async function comparisonOf(
  report: SatisfactionReport,
  against: Period | ComparisonBase,
): Promise<SatisfactionComparison> {
  const periods = await periodsAgainst(report.scope, against);
  const read = async (period: Period | null) =>
    period === null ? [] : (await report.during(period).answered()).counts;
  const [now, before, versions] = await Promise.all([
    read(periods.now),
    read(periods.before),
    report.versions(),
  ]);
  return { ...periods, ...compareSatisfaction(now, before, versions, report.scope.asOf) };
}
