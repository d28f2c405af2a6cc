import type { Migration } from 'kysely/migration';

/** Merchants with their keys, questions and categories. */
export const merchants: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('merchant')
      .addColumn('merchant_id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('import_name', 'text', (column) => column.unique())
      .addColumn('industry', 'text')
      .addColumn('time_zone', 'text', (column) => column.notNull())
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('receipt_prefix', 'text', (column) => column.notNull().unique())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('key')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('key_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('text', 'text')
      .addColumn('scopes', 'text', (column) => column.notNull())
      .addColumn('origins', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('revoked_at', 'bigint')
      .addPrimaryKeyConstraint('key_pk', ['merchant_id', 'key_id'])
      .execute();
    await db.schema.createIndex('key_by_hash').on('key').columns(['merchant_id', 'hash']).unique().execute();
    await db.schema
      .createTable('question_version')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('min_score', 'double precision', (column) => column.notNull())
      .addColumn('max_score', 'double precision', (column) => column.notNull())
      .addColumn('satisfied_from', 'double precision', (column) => column.notNull())
      .addPrimaryKeyConstraint('question_version_pk', ['merchant_id', 'question', 'version'])
      .execute();
    await db.schema
      .createTable('category')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('code', 'text', (column) => column.notNull())
      .addColumn('parent', 'text')
      .addColumn('label', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('category_pk', ['merchant_id', 'code'])
      .execute();
  },
};
