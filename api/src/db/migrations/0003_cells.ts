import type { Migration } from 'kysely/migration';
import { clustered } from '../clustered.ts';

/** The small counts that every figure is computed from, in the order in which figures read them. */
export const cells: Migration = {
  up: async (db) => {
    await clustered(db, db.schema.createTable('rating_cell'))
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('dimension', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('score', 'double precision', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('rating_cell_pk', [
        'merchant_id',
        'question',
        'dimension',
        'value',
        'day',
        'version',
        'score',
      ])
      .execute();
    await clustered(db, db.schema.createTable('complaint_cell'))
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('dimension', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('tally', 'text', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('complaint_cell_pk', ['merchant_id', 'dimension', 'value', 'day', 'tally'])
      .execute();
  },
};
