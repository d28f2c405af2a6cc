import { Temporal } from 'temporal-polyfill';
import { InvalidInput } from '../failure/failure.ts';
import { dayOf } from '../time/calendarDay.ts';
import { type ComparedPeriods, type ComparisonBase, comparedPeriods } from '../time/comparedPeriod.ts';
import type { Period } from '../time/period.ts';
import { compareByLabel } from './complaintFigures.ts';
import { type CategoryGrowth, complaintGrowth, type GrowthBase } from './complaintGrowth.ts';
import type { ComplaintReport } from './complaintReport.ts';
import { notCombinable } from './notCombinable.ts';

/** Growth of the categories of a report. */
export interface ComplaintGrowth extends ComparedPeriods {
  readonly heldAgainst: GrowthBase['kind'];
  readonly lines: readonly CategoryGrowth[];
}

function daysOf({ from, to }: Period): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** Transactions where both periods have some, else days. */
async function baseOf({ scope }: ComplaintReport, now: Period, before: Period): Promise<GrowthBase> {
  const { ports, merchantId } = scope;
  const [current = 0, earlier = 0] = await Promise.all(
    [now, before].map(async (period) =>
      (await ports.transactions.byDay(merchantId, period, null)).reduce((sum, { count }) => sum + count, 0),
    ),
  );
  if (current > 0 && earlier > 0) return { kind: 'TRANSACTIONS', now: current, before: earlier };
  return { kind: 'DAYS', now: daysOf(now), before: daysOf(before) };
}

/**
 * How the categories of a report grew against the period before or a year before; while the period is not over,
 * the days of it that are.
 *
 * @throws InvalidInput for a level that is not 1 or 2, or under a filter by something that is not a category.
 */
export async function growthOf(
  report: ComplaintReport,
  compared: ComparisonBase,
  level: number,
): Promise<ComplaintGrowth> {
  const { ports, merchantId, period, slice, categories, asOf } = report.scope;
  if (level !== 1 && level !== 2) throw new InvalidInput('OUT_OF_RANGE', 'level', { min: 1, max: 2 });
  if (slice !== null && slice.dimension !== 'CATEGORY' && slice.dimension !== 'TOP_CATEGORY') {
    throw notCombinable(slice.dimension, 'growth');
  }
  const zone = (await ports.merchants.byId(merchantId))?.timeZone ?? 'UTC';
  const periods = comparedPeriods(period, compared, dayOf(asOf, zone));
  const { now, before } = periods;
  if (now === null || before === null) return { ...periods, heldAgainst: 'DAYS', lines: [] };
  const read = async (of: Period) => {
    const rows = await ports.indicators.complaintsBy(
      merchantId,
      of,
      level === 1 ? 'TOP_CATEGORY' : 'CATEGORY',
    );
    return rows
      .map(({ value, count }) => ({ code: value, count }))
      .filter(
        ({ code }) => slice === null || code === slice.value || categories.get(code)?.parent === slice.value,
      );
  };
  const [counts, earlier, base] = await Promise.all([read(now), read(before), baseOf(report, now, before)]);
  const lines = complaintGrowth(counts, earlier, base, asOf, compareByLabel(categories));
  return { ...periods, heldAgainst: base.kind, lines };
}
