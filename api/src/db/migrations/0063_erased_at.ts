import type { Migration } from 'kysely/migration';

/** When a submission was freed of everything about its customer. */
export const erasedAt: Migration = {
  up: async (db) => {
    for (const table of ['rating', 'complaint']) {
      await db.schema.alterTable(table).addColumn('erased_at', 'bigint').execute();
    }
  },
};
