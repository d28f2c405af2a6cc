import type { Instant } from '../time/calendarDay.ts';
import type { WorkClock } from './workClock.ts';
import type { WorkDay } from './yearOfWork.ts';

/** Days without work after which a calendar is taken to have none. */
const patience = 7_500;

/**
 * The working days after the day of an instant, one by one. The day itself does not count, make-up working days
 * do, holidays and days off do not.
 */
export function* workingDaysAfter(clock: WorkClock, instant: Instant): Generator<WorkDay, never> {
  const days = clock.daysFrom(instant);
  days.next();
  let idle = 0;
  for (;;) {
    const day = days.next().value;
    idle = day.spans.length === 0 ? idle + 1 : 0;
    if (idle > patience) throw new RangeError('The calendar has no working time.');
    if (day.spans.length > 0) yield day;
  }
}

/**
 * How many working days lie between two instants: the day of the first does not count, that of the second does.
 * A complaint received on Thursday 25 April 2019 at 21:37 and answered on Tuesday 30 April took 4 Chinese
 * working days: Friday 26, Sunday 28 (worked for Labour Day), Monday 29 and Tuesday 30.
 *
 * @returns 0 where both lie on one day.
 * @throws RangeError where `to` lies before `from`.
 */
export function workingDaysBetween(clock: WorkClock, from: Instant, to: Instant): number {
  if (to < from) throw new RangeError('Working days run forwards: `to` lies before `from`.');
  let count = -1;
  for (const day of workingDaysAfter(clock, from)) {
    count += 1;
    if (day.start > to) break;
  }
  return count;
}

/**
 * The days of "within N working days" of an instant, the last of which is the last on which it is in time.
 *
 * @param count N, a whole number from 1.
 * @throws RangeError for any other number, or a calendar without working time.
 */
export function addWorkingDays(clock: WorkClock, from: Instant, count: number): readonly WorkDay[] {
  if (!Number.isSafeInteger(count) || count < 1)
    throw new RangeError('Working days are whole numbers from 1.');
  const days: WorkDay[] = [];
  for (const day of workingDaysAfter(clock, from)) {
    days.push(day);
    if (days.length === count) break;
  }
  return days;
}
