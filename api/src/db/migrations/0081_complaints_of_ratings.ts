import type { Migration } from 'kysely/migration';

/** Finds the complaints that a rating led to. */
export const complaintsOfRatings: Migration = {
  up: async (db) => {
    await db.schema
      .createIndex('complaint_by_rating')
      .on('complaint')
      .columns(['merchant_id', 'rating_id'])
      .where('rating_id', 'is not', null)
      .execute();
  },
};
