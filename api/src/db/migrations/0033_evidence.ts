import type { Migration } from 'kysely/migration';

/** Evidence of cases; the files lie in the data folder. */
export const evidence: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('evidence')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('evidence_id', 'text', (column) => column.notNull())
      .addColumn('complaint_id', 'text', (column) => column.notNull())
      .addColumn('content_hash', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('size', 'integer', (column) => column.notNull())
      .addColumn('width', 'integer')
      .addColumn('height', 'integer')
      .addColumn('added_by', 'text')
      .addColumn('added_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('evidence_pk', ['merchant_id', 'evidence_id'])
      .execute();
    await db.schema
      .createIndex('evidence_by_complaint')
      .on('evidence')
      .columns(['merchant_id', 'complaint_id', 'added_at'])
      .execute();
  },
};
