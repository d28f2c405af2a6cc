import { all } from '../indicator/indicator.port.ts';
import type { Day } from '../time/calendarDay.ts';
import type { TransactionDimension } from './transaction.port.ts';
import type { TransactionReport } from './transaction.ts';

/** A count that a report adds to. */
export interface TransactionCell {
  readonly dimension: TransactionDimension | typeof all;
  /** Empty for all. */
  readonly value: string;
  readonly day: Day;
}

/** The counts that a report adds to: all transactions, and its product. */
export function transactionCells({
  day,
  product,
}: Pick<TransactionReport, 'day' | 'product'>): TransactionCell[] {
  const whole: TransactionCell = { dimension: all, value: '', day };
  return product === null ? [whole] : [whole, { dimension: 'PRODUCT', value: product, day }];
}
