import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What is to go out: mails and calls of other programs. */
export const outbox: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('outbox')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('outbox_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('payload', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('last_error', 'text')
      .addColumn('sent_at', 'bigint')
      .addColumn('claimed_until', 'bigint', (column) => column.notNull())
      .addColumn('claim', 'text')
      .addPrimaryKeyConstraint('outbox_pk', ['merchant_id', 'outbox_id'])
      .execute();
    // Only what waits is looked for by its time; what was sent costs the dispatcher nothing.
    await db.schema
      .createIndex('outbox_waiting')
      .on('outbox')
      .columns(['due_at', 'kind'])
      .where(sql<boolean>`state = 'WAITING'`)
      .execute();
    await db.schema
      .createIndex('outbox_by_created')
      .on('outbox')
      .columns(['merchant_id', 'created_at', 'outbox_id'])
      .execute();
  },
};
