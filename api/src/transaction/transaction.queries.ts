import { all } from '@hearback/schema/indicator/indicator.port';
import type { Period } from '@hearback/schema/time/period';
import { sql } from 'kysely';
import { batched } from '../db/batched.ts';
import { columnsOf } from '../db/columns.ts';
import type { Reader, Writer } from '../db/database.ts';
import { inChunks } from '../db/inChunks.ts';
import { insertNew } from '../db/insertNew.ts';
import type { TransactionCellTable, TransactionReportTable } from './transaction.table.ts';

const addReports = insertNew<TransactionReportTable>({
  table: 'transaction_report',
  types: {
    merchant_id: 'text',
    report_id: 'text',
    day: 'text',
    product: 'text',
    count: 'bigint',
    customers: 'text',
    reported_at: 'bigint',
  },
  key: ['merchant_id', 'report_id'],
});

/** Adds reports whose ids are new and says of each whether it was added; the others' ids were there before. */
export async function insertReports(
  writer: Writer,
  rows: readonly TransactionReportTable[],
): Promise<boolean[]> {
  const names = ['merchant_id', 'report_id', 'day', 'product', 'count', 'customers', 'reported_at'] as const;
  return addReports(writer, columnsOf(names, rows));
}

/** The reports with some ids. */
export function findReports(reader: Reader, merchantId: string, reportIds: readonly string[]) {
  return inChunks(reportIds, (chunk) =>
    reader
      .selectFrom('transaction_report')
      .selectAll()
      .where('merchant_id', '=', merchantId)
      .where('report_id', 'in', chunk)
      .execute(),
  );
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
