import type { Migration } from 'kysely/migration';

/** Customers who are followed up, and the contacts with them. */
export const followUps: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('follow_up')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('complaint_id', 'text', (column) => column.notNull())
      .addColumn('customer_key', 'text')
      .addColumn('expected_on', 'text')
      .addColumn('wanted_on', 'text')
      .addColumn('grade', 'text', (column) => column.notNull())
      .addColumn('looked_on', 'text', (column) => column.notNull())
      .addColumn('due_on', 'text', (column) => column.notNull())
      .addColumn('owner', 'text')
      .addColumn('note', 'text')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('follow_up_pk', ['merchant_id', 'complaint_id'])
      .execute();
    await db.schema
      .createIndex('follow_up_by_customer')
      .on('follow_up')
      .columns(['merchant_id', 'customer_key'])
      .unique()
      .execute();
    await db.schema
      .createIndex('follow_up_by_due')
      .on('follow_up')
      .columns(['merchant_id', 'due_on', 'complaint_id'])
      .execute();
    await db.schema
      .createTable('follow_up_contact')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('contact_id', 'text', (column) => column.notNull())
      .addColumn('complaint_id', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('member', 'text')
      .addColumn('said', 'text', (column) => column.notNull())
      .addColumn('expected_on', 'text')
      .addColumn('grade', 'text', (column) => column.notNull())
      .addColumn('recorded_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('follow_up_contact_pk', ['merchant_id', 'contact_id'])
      .execute();
    await db.schema
      .createIndex('follow_up_contact_by_time')
      .on('follow_up_contact')
      .columns(['merchant_id', 'complaint_id', 'at', 'contact_id'])
      .execute();
  },
};
