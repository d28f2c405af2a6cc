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

/** Transactions of a customer on a day. */
export interface CustomerTransactions {
  /** Hash of the customer. */
  readonly customer: string;
  readonly day: string;
  /** Negative takes back what was reported. */
  readonly count: number;
}

/** Adds transactions of customers, with the counts of each customer as it was and as it is now. */
export async function addCustomers(
  writer: Writer,
  merchantId: string,
  made: readonly CustomerTransactions[],
  increments: Increments,
): Promise<void> {
  if (made.length === 0) return;
  // Two reports of one customer at once would both start from the same days.
  await lockMerchant(writer, merchantId);
  const own = [...new Set(made.map(({ customer }) => customer))].sort();
  countCustomers(await findCustomerDays(writer, merchantId, own), increments, -1);
  const days = [...Map.groupBy(made, ({ customer, day }) => `${customer} ${day}`)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const added = days.flatMap(([, [first, ...rest]]) => {
    if (first === undefined) return [];
    const count = rest.reduce((sum, one) => sum + one.count, first.count);
    return [{ merchant_id: merchantId, customer_key: first.customer, day: first.day, count }];
  });
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
