import type { TransactionPort } from '@hearback/schema/transaction/transaction.port';
import type { Database } from '../db/database.ts';
import { addIncrements } from '../indicator/increments.queries.ts';
import { Increments } from '../indicator/increments.ts';
import { findMerchant } from '../merchant/merchant.queries.ts';
import { storeTransactions } from './storeTransactions.ts';
import { listTransactions } from './transaction.queries.ts';

/** Transactions in the database. */
export function transactionAdapter(database: Database): TransactionPort {
  return {
    report: (report) =>
      database.write(async (writer) => {
        const secret = (await findMerchant(writer, report.merchantId))?.identity_secret ?? '';
        const increments = new Increments();
        const [outcome] = await storeTransactions(writer, report.merchantId, [report], secret, increments);
        await addIncrements(writer, increments);
        return outcome ?? 'CONFLICT';
      }),
    byDay: async (merchantId, period, dimension) =>
      (await listTransactions(database.read, merchantId, period, dimension)).filter(
        ({ count }) => count !== 0,
      ),
  };
}
