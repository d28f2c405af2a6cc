import type { Migration } from 'kysely/migration';
import { clustered } from '../clustered.ts';

/** Transactions as merchants report them, and their counts. */
export const transactions: Migration = {
  up: async (db) => {
    await clustered(db, db.schema.createTable('transaction_report'))
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('report_id', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('product', 'text')
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addColumn('reported_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('transaction_report_pk', ['merchant_id', 'report_id'])
      .execute();
    await clustered(db, db.schema.createTable('transaction_cell'))
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('dimension', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('transaction_cell_pk', ['merchant_id', 'dimension', 'value', 'day'])
      .execute();
  },
};
