import type { Migration } from 'kysely/migration';
import { clustered } from '../clustered.ts';

/** What happened to cases. Rows are only ever added. */
export const caseEvents: Migration = {
  up: async (db) => {
    await clustered(db, db.schema.createTable('case_event'))
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('complaint_id', 'text', (column) => column.notNull())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('actor_kind', 'text', (column) => column.notNull())
      .addColumn('actor_member', 'text')
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('reason', 'text')
      .addColumn('payload', 'text', (column) => column.notNull())
      .addColumn('command_id', 'text')
      .addColumn('command_hash', 'text')
      .addPrimaryKeyConstraint('case_event_pk', ['merchant_id', 'complaint_id', 'seq'])
      .execute();
  },
};
