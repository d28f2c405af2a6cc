import type { Instant } from '../time/calendarDay.ts';
import { type Pause, runningSpans } from './pause.ts';
import { lastAtOrBefore, type WorkClock } from './workClock.ts';
import type { YearOfWork } from './yearOfWork.ts';

/** Years without any work after which a calendar is taken to have none. */
const patience = 20;

/** Working milliseconds of the year before an instant that lies in it. */
function workedBefore({ spans, before }: YearOfWork, instant: Instant): number {
  const index = lastAtOrBefore(spans.length, (at) => spans[at]?.from ?? 0, instant);
  const span = spans[index];
  if (span === undefined) return 0;
  return (before[index] ?? 0) + Math.min(instant, span.to) - span.from;
}

function between(clock: WorkClock, from: Instant, to: Instant): number {
  const [first, last] = [clock.yearAt(from), clock.yearAt(to)];
  let time = workedBefore(clock.year(last), to) - workedBefore(clock.year(first), from);
  for (let year = first; year < last; year += 1) time += clock.year(year).total;
  return time;
}

/** The first instant at which `time` working milliseconds (above 0) have passed since `from`. */
function seek(clock: WorkClock, from: Instant, time: number): Instant {
  let number = clock.yearAt(from);
  let year = clock.year(number);
  let wanted = workedBefore(year, from) + time;
  for (let idle = 0; wanted > year.total; year = clock.year(number)) {
    idle = year.total === 0 ? idle + 1 : 0;
    if (idle > patience) throw new RangeError('The calendar has no working time.');
    wanted -= year.total;
    number += 1;
  }
  const { spans, before } = year;
  const index = lastAtOrBefore(spans.length, (at) => before[at] ?? 0, wanted - 1);
  return (spans[index]?.from ?? from) + wanted - (before[index] ?? 0);
}

/**
 * Working time from one instant to another, the pauses left out. Counted from instants: an hour in which the
 * clocks change is as long as it is.
 *
 * @returns Milliseconds.
 * @throws RangeError where `to` lies before `from`.
 */
export function workingTimeBetween(
  clock: WorkClock,
  from: Instant,
  to: Instant,
  pauses: readonly Pause[] = [],
): number {
  if (to < from) throw new RangeError('Working time runs forwards: `to` lies before `from`.');
  return runningSpans(from, to, pauses).reduce((sum, span) => sum + between(clock, span.from, span.to), 0);
}

/**
 * The instant at which an amount of working time has passed, the pauses left out. What fills a shift exactly is
 * over at the end of that shift.
 *
 * @param time Milliseconds, 0 or more.
 * @returns Null where a pause that is still open comes first.
 * @throws RangeError for a negative or fractional amount, or a calendar without working time.
 */
export function addWorkingTime(
  clock: WorkClock,
  from: Instant,
  time: number,
  pauses: readonly Pause[] = [],
): Instant | null {
  if (!Number.isSafeInteger(time) || time < 0)
    throw new RangeError('Working time is whole milliseconds from 0.');
  if (time === 0) return from;
  let left = time;
  for (const span of runningSpans(from, Number.POSITIVE_INFINITY, pauses)) {
    if (span.to === Number.POSITIVE_INFINITY) return seek(clock, span.from, left);
    const available = between(clock, span.from, span.to);
    if (left <= available) return seek(clock, span.from, left);
    left -= available;
  }
  return null;
}
