import type { Day } from '../time/calendarDay.ts';
import type { Period } from '../time/period.ts';
import type { CustomerTally } from './customerCells.ts';

/** A count of customers on one day. */
export interface CustomerCount {
  readonly tally: CustomerTally;
  readonly day: Day;
  readonly count: number;
}

/** What the rules need to know about customers. It comes from cells, never from customers. */
export interface CustomerPort {
  /** Counts on the days of a period. */
  byDay(merchantId: string, period: Period): Promise<readonly CustomerCount[]>;
  /** Customers with a transaction in the 12 months before a day. */
  activeBefore(merchantId: string, day: Day): Promise<number>;
}
