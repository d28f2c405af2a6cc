import type { Migration } from 'kysely/migration';
import { clustered } from '../clustered.ts';

/** Promises that merchants publish, reports of how they were kept, and their counts. */
export const promises: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('promise')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('promise_key', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('valid_from', 'text', (column) => column.notNull())
      .addColumn('valid_to', 'text')
      .addPrimaryKeyConstraint('promise_pk', ['merchant_id', 'promise_key'])
      .execute();
    await clustered(db, db.schema.createTable('promise_report'))
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('report_id', 'text', (column) => column.notNull())
      .addColumn('promise_key', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('due', 'bigint', (column) => column.notNull())
      .addColumn('kept', 'bigint', (column) => column.notNull())
      .addColumn('reported_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('promise_report_pk', ['merchant_id', 'report_id'])
      .execute();
    await clustered(db, db.schema.createTable('promise_cell'))
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('promise_key', 'text', (column) => column.notNull())
      .addColumn('tally', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('promise_cell_pk', ['merchant_id', 'promise_key', 'tally', 'day'])
      .execute();
  },
};
