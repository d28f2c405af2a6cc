import { sql } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';
import { inChunks } from '../db/inChunks.ts';
import type { JobFiredTable } from './job.table.ts';

/** A deadline that calls for something, with what names it. */
export interface DueDeadline {
  readonly merchant_id: string;
  readonly complaint_id: string;
  readonly round: number;
  readonly rule: string;
  readonly due_at: number | null;
  readonly warn_at: number | null;
  /** JSON of the deadline. */
  readonly explained: string;
}

function unmetDeadlines(reader: Reader, kind: 'WARN' | 'ESCALATE', limit: number) {
  return reader
    .selectFrom('case_deadline as d')
    .innerJoin('case_summary as s', (join) =>
      join.onRef('s.merchant_id', '=', 'd.merchant_id').onRef('s.complaint_id', '=', 'd.complaint_id'),
    )
    .select([
      ...(['d.merchant_id', 'd.complaint_id', 'd.round', 'd.rule', 'd.due_at', 'd.warn_at'] as const),
      'd.explained',
    ])
    .where('d.met_at', 'is', null)
    .where('s.is_open', '=', 1)
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('job_fired as f')
            .select('f.job_id')
            .whereRef('f.merchant_id', '=', 'd.merchant_id')
            .where(
              'f.job_id',
              '=',
              sql<string>`d.complaint_id || ':' || d.round || ':' || d.rule || ':' || ${sql.lit(kind)}`,
            ),
        ),
      ),
    )
    .limit(limit);
}

/**
 * Deadlines of open cases that are not met, and whose warning or escalation is due and has not been fired; those that
 * fell due first come first.
 *
 * @param limit Deadlines of each of the two.
 */
export async function listDueDeadlines(reader: Reader, now: number, limit: number): Promise<DueDeadline[]> {
  const overdue = await unmetDeadlines(reader, 'ESCALATE', limit)
    .where('d.due_at', '<', now)
    .orderBy('d.due_at')
    .execute();
  const soon = await unmetDeadlines(reader, 'WARN', limit)
    .where('d.warn_at', '<=', now)
    .where((is) => is.or([is('d.due_at', 'is', null), is('d.due_at', '>=', now)]))
    .orderBy('d.warn_at')
    .execute();
  return [...overdue, ...soon];
}

/**
 * Notes that something is done, in the transaction that does it.
 *
 * @returns False where it was done before: then the transaction has nothing to do.
 */
export async function recordFired(writer: Writer, row: JobFiredTable): Promise<boolean> {
  const added = await writer
    .insertInto('job_fired')
    .values(row)
    .onConflict((conflict) => conflict.columns(['merchant_id', 'job_id']).doNothing())
    .returning('job_id')
    .execute();
  return added.length > 0;
}

/** Notes that things were done; what was noted before stays as it is. */
export async function recordAllFired(writer: Writer, rows: readonly JobFiredTable[]): Promise<void> {
  await inChunks(rows, (chunk) =>
    writer
      .insertInto('job_fired')
      .values([...chunk])
      .onConflict((conflict) => conflict.columns(['merchant_id', 'job_id']).doNothing())
      .execute(),
  );
}
