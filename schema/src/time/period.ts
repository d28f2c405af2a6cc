import { Temporal } from 'temporal-polyfill';
import { InvalidInput } from '../failure/failure.ts';
import { type Day, isDay, nextDay } from './calendarDay.ts';

/** Calendar days in the merchant's zone; `to` is not part of the period. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The length of a step of a trend. Weeks are ISO weeks, from Monday. */
export type Interval = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** A step of a trend: part of the period, and whether the whole step lies in it. */
export interface Bucket extends Period {
  readonly complete: boolean;
}

/** More steps than this are refused: a picture cannot show them and an answer should stay small. */
export const maxBuckets = 4000;

/** @throws InvalidInput where a day does not exist or the period is empty. */
export function checkPeriod(period: Period, path = 'period'): Period {
  for (const end of ['from', 'to'] as const) {
    if (!isDay(period[end])) throw new InvalidInput('INVALID', `${path}.${end}`, { expected: 'YYYY-MM-DD' });
  }
  if (period.from >= period.to) throw new InvalidInput('PERIOD_EMPTY', `${path}.to`);
  return period;
}

function startOf(date: Temporal.PlainDate, interval: Interval): Temporal.PlainDate {
  if (interval === 'WEEK') return date.subtract({ days: date.dayOfWeek - 1 });
  if (interval === 'MONTH') return date.with({ day: 1 });
  if (interval === 'QUARTER') return date.with({ day: 1, month: date.month - ((date.month - 1) % 3) });
  if (interval === 'YEAR') return date.with({ day: 1, month: 1 });
  return date;
}

const lengths: Readonly<Record<Exclude<Interval, 'DAY'>, Temporal.DurationLike>> = {
  WEEK: { days: 7 },
  MONTH: { months: 1 },
  QUARTER: { months: 3 },
  YEAR: { years: 1 },
};

/** The end of a step; a day is counted on by itself, since trends of days have many. */
function nextStart(start: Day, interval: Interval): Day {
  return interval === 'DAY'
    ? nextDay(start)
    : Temporal.PlainDate.from(start).add(lengths[interval]).toString();
}

/**
 * The steps that cover a period, in order. The first and the last are cut to the period.
 *
 * @throws InvalidInput where there would be more than 4,000.
 */
export function bucketsOf(period: Period, interval: Interval): Bucket[] {
  const buckets: Bucket[] = [];
  let first = startOf(Temporal.PlainDate.from(period.from), interval).toString();
  for (;;) {
    const end = nextStart(first, interval);
    if (first >= period.to) return buckets;
    if (buckets.length === maxBuckets)
      throw new InvalidInput('PERIOD_TOO_LONG', 'interval', { max: maxBuckets });
    buckets.push({
      from: first < period.from ? period.from : first,
      to: end > period.to ? period.to : end,
      complete: first >= period.from && end <= period.to,
    });
    first = end;
  }
}
