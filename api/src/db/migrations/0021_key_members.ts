import type { Migration } from 'kysely/migration';

/** The member as whom a secret key acts. */
export const keyMembers: Migration = {
  up: async (db) => {
    await db.schema.alterTable('key').addColumn('member_id', 'text').execute();
  },
};
