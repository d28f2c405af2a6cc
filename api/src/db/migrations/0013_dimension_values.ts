import type { Migration } from 'kysely/migration';
import { clustered } from '../clustered.ts';

/** The values that a merchant's ratings are counted by: those that came first, and those counted already. */
export const dimensionValues: Migration = {
  up: async (db) => {
    await clustered(db, db.schema.createTable('dimension_value'))
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('dimension', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('dimension_value_pk', ['merchant_id', 'dimension', 'value'])
      .execute();
    await db
      .insertInto('dimension_value')
      .columns(['merchant_id', 'dimension', 'value'])
      .expression(
        db
          .selectFrom('rating_cell')
          .select(['merchant_id', 'dimension', 'value'])
          .distinct()
          .where('dimension', 'in', ['LANGUAGE', 'PRODUCT']),
      )
      .execute();
  },
};
