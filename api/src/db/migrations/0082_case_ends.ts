import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * When cases came to an end, for a backlog at a past instant. What ended before is taken to have ended with its last
 * end; what was received as closed, when it was received.
 */
export const caseEnds: Migration = {
  up: async (db) => {
    await db.schema.alterTable('case_summary').addColumn('ended_at', 'bigint').execute();
    await db.schema.alterTable('case_summary').addColumn('past_ends', 'text').execute();
    await sql`
      update case_summary set ended_at = coalesce(
        (select max(at) from case_event
          where case_event.merchant_id = case_summary.merchant_id
            and case_event.complaint_id = case_summary.complaint_id
            and type in ('CLOSED', 'WITHDRAWN')),
        occurred_at)
      where is_open = 0`.execute(db);
  },
};
