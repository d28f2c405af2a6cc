import type { Migration } from 'kysely/migration';

/** Where members of the staff get mail. */
export const memberAddresses: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('member_address')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('member_id', 'text', (column) => column.notNull())
      .addColumn('email', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('member_address_pk', ['merchant_id', 'member_id'])
      .execute();
  },
};
