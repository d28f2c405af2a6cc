import type { Migration } from 'kysely/migration';
import { clustered } from '../clustered.ts';

/** Transactions of customers by day, and what is counted of customers. */
export const customers: Migration = {
  up: async (db) => {
    await db.schema.alterTable('transaction_report').addColumn('customers', 'text').execute();
    await clustered(db, db.schema.createTable('customer_day'))
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('customer_key', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('customer_day_pk', ['merchant_id', 'customer_key', 'day'])
      .execute();
    await clustered(db, db.schema.createTable('customer_cell'))
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('tally', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('customer_cell_pk', ['merchant_id', 'tally', 'day'])
      .execute();
  },
};
