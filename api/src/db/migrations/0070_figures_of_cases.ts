import type { Migration } from 'kysely/migration';

/** What figures read of cases and deadlines lies in an index, so that none of their rows is fetched. */
export const figuresOfCases: Migration = {
  up: async (db) => {
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
      ])
      .execute();
    await db.schema.dropIndex('case_deadline_by_due').execute();
    await db.schema
      .createIndex('case_deadline_by_due')
      .on('case_deadline')
      .columns(['merchant_id', 'due_at', 'met_at'])
      .execute();
  },
};
