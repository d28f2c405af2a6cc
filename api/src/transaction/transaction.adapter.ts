import { createHash } from 'node:crypto';
import type { TransactionPort } from '@hearback/schema/transaction/transaction.port';
import { addCustomers } from '../customer/changeCustomers.ts';
import { reportedCustomerKey } from '../customer/customerKeys.ts';
import type { Database } from '../db/database.ts';
import { addIncrements } from '../indicator/increments.queries.ts';
import { Increments } from '../indicator/increments.ts';
import { findMerchant } from '../merchant/merchant.queries.ts';
import { findReport, insertReport, listTransactions } from './transaction.queries.ts';

/** Transactions in the database. */
export function transactionAdapter(database: Database): TransactionPort {
  return {
    report: ({ merchantId, id, day, product, count, customers: named, reportedAt }) =>
      database.write(async (writer) => {
        const secret = (await findMerchant(writer, merchantId))?.identity_secret ?? '';
        const keys = named.map((customer) => reportedCustomerKey(secret, customer)).sort();
        const customers = keys.length === 0 ? null : createHash('sha256').update(keys.join()).digest('hex');
        const row = { merchant_id: merchantId, report_id: id, day, product, count, customers };
        const added = await insertReport(writer, { ...row, reported_at: reportedAt });
        if (added === undefined) {
          const kept = await findReport(writer, merchantId, id);
          const same = kept?.day === day && kept.product === product && kept.count === count;
          return same && kept.customers === customers ? 'DUPLICATE' : 'CONFLICT';
        }
        const increments = new Increments();
        increments.addTransactions(merchantId, { day, product, count });
        await addCustomers(writer, merchantId, day, keys, count < 0 ? -1 : 1, increments);
        await addIncrements(writer, increments);
        return 'ACCEPTED';
      }),
    byDay: async (merchantId, period, dimension) =>
      (await listTransactions(database.read, merchantId, period, dimension)).filter(
        ({ count }) => count !== 0,
      ),
  };
}
