import type { Migration } from 'kysely/migration';
import { clustered } from '../clustered.ts';

/** Series that merchants compare themselves with. */
export const benchmarkSeries: Migration = {
  up: async (db) => {
    await clustered(db, db.schema.createTable('benchmark_series'))
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('series_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('indicator', 'text', (column) => column.notNull())
      .addColumn('source', 'text')
      .addColumn('points', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('benchmark_series_pk', ['merchant_id', 'series_id'])
      .execute();
  },
};
