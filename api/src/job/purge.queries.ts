import { sql } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';

/** Messages that are done with since before an instant: sent, or dropped because there was no reason left. */
export function listDoneMessages(reader: Reader, before: number, limit: number) {
  return reader
    .selectFrom('outbox')
    .select(['merchant_id', 'outbox_id'])
    .where('state', 'in', ['SENT', 'DROPPED'])
    .where('created_at', '<', before)
    .where((is) => is.or([is('sent_at', 'is', null), is('sent_at', '<', before)]))
    .limit(limit)
    .execute();
}

/** Takes messages away. */
export async function deleteMessages(
  writer: Writer,
  rows: readonly { readonly merchant_id: string; readonly outbox_id: string }[],
): Promise<void> {
  await writer
    .deleteFrom('outbox')
    .where((is) => is.or(rows.map((row) => is.and({ ...row }))))
    .where('state', 'in', ['SENT', 'DROPPED'])
    .execute();
}

/**
 * Notes about what was done before an instant and cannot be due again: the deadline was met, or is no more. Of one
 * that was missed the note stays, or it would be fired a second time.
 */
export function listSettledJobs(reader: Reader, before: number, limit: number) {
  return reader
    .selectFrom('job_fired as f')
    .select(['f.merchant_id', 'f.job_id'])
    .where('f.fired_at', '<', before)
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('case_deadline as d')
            .select('d.rule')
            .whereRef('d.merchant_id', '=', 'f.merchant_id')
            // The id begins with that of its case, a UUID.
            .where('d.complaint_id', '=', sql<string>`substr(f.job_id, 1, 36)`)
            .where('d.met_at', 'is', null)
            .where(
              'f.job_id',
              'like',
              sql<string>`d.complaint_id || ':' || d.round || ':' || d.rule || ':%'`,
            ),
        ),
      ),
    )
    .limit(limit)
    .execute();
}

/** Takes notes away. */
export async function deleteJobs(
  writer: Writer,
  rows: readonly { readonly merchant_id: string; readonly job_id: string }[],
): Promise<void> {
  await writer
    .deleteFrom('job_fired')
    .where((is) => is.or(rows.map((row) => is.and({ ...row }))))
    .execute();
}
