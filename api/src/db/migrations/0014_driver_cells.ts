import type { Migration } from 'kysely/migration';
import { clustered } from '../clustered.ts';

/** Joint counts of a question and overall satisfaction, from which drivers are computed. */
export const driverCells: Migration = {
  up: async (db) => {
    await clustered(db, db.schema.createTable('driver_cell'))
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('score', 'double precision', (column) => column.notNull())
      .addColumn('overall_version', 'integer', (column) => column.notNull())
      .addColumn('overall_score', 'double precision', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('driver_cell_pk', [
        'merchant_id',
        'question',
        'day',
        'version',
        'score',
        'overall_version',
        'overall_score',
      ])
      .execute();
  },
};
