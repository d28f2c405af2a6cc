import type { Migration } from 'kysely/migration';

/** What complaints are about besides their primary category. */
export const complaintCategories: Migration = {
  up: async (db) => {
    await db.schema.alterTable('complaint').addColumn('secondary', 'text').execute();
  },
};
