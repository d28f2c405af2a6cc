import type { PromiseReport } from '@hearback/schema/promise/servicePromise';
import type { Writer } from '../db/database.ts';
import type { Increments } from '../indicator/increments.ts';
import { findPromiseReport, insertPromiseReport } from './promise.queries.ts';

/**
 * Stores a report whose id is new, and adds its counts to those that the transaction adds. Another one under its id is a
 * CONFLICT, and nothing is stored.
 */
export async function storePromiseReport(
  writer: Writer,
  { merchantId, id, promise, day, due, kept, reportedAt }: PromiseReport,
  increments: Increments,
): Promise<'ACCEPTED' | 'DUPLICATE' | 'CONFLICT'> {
  const row = { merchant_id: merchantId, report_id: id, promise_key: promise, day, due, kept };
  if ((await insertPromiseReport(writer, { ...row, reported_at: reportedAt })) === undefined) {
    const before = await findPromiseReport(writer, merchantId, id);
    const same =
      before?.promise_key === promise && before.day === day && before.due === due && before.kept === kept;
    return same ? 'DUPLICATE' : 'CONFLICT';
  }
  increments.addPromise(row);
  return 'ACCEPTED';
}
