import type { Migration } from 'kysely/migration';

/** Staff: members, departments, and when somebody is away. */
export const members: Migration = {
  up: async (db) => {
    await db.schema
      .createTable('member')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('member_id', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('departments', 'text', (column) => column.notNull())
      .addColumn('active', 'integer', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('member_pk', ['merchant_id', 'member_id'])
      .execute();
    await db.schema
      .createTable('department')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('department_id', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('categories', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('department_pk', ['merchant_id', 'department_id'])
      .execute();
    await db.schema
      .createTable('absence')
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('member_id', 'text', (column) => column.notNull())
      .addColumn('from_at', 'bigint', (column) => column.notNull())
      .addColumn('to_at', 'bigint', (column) => column.notNull())
      .addColumn('substitute', 'text')
      .addPrimaryKeyConstraint('absence_pk', ['merchant_id', 'member_id', 'from_at'])
      .execute();
  },
};
