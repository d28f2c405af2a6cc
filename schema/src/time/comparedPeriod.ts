import { Temporal } from 'temporal-polyfill';
import type { Day } from './calendarDay.ts';
import type { Period } from './period.ts';

/** What a period is compared with: 环比 the one before it, or 同比 the same one a year before. */
export type ComparisonBase = 'PREVIOUS_PERIOD' | 'SAME_PERIOD_LAST_YEAR';

/** How two periods are made comparable. */
export type ComparisonBasis = 'COMPLETE_PERIODS' | 'SAME_ELAPSED_DAYS' | 'AS_GIVEN';

/** Two periods to compare; a null one has no day that is over. */
export interface ComparedPeriods {
  readonly now: Period | null;
  readonly before: Period | null;
  readonly basis: ComparisonBasis;
}

/** Whole calendar months of a period; 0 where it does not consist of whole months. */
function wholeMonths(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.day === 1 && to.day === 1 ? 12 * (to.year - from.year) + to.month - from.month : 0;
}

function periodBefore(period: Period, base: ComparisonBase): Period {
  const [from, to] = [Temporal.PlainDate.from(period.from), Temporal.PlainDate.from(period.to)];
  const days = from.until(to).days;
  const months = wholeMonths(from, to);
  const wholeWeeks = from.dayOfWeek === 1 && days % 7 === 0;
  if (base === 'SAME_PERIOD_LAST_YEAR') {
    // Whole weeks meet the same weekdays a year of weeks before.
    const back = months === 0 && wholeWeeks ? { days: 364 } : { years: 1 };
    return { from: from.subtract(back).toString(), to: to.subtract(back).toString() };
  }
  const back = months > 0 ? { months } : { days };
  return { from: from.subtract(back).toString(), to: period.from };
}

/**
 * The periods to compare: complete ones, or, while a period is not over, the same number of days of both.
 *
 * Whole months are compared with as many whole months before, anything else with as many days before. The same
 * period last year is the same dates, for whole ISO weeks the same weeks 364 days before.
 *
 * @param today Day of the merchant; it is not over and does not count.
 */
export function comparedPeriods(period: Period, base: ComparisonBase, today: Day): ComparedPeriods {
  const before = periodBefore(period, base);
  if (period.to <= today) return { now: period, before, basis: 'COMPLETE_PERIODS' };
  const basis = 'SAME_ELAPSED_DAYS';
  if (period.from >= today) return { now: null, before: null, basis };
  const elapsed = Temporal.PlainDate.from(period.from).until(today).days;
  const end = Temporal.PlainDate.from(before.from).add({ days: elapsed }).toString();
  return {
    now: { from: period.from, to: today },
    before: { from: before.from, to: end < before.to ? end : before.to },
    basis,
  };
}
