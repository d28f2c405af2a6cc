import type { PromiseReport } from '@hearback/schema/promise/servicePromise';
import type { Writer } from '../db/database.ts';
import type { Increments } from '../indicator/increments.ts';
import { findPromiseReports, insertPromiseReports } from './promise.queries.ts';
import type { PromiseReportTable } from './promise.table.ts';

function rowOf({ merchantId, id, promise, day, due, kept, reportedAt }: PromiseReport): PromiseReportTable {
  const counts = { promise_key: promise, day, due, kept };
  return { merchant_id: merchantId, report_id: id, ...counts, reported_at: reportedAt };
}

function isSame(one: PromiseReportTable, known: PromiseReportTable | undefined): boolean {
  const { day, due, kept, promise_key: promise } = one;
  return known?.promise_key === promise && known.day === day && known.due === due && known.kept === kept;
}

/**
 * Stores reports of a merchant whose ids are new, and adds their counts to those that the transaction adds. Another one
 * under an id is a CONFLICT, and nothing of it is stored.
 */
export async function storePromiseReports(
  writer: Writer,
  merchantId: string,
  reports: readonly PromiseReport[],
  increments: Increments,
): Promise<('ACCEPTED' | 'DUPLICATE' | 'CONFLICT')[]> {
  const rows = reports.map(rowOf);
  const added = await insertPromiseReports(writer, rows);
  for (const row of rows.filter((_, index) => added[index])) increments.addPromise(row);
  const others = rows.filter((_, index) => !added[index]).map((row) => row.report_id);
  const kept = new Map(
    (await findPromiseReports(writer, merchantId, [...new Set(others)])).map((row) => [row.report_id, row]),
  );
  return rows.map((row, index) => {
    if (added[index]) return 'ACCEPTED';
    return isSame(row, kept.get(row.report_id)) ? 'DUPLICATE' : 'CONFLICT';
  });
}
