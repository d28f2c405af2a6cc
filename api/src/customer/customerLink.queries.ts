import type { Reader, Writer } from '../db/database.ts';
import { inChunks } from '../db/inChunks.ts';
import type { CustomerLinkTable } from './customerLink.table.ts';

/** Notes whose submissions are whose. */
export async function insertCustomerLinks(writer: Writer, rows: readonly CustomerLinkTable[]): Promise<void> {
  await inChunks(rows, (chunk) =>
    writer
      .insertInto('customer_link')
      .values([...chunk])
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
}

/** The submissions of a customer. */
export function listCustomerLinks(
  reader: Reader,
  merchantId: string,
  keys: readonly string[],
): Promise<CustomerLinkTable[]> {
  return reader
    .selectFrom('customer_link')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('customer_key', 'in', keys)
    .execute();
}
