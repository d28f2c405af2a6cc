import type { Migration } from 'kysely/migration';

/** What a register of complaints holds of goods and papers. */
export const complaintDetails: Migration = {
  up: async (db) => {
    await db.schema.alterTable('complaint').addColumn('details', 'text').execute();
  },
};
