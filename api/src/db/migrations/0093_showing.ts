import type { Migration } from 'kysely/migration';

/** When the widgets of merchants show. */
export const showing: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('showing')
      .addColumn('merchant_id', 'text', (column) => column.primaryKey())
      .addColumn('showing', 'text', (column) => column.notNull())
      .execute();
  },
};
