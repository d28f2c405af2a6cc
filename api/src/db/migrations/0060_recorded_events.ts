import type { Migration } from 'kysely/migration';

/** When an event was written down, where that is another instant than its own: with a log from elsewhere. */
export const recordedEvents: Migration = {
  up: async (db) => {
    await db.schema.alterTable('case_event').addColumn('recorded_at', 'bigint').execute();
  },
};
