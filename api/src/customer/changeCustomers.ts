import type { Writer } from '../db/database.ts';
import { addIncrements } from '../indicator/increments.queries.ts';
import { Increments } from '../indicator/increments.ts';
import { findMerchant, lockMerchant } from '../merchant/merchant.queries.ts';
import { addCustomerDays, deleteCustomer, findCustomerDays } from './customer.queries.ts';
import type { CustomerDayTable } from './customer.table.ts';
import { reportedCustomerKey } from './customerKeys.ts';

function countCustomers(rows: readonly CustomerDayTable[], increments: Increments, count: 1 | -1): void {
  for (const days of Map.groupBy(rows, (row) => row.customer_key).values()) {
    const [first] = days;
    if (first !== undefined) increments.addCustomer(first.merchant_id, days, count);
  }
}

/**
 * Adds transactions of customers on a day, or takes them back, with the counts of each customer as it was and as it
 * is now.
 *
 * @param keys Hashes of the customers, one for each transaction.
 * @param sign -1 takes back what was reported.
 */
export async function addCustomers(
  writer: Writer,
  merchantId: string,
  day: string,
  keys: readonly string[],
  sign: 1 | -1,
  increments: Increments,
): Promise<void> {
  if (keys.length === 0) return;
  // Two reports of one customer at once would both start from the same days.
  await lockMerchant(writer, merchantId);
  const counts = Map.groupBy(keys, (key) => key);
  const own = [...counts.keys()].sort();
  countCustomers(await findCustomerDays(writer, merchantId, own), increments, -1);
  const added = own.map((key) => ({
    merchant_id: merchantId,
    customer_key: key,
    day,
    count: sign * (counts.get(key)?.length ?? 0),
  }));
  await addCustomerDays(writer, added);
  countCustomers(await findCustomerDays(writer, merchantId, own), increments, 1);
}

/**
 * Erases a customer's days with transactions, counted no more. Transactions stay counted as such: they say nothing of
 * the customer.
 *
 * @param customer As it was reported.
 * @returns Whether there was one.
 */
export async function eraseCustomer(writer: Writer, merchantId: string, customer: string): Promise<boolean> {
  await lockMerchant(writer, merchantId);
  const secret = (await findMerchant(writer, merchantId))?.identity_secret ?? '';
  const rows = await deleteCustomer(writer, merchantId, reportedCustomerKey(secret, customer));
  const increments = new Increments();
  countCustomers(rows, increments, -1);
  await addIncrements(writer, increments);
  return rows.length > 0;
}
