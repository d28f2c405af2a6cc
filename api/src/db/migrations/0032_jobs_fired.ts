import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What was done at its time, so that it is done once; and the way to what is due. */
export const jobsFired: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('job_fired')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('job_id', 'text', (column) => column.notNull())
      .addColumn('fired_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('job_fired_pk', ['merchant_id', 'job_id'])
      .execute();
    for (const instant of ['due_at', 'warn_at']) {
      await db.schema
        .createIndex(`case_deadline_unmet_${instant}`)
        .on('case_deadline')
        .columns([instant])
        .where(sql<boolean>`met_at is null`)
        .execute();
    }
  },
};
