import { addMonths, type Day } from '../time/calendarDay.ts';

/** What is counted of customers, each on a day. */
export const customerTallies = ['FIRST', 'REPEATED', 'LOST', 'RETURNED'] as const;

/**
 * What is counted of customers: a first transaction; on the day of the first, that a second one came within 12 months;
 * the day from which there was none for 12 months, which may lie in the future; a transaction after that.
 */
export type CustomerTally = (typeof customerTallies)[number];

/** How many transactions a customer had on a day. */
export interface CustomerDay {
  readonly day: Day;
  /** Not above 0: what was reported was taken back. */
  readonly count: number;
}

/** A count that a customer adds one to. */
export interface CustomerCell {
  readonly tally: CustomerTally;
  readonly day: Day;
}

/** Months without a transaction after which a customer is lost (indicators.md, Scores). */
export const lostAfterMonths = 12;

/** The counts that a customer adds one to, from all days with transactions, in any order. */
export function customerCells(days: readonly CustomerDay[]): CustomerCell[] {
  const active = days.filter(({ count }) => count > 0).toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const [first, next] = active;
  if (first === undefined) return [];
  const cells: CustomerCell[] = [{ tally: 'FIRST', day: first.day }];
  const second = first.count > 1 ? first.day : next?.day;
  if (second !== undefined && second < addMonths(first.day, lostAfterMonths))
    cells.push({ tally: 'REPEATED', day: first.day });
  for (const [index, { day }] of active.entries()) {
    const lostOn = addMonths(day, lostAfterMonths);
    const following = active[index + 1]?.day;
    if (following !== undefined && following < lostOn) continue;
    cells.push({ tally: 'LOST', day: lostOn });
    if (following !== undefined) cells.push({ tally: 'RETURNED', day: following });
  }
  return cells;
}
