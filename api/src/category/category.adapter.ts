import { CategorySet } from '@hearback/schema/category/category';
import type { CategoryPort } from '@hearback/schema/category/category.port';
import type { Database } from '../db/database.ts';
import { listCategories } from './category.queries.ts';

/** Categories in the database, together with the taxonomy. */
export function categoryAdapter(database: Database): CategoryPort {
  return {
    ofMerchant: async (merchantId) => new CategorySet(await listCategories(database.read, merchantId)),
  };
}
