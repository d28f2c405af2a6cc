import { createHash } from 'node:crypto';
import type { TransactionReport } from '@hearback/schema/transaction/transaction';
import { addCustomers } from '../customer/changeCustomers.ts';
import { reportedCustomerKey } from '../customer/customerKeys.ts';
import type { Writer } from '../db/database.ts';
import type { Increments } from '../indicator/increments.ts';
import { findReports, insertReports } from './transaction.queries.ts';
import type { TransactionReportTable } from './transaction.table.ts';

/** A report as a row, with the hashes of its customers. */
function hashed(
  { merchantId, id, day, product, count, customers: named, reportedAt }: TransactionReport,
  secret: string,
): { readonly row: TransactionReportTable; readonly keys: readonly string[] } {
  const keys = named.map((customer) => reportedCustomerKey(secret, customer)).sort();
  const customers = keys.length === 0 ? null : createHash('sha256').update(keys.join()).digest('hex');
  const row = { merchant_id: merchantId, report_id: id, day, product, count, customers };
  return { row: { ...row, reported_at: reportedAt }, keys };
}

function isSame(one: TransactionReportTable, kept: TransactionReportTable | undefined): boolean {
  const { count, customers, day, product } = one;
  return (
    kept?.day === day && kept.product === product && kept.count === count && kept.customers === customers
  );
}

/**
 * Stores reports of a merchant whose ids are new, and adds their counts to those that the transaction adds. Another one
 * under an id is a CONFLICT, and nothing of it is stored.
 *
 * @param secret The merchant's identity secret.
 */
export async function storeTransactions(
  writer: Writer,
  merchantId: string,
  reports: readonly TransactionReport[],
  secret: string,
  increments: Increments,
): Promise<('ACCEPTED' | 'DUPLICATE' | 'CONFLICT')[]> {
  const known = reports.map((report) => hashed(report, secret));
  const added = await insertReports(
    writer,
    known.map(({ row }) => row),
  );
  const fresh = known.filter((_, index) => added[index]);
  for (const { row } of fresh) increments.addTransactions(merchantId, row);
  const made = fresh.flatMap(({ keys, row }) =>
    keys.map((customer) => ({ customer, day: row.day, count: row.count < 0 ? -1 : 1 })),
  );
  await addCustomers(writer, merchantId, made, increments);
  const others = known.filter((_, index) => !added[index]).map(({ row }) => row.report_id);
  const kept = new Map(
    (await findReports(writer, merchantId, [...new Set(others)])).map((row) => [row.report_id, row]),
  );
  return known.map(({ row }, index) => {
    if (added[index]) return 'ACCEPTED';
    return isSame(row, kept.get(row.report_id)) ? 'DUPLICATE' : 'CONFLICT';
  });
}
