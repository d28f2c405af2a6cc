import { addMonths, type Day } from './calendarDay.ts';
import type { Period } from './period.ts';

/** A calendar month as `YYYY-MM`, which sorts as text. */
export type Month = string;

/** A period as the whole months in it and the days beside them. */
export interface MonthsAndDays {
  /** The whole months; `to` is not one of them. Null: the period has none. */
  readonly months: { readonly from: Month; readonly to: Month } | null;
  /** The days before the first whole month and after the last, each only where there are any. */
  readonly days: readonly Period[];
}

/** The month of a day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** Takes a period apart, so that what is counted by the month need not be counted day by day. */
export function wholeMonths(period: Period): MonthsAndDays {
  const { from, to } = period;
  const start = `${monthOf(from)}-01`;
  const first = start === from ? from : addMonths(start, 1);
  const end = `${monthOf(to)}-01`;
  if (first >= end) return { months: null, days: [period] };
  const beside = [
    { from, to: first },
    { from: end, to },
  ];
  return {
    months: { from: monthOf(first), to: monthOf(end) },
    days: beside.filter((edge) => edge.from < edge.to),
  };
}
