import type { Day } from '../time/calendarDay.ts';
import type { Period } from '../time/period.ts';
import type { TransactionReport } from './transaction.ts';

/** What transactions are counted by besides their day. */
export type TransactionDimension = 'PRODUCT';

/** Transactions of one day. */
export interface TransactionsOfDay {
  /** Product; empty for all. */
  readonly value: string;
  readonly day: Day;
  readonly count: number;
}

/** What the rules need to know about transactions. */
export interface TransactionPort {
  /** Stores a report with its counts. CONFLICT: the id was used for another one; nothing is stored. */
  report(report: TransactionReport): Promise<'ACCEPTED' | 'DUPLICATE' | 'CONFLICT'>;
  /** Transactions of each day, from cells: all together, or by product. */
  byDay(
    merchantId: string,
    period: Period,
    dimension: TransactionDimension | null,
  ): Promise<readonly TransactionsOfDay[]>;
}
