import { InvalidInput, NotFound } from '../failure/failure.ts';
import { acceptPromiseReport, type PromiseReport, type ServicePromise } from '../promise/servicePromise.ts';
import type { Day, Instant } from '../time/calendarDay.ts';
import { acceptTransactions, maxCustomers, type TransactionReport } from '../transaction/transaction.ts';
import { readNumber } from './readNumber.ts';
import type { Row, RowFields } from './rowFields.ts';

/** What a file of reports is about. */
export type ReportKind = 'TRANSACTIONS' | 'PROMISES';

/** Fields of a file of reports, those without which nothing can be read first. */
export const reportFields = {
  TRANSACTIONS: ['date', 'id', 'product', 'count', 'customer'],
  PROMISES: ['date', 'due', 'kept', 'id', 'promise'],
} as const satisfies Record<ReportKind, readonly string[]>;

/** Fields that a file of reports must have. */
export const neededReportFields = {
  TRANSACTIONS: ['date'],
  PROMISES: ['date', 'due', 'kept'],
} as const satisfies Record<ReportKind, readonly string[]>;

/** What is known of a row besides its cells. */
export interface ReportSituation {
  readonly merchant: { readonly id: string; readonly timeZone: string };
  /** UUID. */
  readonly id: string;
  readonly day: Day;
  readonly now: Instant;
}

/** Names the fields of a refusal as the file does. */
function asRow<Report>(make: () => Report): Report {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const path = error.path.replace(/^input\./, '');
    throw new InvalidInput(error.code, path === 'day' ? 'date' : path, error.details);
  }
}

function numberOf(row: Row, fields: RowFields, field: string): number {
  const cell = fields.value(row, field);
  if (cell === null) throw new InvalidInput('REQUIRED', field);
  return readNumber(cell, field);
}

/**
 * Reads a row as transactions of a day: as many as its count says, one where the file has no counts. Where it names a
 * customer, all of them are theirs.
 *
 * @throws InvalidInput naming the field that cannot be read.
 */
export function transactionsOfRow(
  row: Row,
  fields: RowFields,
  situation: ReportSituation,
): TransactionReport {
  const { day, id, merchant, now } = situation;
  const count = fields.has('count') ? numberOf(row, fields, 'count') : 1;
  const customer = fields.value(row, 'customer');
  if (customer !== null && Math.abs(count) > maxCustomers) {
    throw new InvalidInput('TOO_MANY', 'count', { max: maxCustomers, count });
  }
  const whole = Number.isInteger(count) ? Math.abs(count) : 0;
  const customers = customer === null ? [] : Array.from({ length: whole }, () => customer);
  const product = fields.value(row, 'product');
  return asRow(() => acceptTransactions({ id, day, product, count, customers }, merchant, now));
}

/**
 * Reads a row as how often a promise fell due on a day and was kept.
 *
 * @param promises Those of the merchant, by key.
 * @param usual The promise of rows that name none; null: such a row is refused.
 * @throws InvalidInput or NotFound naming the field that cannot be read.
 */
export function promiseReportOfRow(
  row: Row,
  fields: RowFields,
  { day, id, merchant, now }: ReportSituation,
  promises: ReadonlyMap<string, ServicePromise>,
  usual: string | null,
): PromiseReport {
  const key = fields.value(row, 'promise') ?? usual;
  if (key === null) throw new InvalidInput('REQUIRED', 'promise');
  const promise = promises.get(key);
  if (promise === undefined) throw new NotFound('NOT_FOUND', 'promise');
  const [due, kept] = [numberOf(row, fields, 'due'), numberOf(row, fields, 'kept')];
  return asRow(() =>
    acceptPromiseReport({ id, promise: key, day, due, kept }, promise, merchant.timeZone, now),
  );
}
