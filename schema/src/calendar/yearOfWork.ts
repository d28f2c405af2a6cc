import { Temporal } from 'temporal-polyfill';
import type { Localized } from '../form/form.ts';
import type { Day, Instant } from '../time/calendarDay.ts';
import type { HolidayTable } from './holidayTable.ts';
import { minutesOf } from './minutesOf.ts';
import type { Shift, WorkingCalendar } from './workingCalendar.ts';

/** A stretch of time, half open. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** Why a day is worked or not. */
export type DayKind = 'WORKING' | 'MAKE_UP' | 'OWN_WORKING' | 'REST' | 'HOLIDAY' | 'OWN_CLOSED';

/** One calendar day with the time worked on it. */
export interface WorkDay {
  readonly day: Day;
  readonly start: Instant;
  readonly kind: DayKind;
  /** Name of the holiday or of the merchant's own day; null on other days. */
  readonly name: Localized | null;
  /** In order, none of them empty. */
  readonly spans: readonly Span[];
}

/** A year of days with running sums, so that working time is looked up rather than walked. */
export interface YearOfWork {
  readonly start: Instant;
  readonly end: Instant;
  readonly days: readonly WorkDay[];
  readonly spans: readonly Span[];
  /** Working milliseconds of the year before each span. */
  readonly before: readonly number[];
  /** Working milliseconds of the year. */
  readonly total: number;
  /** Whether the year's public holidays are known. */
  readonly covered: boolean;
}

const minute = 60_000;
const dayLength = 24 * 60 * minute;

interface Plan {
  readonly kind: DayKind;
  readonly name: Localized | null;
  readonly shifts: readonly Shift[];
}

function planOf(
  date: Temporal.PlainDate,
  calendar: WorkingCalendar,
  holidays: ReturnType<HolidayTable['year']>,
): Plan {
  const day = date.toString();
  const own = calendar.ownDays[day];
  if (own !== undefined) {
    return {
      kind: own.shifts.length === 0 ? 'OWN_CLOSED' : 'OWN_WORKING',
      name: own.name ?? null,
      shifts: own.shifts,
    };
  }
  const entry = holidays?.get(day);
  if (entry?.kind === 'HOLIDAY') return { kind: 'HOLIDAY', name: entry.name, shifts: [] };
  if (entry?.kind === 'MAKE_UP') return { kind: 'MAKE_UP', name: entry.name, shifts: calendar.makeUp };
  const shifts = calendar.week[date.dayOfWeek - 1] ?? [];
  return { kind: shifts.length === 0 ? 'REST' : 'WORKING', name: null, shifts };
}

/** The spans of shifts on a day from `start` to `next`; exact on days on which the clocks change. */
function spansOf(
  shifts: readonly Shift[],
  date: Temporal.PlainDate,
  timeZone: string,
  start: Instant,
  next: Instant,
): Span[] {
  const instantAt = (text: string): Instant => {
    const minutes = minutesOf(text);
    if (minutes === undefined) throw new RangeError(`${text} is not a time of day.`);
    if (minutes === 24 * 60) return next;
    if (next - start === dayLength) return start + minutes * minute;
    return date.toZonedDateTime({ timeZone, plainTime: text }).epochMilliseconds;
  };
  return shifts
    .map(({ from, to }) => ({ from: instantAt(from), to: instantAt(to) }))
    .filter(({ from, to }) => from < to);
}

/**
 * The days of one year in the calendar's zone, with the instants at which work begins and ends. A wall clock
 * time that the zone skips is the one after the gap; one that it repeats is the first.
 *
 * @throws RangeError for a zone or a shift that does not exist.
 */
export function yearOfWork(year: number, calendar: WorkingCalendar, table: HolidayTable | null): YearOfWork {
  const { timeZone } = calendar;
  const holidays = table?.year(year) ?? null;
  const days: WorkDay[] = [];
  let date = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  let start = date.toZonedDateTime(timeZone).epochMilliseconds;
  while (date.year === year) {
    const tomorrow = date.add({ days: 1 });
    const next = tomorrow.toZonedDateTime(timeZone).epochMilliseconds;
    const { kind, name, shifts } = planOf(date, calendar, holidays);
    const spans = spansOf(shifts, date, timeZone, start, next);
    days.push({ day: date.toString(), start, kind, name, spans });
    [date, start] = [tomorrow, next];
  }
  const spans = days.flatMap((day) => day.spans);
  let total = 0;
  const before = spans.map(({ from, to }) => {
    total += to - from;
    return total - (to - from);
  });
  const first = days[0]?.start ?? start;
  return {
    start: first,
    end: start,
    days,
    spans,
    before,
    total,
    covered: table === null || holidays !== null,
  };
}
