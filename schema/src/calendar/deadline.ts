import type { Localized } from '../form/form.ts';
import type { Day, Instant } from '../time/calendarDay.ts';
import { mergePauses, type Pause, runningSpans } from './pause.ts';
import { clockOf, type WorkClock } from './workClock.ts';
import { alwaysOpenCalendar } from './workingCalendar.ts';
import { addWorkingDays } from './workingDays.ts';
import { addWorkingTime } from './workingTime.ts';
import type { DayKind, Span, WorkDay } from './yearOfWork.ts';

/**
 * How much time is allowed. Working days do not count the day of receipt and end with the last shift of the
 * last one; elapsed minutes run day and night.
 */
export interface Allowance {
  readonly unit: 'WORKING_MINUTES' | 'WORKING_DAYS' | 'ELAPSED_MINUTES';
  /** A whole number from 1. */
  readonly amount: number;
}

/** What is allowed to whom, as far as a deadline needs to know it. */
export interface TimeLimit {
  /** Stable code, for example `ANSWER`. */
  readonly code: string;
  /** The rule in words, for example `Answer within 3 working days`. */
  readonly name: Localized;
  readonly allowed: Allowance;
  /** Share of the allowed time after which a warning is due, 0 to 1. */
  readonly warnAfter: number;
}

/** One calendar day between start and due, with what was counted of it. */
export interface DeadlineDay {
  readonly day: Day;
  readonly kind: DayKind;
  readonly name: Localized | null;
  /** Counted stretches, pauses cut out; empty on a day that does not count. */
  readonly counted: readonly Span[];
  /** Whether the whole working time of the day was counted. */
  readonly whole: boolean;
}

/** A deadline with all that explains it. It is stored as it is, so that a later calendar cannot change it. */
export interface Deadline {
  readonly rule: string;
  readonly name: Localized;
  readonly allowed: Allowance;
  /** The instant that set the clock going. */
  readonly start: Instant;
  /** The instant from which time counts: `start`, or the end of its day where days are counted. */
  readonly countedFrom: Instant;
  /** Milliseconds to be counted: the allowed minutes, or the working time of the allowed days. */
  readonly time: number;
  /** Milliseconds not counted yet because a pause is open; 0 where `due` is known. */
  readonly left: number;
  /** Every day from `countedFrom` to `due`, or to the open pause. Counted stretches add up to `time - left`. */
  readonly days: readonly DeadlineDay[];
  /** Pauses that moved it. */
  readonly pauses: readonly Pause[];
  /** Null while the clock stands still. */
  readonly due: Instant | null;
  /** When a warning is due; null where the pause comes first. */
  readonly warnAt: Instant | null;
  readonly timeZone: string;
  readonly calendarVersion: string;
  /** Years whose public holidays were not known; they count by their weekdays. */
  readonly unknownYears: readonly number[];
}

interface Count {
  readonly countedFrom: Instant;
  readonly time: number;
}

const minute = 60_000;
const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { from, to }) => sum + to - from, 0);

function countOf({ unit, amount }: Allowance, start: Instant, clock: WorkClock): Count {
  if (unit !== 'WORKING_DAYS') return { countedFrom: start, time: amount * minute };
  const days = clock.daysFrom(start);
  days.next();
  const countedFrom = days.next().value.start;
  return { countedFrom, time: lengthOf(addWorkingDays(clock, start, amount).flatMap(({ spans }) => spans)) };
}

function countDay(day: WorkDay, from: Instant, to: Instant, pauses: readonly Pause[]): DeadlineDay {
  const counted = day.spans.flatMap((span) =>
    runningSpans(Math.max(span.from, from), Math.min(span.to, to), pauses),
  );
  const whole = counted.length > 0 && lengthOf(counted) === lengthOf(day.spans);
  return { day: day.day, kind: day.kind, name: day.name, counted, whole };
}

/**
 * The deadline of a rule, explained: what was counted, what was not, and why.
 *
 * @param limit The rule.
 * @param start The instant that sets the clock going.
 * @param working The merchant's working clock; elapsed minutes use only its zone.
 * @param pauses Times in which the clock stood still, or stands still.
 * @throws RangeError for an allowance below 1 or a calendar without working time.
 */
export function deadline(
  limit: TimeLimit,
  start: Instant,
  working: WorkClock,
  pauses: readonly Pause[] = [],
): Deadline {
  const { amount } = limit.allowed;
  if (!Number.isSafeInteger(amount) || amount < 1)
    throw new RangeError('A deadline allows whole units from 1.');
  const { timeZone } = working.calendar;
  const elapsed = limit.allowed.unit === 'ELAPSED_MINUTES';
  const clock = elapsed ? clockOf(alwaysOpenCalendar(timeZone)) : working;
  const { countedFrom, time } = countOf(limit.allowed, start, clock);
  const due = addWorkingTime(clock, countedFrom, time, pauses);
  const merged = mergePauses(pauses).filter((pause) => pause.to === null || pause.to > countedFrom);
  const end = due ?? merged.findLast((pause) => pause.to === null)?.from ?? countedFrom;
  const days: DeadlineDay[] = [];
  for (const day of clock.daysFrom(countedFrom)) {
    if (day.start >= end) break;
    days.push(countDay(day, countedFrom, end, pauses));
  }
  const years = new Set(days.map(({ day }) => Number(day.slice(0, 4))));
  return {
    rule: limit.code,
    name: limit.name,
    allowed: limit.allowed,
    start,
    countedFrom,
    time,
    left: due === null ? time - lengthOf(days.flatMap(({ counted }) => counted)) : 0,
    days,
    pauses: merged.filter((pause) => pause.from < end || pause.to === null),
    due,
    warnAt: addWorkingTime(clock, countedFrom, Math.round(time * limit.warnAfter), pauses),
    timeZone,
    calendarVersion: elapsed ? 'elapsed time' : working.version,
    unknownYears: [...years].filter((year) => !clock.year(year).covered),
  };
}
