import type { Migration } from 'kysely/migration';

/** The open cases lie together in the index of figures, and everything that figures read of a case is in it. */
export const figuresOfOpenCases: Migration = {
  up: async (db) => {
    await db.schema.dropIndex('case_summary_by_figures').execute();
    await db.schema
      .createIndex('case_summary_by_figures')
      .on('case_summary')
      .columns([
        'merchant_id',
        'kind',
        'is_open',
        'occurred_at',
        'category',
        'events',
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
