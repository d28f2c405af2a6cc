import type { Migration } from 'kysely/migration';

/** Who corrected ratings, when and why. */
export const ratingCorrections: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('rating_correction')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('rating_id', 'text', (column) => column.notNull())
      .addColumn('correction_id', 'text', (column) => column.notNull())
      .addColumn('content_hash', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('key_id', 'text', (column) => column.notNull())
      .addColumn('member_id', 'text')
      .addColumn('before', 'text', (column) => column.notNull())
      .addColumn('after', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('rating_correction_pk', ['merchant_id', 'rating_id', 'correction_id'])
      .execute();
  },
};
