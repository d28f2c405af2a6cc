import type { Migration } from 'kysely/migration';

/** Deadlines of cases with what explains them. */
export const caseDeadlines: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('case_deadline')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('complaint_id', 'text', (column) => column.notNull())
      .addColumn('round', 'integer', (column) => column.notNull())
      .addColumn('rule', 'text', (column) => column.notNull())
      .addColumn('due_at', 'bigint')
      .addColumn('warn_at', 'bigint')
      .addColumn('met_at', 'bigint')
      .addColumn('explained', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('case_deadline_pk', ['merchant_id', 'complaint_id', 'round', 'rule'])
      .execute();
    await db.schema
      .createIndex('case_deadline_by_due')
      .on('case_deadline')
      .columns(['merchant_id', 'due_at'])
      .execute();
  },
};
