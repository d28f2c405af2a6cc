import { all } from '@hearback/schema/indicator/indicator.port';
import type { Period } from '@hearback/schema/time/period';
import { sql } from 'kysely';
import { batched } from '../db/batched.ts';
import type { Reader, Writer } from '../db/database.ts';
import type { TransactionCellTable, TransactionReportTable } from './transaction.table.ts';

/** Adds a report whose id is new; undefined: it was there before. */
export function insertReport(writer: Writer, row: TransactionReportTable) {
  return writer
    .insertInto('transaction_report')
    .values(row)
    .onConflict((conflict) => conflict.columns(['merchant_id', 'report_id']).doNothing())
    .returning('report_id')
    .executeTakeFirst();
}

/** The report with an id. */
export function findReport(reader: Reader, merchantId: string, reportId: string) {
  return reader
    .selectFrom('transaction_report')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('report_id', '=', reportId)
    .executeTakeFirst();
}

/** Reports in the order of their ids, from one id on, for a recount. */
export function listReportsAfter(reader: Reader, merchantId: string, after: string, limit: number) {
  return reader
    .selectFrom('transaction_report')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('report_id', '>', after)
    .orderBy('report_id')
    .limit(limit)
    .execute();
}

/** Adds to the cells of transactions. */
export const addTransactionCells = batched((writer: Writer, rows: readonly TransactionCellTable[]) =>
  writer
    .insertInto('transaction_cell')
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .columns(['merchant_id', 'dimension', 'value', 'day'])
        .doUpdateSet({ count: sql`transaction_cell.count + excluded.count` }),
    ),
);

/** The cells of a merchant's transactions that are not zero. */
export function listTransactionCells(reader: Reader, merchantId: string) {
  return reader
    .selectFrom('transaction_cell')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('count', '<>', 0)
    .execute();
}

/** Transactions on each day of a period, all together or by the values of a dimension. */
export function listTransactions(
  reader: Reader,
  merchantId: string,
  period: Period,
  dimension: string | null,
) {
  return reader
    .selectFrom('transaction_cell')
    .select(['value', 'day', 'count'])
    .where('merchant_id', '=', merchantId)
    .where('dimension', '=', dimension ?? all)
    .where('day', '>=', period.from)
    .where('day', '<', period.to)
    .execute();
}
