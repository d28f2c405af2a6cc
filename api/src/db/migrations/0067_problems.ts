import type { Migration } from 'kysely/migration';

/** Problems that cases have in common. */
export const problems: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('problem')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('problem_id', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('text', 'text')
      .addColumn('causes', 'text', (column) => column.notNull())
      .addColumn('created_by', 'text')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .addColumn('closed_at', 'bigint')
      .addPrimaryKeyConstraint('problem_pk', ['merchant_id', 'problem_id'])
      .execute();
    await db.schema
      .createIndex('problem_by_created')
      .on('problem')
      .columns(['merchant_id', 'created_at', 'problem_id'])
      .execute();
  },
};
