import type { TransactionPort } from '@hearback/schema/transaction/transaction.port';
import type { Database } from '../db/database.ts';
import { addIncrements } from '../indicator/increments.queries.ts';
import { Increments } from '../indicator/increments.ts';
import { findReport, insertReport, listTransactions } from './transaction.queries.ts';

/** Transactions in the database. */
export function transactionAdapter(database: Database): TransactionPort {
  return {
    report: ({ merchantId, id, day, product, count, reportedAt }) =>
      database.write(async (writer) => {
        const row = { merchant_id: merchantId, report_id: id, day, product, count };
        const added = await insertReport(writer, { ...row, reported_at: reportedAt });
        if (added === undefined) {
          const kept = await findReport(writer, merchantId, id);
          const same = kept?.day === day && kept.product === product && kept.count === count;
          return same ? 'DUPLICATE' : 'CONFLICT';
        }
        const increments = new Increments();
        increments.addTransactions(merchantId, { day, product, count });
        await addIncrements(writer, increments);
        return 'ACCEPTED';
      }),
    byDay: async (merchantId, period, dimension) =>
      (await listTransactions(database.read, merchantId, period, dimension)).filter(
        ({ count }) => count !== 0,
      ),
  };
}
