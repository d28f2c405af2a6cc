import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Whether a hand-over waits for approval, so that who approves finds the case. */
export const handOversWaiting: Migration = {
  up: async (db) => {
    await db.schema
      .alterTable('case_summary')
      .addColumn('hand_over_waits', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema
      .createIndex('case_summary_by_hand_over')
      .on('case_summary')
      .columns(['merchant_id', 'occurred_at', 'complaint_id'])
      .where(sql<boolean>`hand_over_waits = 1`)
      .execute();
  },
};
