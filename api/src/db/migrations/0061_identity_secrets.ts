import type { Migration } from 'kysely/migration';
import { newIdentitySecret } from '../../customer/identitySecret.ts';

/** Each merchant signs its customers' ids with a secret of its own. */
export const identitySecrets: Migration = {
  up: async (db) => {
    await db.schema
      .alterTable('merchant')
      .addColumn('identity_secret', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    const merchants = await db.selectFrom('merchant').select('merchant_id').execute();
    for (const { merchant_id } of merchants) {
      await db
        .updateTable('merchant')
        .set({ identity_secret: newIdentitySecret() })
        .where('merchant_id', '=', merchant_id)
        .execute();
    }
  },
};
