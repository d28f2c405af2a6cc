import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * How soon cases were passed on, for figures: as a file said it, else from receipt to the first hand-over. With it
 * every column that figures of handling read lies in their index.
 */
export const passedOn: Migration = {
  up: async (db) => {
    await db.schema.alterTable('case_summary').addColumn('passed_on_after', 'bigint').execute();
    await sql`
      update case_summary set passed_on_after = (
        select passed_on_after from complaint
          where complaint.merchant_id = case_summary.merchant_id
            and complaint.complaint_id = case_summary.complaint_id)`.execute(db);
    await sql`
      update case_summary set passed_on_after = (
        select min(case when type = 'ASSIGNED' then at end) - min(case when type = 'RECEIVED' then at end)
          from case_event
          where case_event.merchant_id = case_summary.merchant_id
            and case_event.complaint_id = case_summary.complaint_id)
      where passed_on_after is null and events > 0`.execute(db);
    await db.schema.dropIndex('case_summary_by_figures').execute();
    await db.schema
      .createIndex('case_summary_by_figures')
      .on('case_summary')
      .columns([
        'merchant_id',
        'kind',
        'occurred_at',
        'category',
        'events',
        'is_open',
        'first_resolved_at',
        'last_resolved_at',
        'first_resolved_work',
        'last_resolved_work',
        'reopened',
        'on_the_spot',
        'callback',
        'validity',
        'passed_on_after',
      ])
      .execute();
  },
};
