import { Temporal } from 'temporal-polyfill';
import type { Day } from '../time/calendarDay.ts';

/** How soon business with a customer is expected (rules.md, R29): within 1, 3, 6 months, later, never. */
export const followUpGrades = ['A', 'B', 'C', 'D', 'E'] as const;

/** How soon business with a customer is expected. */
export type FollowUpGrade = (typeof followUpGrades)[number];

/** How soon something is wanted (rules.md, R29): within a week, a month, three months, later. */
export const urgencies = ['WEEK', 'MONTH', 'QUARTER', 'LATER'] as const;

/** How soon something is wanted. */
export type Urgency = (typeof urgencies)[number];

/** Days and months from one look at a customer to the next: daily, weekly, half-monthly, monthly, yearly. */
const rhythm: Readonly<Record<FollowUpGrade, Temporal.DurationLike>> = {
  A: { days: 1 },
  B: { days: 7 },
  C: { days: 15 },
  D: { months: 1 },
  E: { years: 1 },
};

const gradeMonths = [
  ['A', 1],
  ['B', 3],
  ['C', 6],
] as const;

function isBy(day: Day, today: Day, within: Temporal.DurationLike): boolean {
  return day <= Temporal.PlainDate.from(today).add(within).toString();
}

/**
 * The grade of a customer, to be found again after each contact.
 *
 * @param expected Day on which business is expected; null: never.
 * @param today In the merchant's zone. A day that has passed is as near as today.
 */
export function followUpGrade(expected: Day | null, today: Day): FollowUpGrade {
  if (expected === null) return 'E';
  return gradeMonths.find(([, months]) => isBy(expected, today, { months }))?.[0] ?? 'D';
}

/** The day on which a customer is to be looked at next. */
export function nextLook(grade: FollowUpGrade, lastContact: Day): Day {
  return Temporal.PlainDate.from(lastContact).add(rhythm[grade]).toString();
}

/** How soon something is wanted. */
export function urgencyOf(wanted: Day, today: Day): Urgency {
  if (isBy(wanted, today, { days: 7 })) return 'WEEK';
  if (isBy(wanted, today, { months: 1 })) return 'MONTH';
  return isBy(wanted, today, { months: 3 }) ? 'QUARTER' : 'LATER';
}
