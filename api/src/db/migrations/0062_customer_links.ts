import type { Migration } from 'kysely/migration';
import { customerKey, customerKeys } from '../../customer/customerKeys.ts';
import { clustered } from '../clustered.ts';

/** Whose submissions are whose, by keys made with the merchant's secret; customers as the host names them. */
export const customerLinks: Migration = {
  up: async (db) => {
    for (const table of ['rating', 'complaint']) {
      await db.schema.alterTable(table).addColumn('customer', 'text').execute();
    }
    await clustered(db, db.schema.createTable('customer_link'))
      .addColumn('merchant_id', 'text', (column) => column.notNull())
      .addColumn('customer_key', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('submission_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('customer_link_pk', ['merchant_id', 'customer_key', 'kind', 'submission_id'])
      .execute();
    const merchants = await db.selectFrom('merchant').select(['merchant_id', 'identity_secret']).execute();
    for (const { merchant_id, identity_secret } of merchants) {
      const rows = await db
        .selectFrom('complaint')
        .select(['complaint_id', 'contact'])
        .where('merchant_id', '=', merchant_id)
        .where('contact', 'is not', null)
        .execute();
      for (const { complaint_id, contact } of rows) {
        const named = { contact: JSON.parse(contact) };
        await db
          .updateTable('case_summary')
          .set({ customer_key: customerKey(identity_secret, named) })
          .where('merchant_id', '=', merchant_id)
          .where('complaint_id', '=', complaint_id)
          .execute();
        for (const customer_key of customerKeys(identity_secret, named)) {
          const link = { merchant_id, customer_key, kind: 'COMPLAINT', submission_id: complaint_id };
          await db.insertInto('customer_link').values(link).execute();
        }
      }
    }
  },
};
