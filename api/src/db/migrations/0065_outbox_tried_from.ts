import type { Migration } from 'kysely/migration';

/** From when on a message is tried for seven days: its making, or when somebody set it on its way again; and lists by state. */
export const outboxTriedFrom: Migration = {
  up: async (db) => {
    await db.schema
      .alterTable('outbox')
      .addColumn('tried_from', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
    await db
      .updateTable('outbox')
      .set(({ ref }) => ({ tried_from: ref('created_at') }))
      .execute();
    // What was given up is listed without reading all that was sent.
    await db.schema
      .createIndex('outbox_by_state')
      .on('outbox')
      .columns(['merchant_id', 'state', 'created_at', 'outbox_id'])
      .execute();
  },
};
