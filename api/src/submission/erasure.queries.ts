import { sql } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';
import type { ErasureTable } from './submission.table.ts';

/** Counts an accepted row that is erased, in the transaction that erases it. */
export async function countErased(
  writer: Writer,
  merchantId: string,
  kind: ErasureTable['kind'],
): Promise<void> {
  await writer
    .insertInto('erasure')
    .values({ merchant_id: merchantId, kind, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['merchant_id', 'kind']).doUpdateSet({ count: sql`erasure.count + 1` }),
    )
    .execute();
}

/** How many accepted rows of a merchant were erased, by kind. */
export function listErased(reader: Reader, merchantId: string): Promise<ErasureTable[]> {
  return reader.selectFrom('erasure').selectAll().where('merchant_id', '=', merchantId).execute();
}
