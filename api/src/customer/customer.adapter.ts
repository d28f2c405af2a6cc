import type { CustomerPort } from '@hearback/schema/customer/customer.port';
import type { CustomerTally } from '@hearback/schema/customer/customerCells';
import type { Database } from '../db/database.ts';
import { listCustomerCounts, sumCustomerCounts } from './customer.queries.ts';

/** What each tally says about being active. */
const signs: Readonly<Record<CustomerTally, number>> = { FIRST: 1, RETURNED: 1, LOST: -1, REPEATED: 0 };

/** Customers in the database, from cells. */
export function customerAdapter({ read }: Database): CustomerPort {
  return {
    byDay: async (merchantId, period) =>
      (await listCustomerCounts(read, merchantId, period))
        .filter(({ count }) => count !== 0)
        .map((row) => ({ ...row, tally: row.tally as CustomerTally })),
    activeBefore: async (merchantId, day) =>
      (await sumCustomerCounts(read, merchantId, day)).reduce(
        (sum, { tally, count }) => sum + signs[tally as CustomerTally] * count,
        0,
      ),
  };
}
