import { dayOf } from '../time/calendarDay.ts';
import { type ComparedPeriods, type ComparisonBase, comparedPeriods } from '../time/comparedPeriod.ts';
import type { Period } from '../time/period.ts';
import { compareSatisfaction, type SatisfactionComparison } from './comparison.ts';
import type { SatisfactionReport } from './satisfactionReport.ts';

async function compared(
  report: SatisfactionReport,
  periods: ComparedPeriods,
): Promise<SatisfactionComparison> {
  const read = async (period: Period | null) =>
    period === null ? [] : (await report.during(period).answered()).counts;
  const { asOf } = report.scope;
  const [now, before, versions] = await Promise.all([
    read(periods.now),
    read(periods.before),
    report.versions(),
  ]);
  return { ...periods, ...compareSatisfaction(now, before, versions, asOf) };
}

/** The period of a report against any other one. @throws InvalidInput for an empty one. */
export function comparisonOf(report: SatisfactionReport, before: Period): Promise<SatisfactionComparison> {
  return compared(report, { now: report.scope.period, before, basis: 'AS_GIVEN' });
}

/** The period of a report against the one before it or a year before; while it is not over, the days that are. */
export async function comparisonWith(
  report: SatisfactionReport,
  base: ComparisonBase,
): Promise<SatisfactionComparison> {
  const { asOf, merchantId, period, ports } = report.scope;
  const zone = (await ports.merchants.byId(merchantId))?.timeZone ?? 'UTC';
  return compared(report, comparedPeriods(period, base, dayOf(asOf, zone)));
}
