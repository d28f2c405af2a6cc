import type { Instant } from '../time/calendarDay.ts';
import { holidaysOf } from './holidaysOf.ts';
import { remember } from './remember.ts';
import type { WorkingCalendar } from './workingCalendar.ts';
import { type WorkDay, type YearOfWork, yearOfWork } from './yearOfWork.ts';

const meanYear = 31_556_952_000;

/** The index of the last of the sorted values that is at or before `value`; -1 where none is. */
export function lastAtOrBefore(count: number, valueAt: (index: number) => number, value: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A working calendar made ready to count with: each year is laid out once, when it is first asked for. */
export class WorkClock {
  readonly calendar: WorkingCalendar;
  /** What a deadline is judged by: the calendar's version and that of the holidays. */
  readonly version: string;
  readonly #table;
  readonly #years = new Map<number, YearOfWork>();

  /** @throws RangeError for a country without known holidays. */
  constructor(calendar: WorkingCalendar) {
    const { holidays, version } = calendar;
    this.calendar = calendar;
    this.#table = holidays === null ? null : holidaysOf(holidays.country, holidays.region);
    this.version = this.#table === null ? `${version}` : `${version} (${this.#table.version})`;
  }

  /** @throws RangeError for a zone or a shift that does not exist. */
  year(year: number): YearOfWork {
    return remember(this.#years, year, () => yearOfWork(year, this.calendar, this.#table));
  }

  /** The year, in the calendar's zone, in which an instant lies. */
  yearAt(instant: Instant): number {
    const guess = 1970 + Math.floor(instant / meanYear);
    if (instant < this.year(guess).start) return guess - 1;
    return instant < this.year(guess).end ? guess : guess + 1;
  }

  /** The days from the one on which an instant lies, without end. */
  *daysFrom(instant: Instant): Generator<WorkDay, never> {
    let number = this.yearAt(instant);
    const first = this.year(number).days;
    yield* first.slice(lastAtOrBefore(first.length, (index) => first[index]?.start ?? 0, instant));
    for (;;) {
      number += 1;
      yield* this.year(number).days;
    }
  }
}

const clocks = new Map<string, WorkClock>();

/** The clock of a calendar; equal calendars share one, so that many merchants and cases lay out a year once. */
export function clockOf(calendar: WorkingCalendar): WorkClock {
  if (clocks.size >= 500) clocks.clear();
  return remember(clocks, JSON.stringify(calendar), () => new WorkClock(calendar));
}
