import type { Migration } from 'kysely/migration';

/** Every merchant has an owner; its id is the merchant's with another beginning. */
export const firstOwners: Migration = {
  up: async (db) => {
    const merchants = await db
      .selectFrom('merchant')
      .select(['merchant_id', 'locale', 'created_at'])
      .execute();
    for (const { merchant_id, locale, created_at } of merchants) {
      const owner = {
        merchant_id,
        member_id: String(merchant_id).replace('mer_', 'mem_'),
        name: locale === 'zh-CN' ? '负责人' : 'Owner',
        role: 'OWNER',
        departments: '[]',
        active: 1,
        created_at,
      };
      await db.insertInto('member').values(owner).execute();
    }
  },
};
