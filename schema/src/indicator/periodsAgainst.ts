import { dayOf } from '../time/calendarDay.ts';
import { type ComparedPeriods, type ComparisonBase, comparedPeriods } from '../time/comparedPeriod.ts';
import type { Period } from '../time/period.ts';
import type { ComplaintReport } from './complaintReport.ts';
import type { SatisfactionReport } from './satisfactionReport.ts';

/**
 * The period of a report beside the one that it is compared with: any other one as it is given, or the one before it or
 * a year before, of which only the days count that are over in this one too.
 */
export async function periodsAgainst(
  { asOf, merchantId, period, ports }: (SatisfactionReport | ComplaintReport)['scope'],
  against: Period | ComparisonBase,
): Promise<ComparedPeriods> {
  if (typeof against !== 'string') return { now: period, before: against, basis: 'AS_GIVEN' };
  const zone = (await ports.merchants.byId(merchantId))?.timeZone ?? 'UTC';
  return comparedPeriods(period, against, dayOf(asOf, zone));
}
