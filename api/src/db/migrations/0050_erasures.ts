import type { Migration } from 'kysely/migration';

/** How many accepted rows were erased since: the ledger keeps that they were accepted. */
export const erasures: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('erasure')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('erasure_pk', ['merchant_id', 'kind'])
      .execute();
  },
};
