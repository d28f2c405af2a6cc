import { isDay, isTimeZone } from '../time/calendarDay.ts';
import { holidaysOf } from './holidaysOf.ts';
import { minutesOf } from './minutesOf.ts';
import type { Shift, WorkingCalendar } from './workingCalendar.ts';

/** What is wrong with a calendar, in a word that programs can rely on. */
export type CalendarFault =
  | 'TIME_ZONE'
  | 'SHIFT'
  | 'SHIFTS_OVERLAP'
  | 'NO_WORKING_TIME'
  | 'COUNTRY'
  | 'DAY'
  | 'VERSION';

/** One thing wrong with a calendar, and where. */
export interface CalendarProblem {
  readonly code: CalendarFault;
  /** Dotted path of the field, for example `week.0.1`. */
  readonly path: string;
}

function checkShifts(shifts: readonly Shift[], path: string): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  let free = 0;
  for (const [index, shift] of shifts.entries()) {
    const [from, to] = [minutesOf(shift.from), minutesOf(shift.to)];
    const at = `${path}.${index}`;
    if (from === undefined || to === undefined || from >= to) problems.push({ code: 'SHIFT', path: at });
    else if (from < free) problems.push({ code: 'SHIFTS_OVERLAP', path: at });
    free = Math.max(free, to ?? 0);
  }
  return problems;
}

function placeIsKnown(holidays: NonNullable<WorkingCalendar['holidays']>): boolean {
  try {
    holidaysOf(holidays.country, holidays.region);
    return true;
  } catch {
    return false;
  }
}

/**
 * What keeps a calendar from being used: a zone or country that does not exist, shifts that are empty, out of
 * order or overlap, a week without work, a day that does not exist.
 *
 * @returns Empty for a calendar that can be used.
 */
export function checkCalendar(calendar: WorkingCalendar): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  if (!Number.isInteger(calendar.version) || calendar.version < 1)
    problems.push({ code: 'VERSION', path: 'version' });
  if (!isTimeZone(calendar.timeZone)) problems.push({ code: 'TIME_ZONE', path: 'timeZone' });
  for (const [index, shifts] of calendar.week.entries())
    problems.push(...checkShifts(shifts, `week.${index}`));
  if (calendar.week.every((shifts) => shifts.length === 0))
    problems.push({ code: 'NO_WORKING_TIME', path: 'week' });
  problems.push(...checkShifts(calendar.makeUp, 'makeUp'));
  if (calendar.holidays !== null && !placeIsKnown(calendar.holidays))
    problems.push({ code: 'COUNTRY', path: 'holidays' });
  for (const [day, { shifts }] of Object.entries(calendar.ownDays)) {
    if (!isDay(day)) problems.push({ code: 'DAY', path: `ownDays.${day}` });
    problems.push(...checkShifts(shifts, `ownDays.${day}`));
  }
  return problems;
}
