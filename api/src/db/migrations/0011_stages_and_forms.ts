import type { Migration } from 'kysely/migration';

/** Versions of a merchant's stages with their weights, and of its form. */
export const stagesAndForms: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('stage_set')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('stages', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('stage_set_pk', ['merchant_id', 'version'])
      .execute();
    await db.schema
      .createTable('form_version')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('questions', 'text', (column) => column.notNull())
      .addColumn('stages_version', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('form_version_pk', ['merchant_id', 'version'])
      .execute();
  },
};
