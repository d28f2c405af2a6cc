import type { Reader, Writer } from '../db/database.ts';
import type { CategoryTable } from './category.table.ts';

/** Adds categories of a merchant; codes that are there stay as they are. */
export async function insertCategories(writer: Writer, rows: readonly CategoryTable[]): Promise<void> {
  if (rows.length === 0) return;
  await writer
    .insertInto('category')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['merchant_id', 'code']).doNothing())
    .execute();
}

/** Categories that a merchant added, by code. */
export function listCategories(reader: Reader, merchantId: string): Promise<CategoryTable[]> {
  return reader
    .selectFrom('category')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .orderBy('code')
    .execute();
}
