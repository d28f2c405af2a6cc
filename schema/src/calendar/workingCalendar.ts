import type { Localized } from '../form/form.ts';
import type { Day } from '../time/calendarDay.ts';

/** Hours of work on one day, wall clock `HH:MM`; `to` may be `24:00`. A night shift is two shifts. */
export interface Shift {
  readonly from: string;
  readonly to: string;
}

/** What a merchant sets for one day, stronger than week and public holidays. */
export interface OwnDay {
  /** Empty: closed all day. */
  readonly shifts: readonly Shift[];
  readonly name?: Localized;
}

/** Shifts of Monday, Tuesday … Sunday; a day off has none. */
export type Week = readonly [
  readonly Shift[],
  readonly Shift[],
  readonly Shift[],
  readonly Shift[],
  readonly Shift[],
  readonly Shift[],
  readonly Shift[],
];

/** When a merchant works. Data: what a deadline is computed from, and what its version stands for. */
export interface WorkingCalendar {
  /** Counts the merchant's edits, from 1. */
  readonly version: number;
  /** IANA zone of the wall clock. */
  readonly timeZone: string;
  readonly week: Week;
  /** Whose public holidays are free; null: open on holidays. */
  readonly holidays: { readonly country: string; readonly region?: string } | null;
  /** Shifts of a make-up working day (调休), whatever its weekday. */
  readonly makeUp: readonly Shift[];
  readonly ownDays: Readonly<Record<Day, OwnDay>>;
}

/** Nine to six with two hours at noon off, the split shift of the manuals. */
export const splitShift: readonly Shift[] = [
  { from: '09:00', to: '12:00' },
  { from: '14:00', to: '18:00' },
];

/**
 * A calendar from Monday to Friday.
 *
 * @param timeZone IANA zone.
 * @param country Whose public holidays are free; null: none.
 * @param shifts Of every working day; default 9-12 and 14-18.
 */
export function officeCalendar(
  timeZone: string,
  country: string | null,
  shifts: readonly Shift[] = splitShift,
): WorkingCalendar {
  const week: Week = [shifts, shifts, shifts, shifts, shifts, [], []];
  const holidays = country === null ? null : { country };
  return { version: 1, timeZone, week, holidays, makeUp: shifts, ownDays: {} };
}

/** A calendar that never closes: working time is elapsed time. */
export function alwaysOpenCalendar(timeZone: string): WorkingCalendar {
  const day: readonly Shift[] = [{ from: '00:00', to: '24:00' }];
  return {
    version: 1,
    timeZone,
    week: [day, day, day, day, day, day, day],
    holidays: null,
    makeUp: day,
    ownDays: {},
  };
}
