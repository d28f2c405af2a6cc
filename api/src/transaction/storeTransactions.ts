import { createHash } from 'node:crypto';
import type { TransactionReport } from '@hearback/schema/transaction/transaction';
import { addCustomers } from '../customer/changeCustomers.ts';
import { reportedCustomerKey } from '../customer/customerKeys.ts';
import type { Writer } from '../db/database.ts';
import type { Increments } from '../indicator/increments.ts';
import { findReport, insertReport } from './transaction.queries.ts';

/**
 * Stores a report whose id is new, and adds its counts to those that the transaction adds. Another one under its id is a
 * CONFLICT, and nothing is stored.
 *
 * @param secret The merchant's identity secret.
 */
export async function storeTransactions(
  writer: Writer,
  { merchantId, id, day, product, count, customers: named, reportedAt }: TransactionReport,
  secret: string,
  increments: Increments,
): Promise<'ACCEPTED' | 'DUPLICATE' | 'CONFLICT'> {
  const keys = named.map((customer) => reportedCustomerKey(secret, customer)).sort();
  const customers = keys.length === 0 ? null : createHash('sha256').update(keys.join()).digest('hex');
  const row = { merchant_id: merchantId, report_id: id, day, product, count, customers };
  const added = await insertReport(writer, { ...row, reported_at: reportedAt });
  if (added === undefined) {
    const kept = await findReport(writer, merchantId, id);
    const same = kept?.day === day && kept.product === product && kept.count === count;
    return same && kept.customers === customers ? 'DUPLICATE' : 'CONFLICT';
  }
  increments.addTransactions(merchantId, { day, product, count });
  await addCustomers(writer, merchantId, day, keys, count < 0 ? -1 : 1, increments);
  return 'ACCEPTED';
}
