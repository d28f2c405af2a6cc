import type { Migration } from 'kysely/migration';

/** What a rating is cut by besides channel, language and product. */
export const ratingDimensions: Migration = {
  up: async (db) => {
    await db.schema
      .alterTable('rating')
      .addColumn('dimensions', 'text', (column) => column.notNull().defaultTo('{}'))
      .execute();
  },
};
