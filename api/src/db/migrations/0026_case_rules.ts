import type { Migration } from 'kysely/migration';

/** What merchants decide about their cases, in versions: ladder, calendar, severity, clocks, settings. */
export const caseRules: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('case_rules')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('part', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('rules', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('case_rules_pk', ['merchant_id', 'part', 'version'])
      .execute();
  },
};
