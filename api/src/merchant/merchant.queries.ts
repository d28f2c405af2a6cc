import type { PageRequest } from '@hearback/schema/page/page';
import type { Reader, Writer } from '../db/database.ts';
import { pageOf } from '../db/pageOf.ts';
import type { MerchantTable } from './merchant.table.ts';
import type { ShowingTable } from './showing.table.ts';

/** Adds a merchant. */
export async function insertMerchant(writer: Writer, row: MerchantTable): Promise<void> {
  await writer.insertInto('merchant').values(row).execute();
}

/** The merchant with an id. */
export function findMerchant(reader: Reader, merchantId: string): Promise<MerchantTable | undefined> {
  return reader.selectFrom('merchant').selectAll().where('merchant_id', '=', merchantId).executeTakeFirst();
}

/** The merchant that an import made for a value of its merchant column. */
export function findMerchantByImportName(reader: Reader, name: string): Promise<MerchantTable | undefined> {
  return reader.selectFrom('merchant').selectAll().where('import_name', '=', name).executeTakeFirst();
}

/** The merchant whose receipts begin with four characters. */
export function findMerchantByReceipt(reader: Reader, prefix: string): Promise<MerchantTable | undefined> {
  return reader.selectFrom('merchant').selectAll().where('receipt_prefix', '=', prefix).executeTakeFirst();
}

/** A page of merchants by name. */
export async function pageMerchants(reader: Reader, request: PageRequest) {
  const query = reader.selectFrom('merchant').selectAll();
  const keys = [
    { column: 'name', ascending: true },
    { column: 'merchant_id', ascending: true },
  ] as const;
  return pageOf<MerchantTable>(query, keys, request);
}

/** Changes the zone of a merchant's days. */
export async function updateTimeZone(writer: Writer, merchantId: string, timeZone: string): Promise<void> {
  await writer
    .updateTable('merchant')
    .set({ time_zone: timeZone })
    .where('merchant_id', '=', merchantId)
    .execute();
}

/** When the widget of a merchant shows, where it was changed. */
export function findShowing(reader: Reader, merchantId: string): Promise<ShowingTable | undefined> {
  return reader.selectFrom('showing').selectAll().where('merchant_id', '=', merchantId).executeTakeFirst();
}

/** Changes when the widget of a merchant shows. */
export async function saveShowing(writer: Writer, row: ShowingTable): Promise<void> {
  await writer
    .insertInto('showing')
    .values(row)
    .onConflict((conflict) => conflict.column('merchant_id').doUpdateSet({ showing: row.showing }))
    .execute();
}

/** Holds a merchant until the transaction ends, so that what is decided about it is decided one at a time. */
export async function lockMerchant(writer: Writer, merchantId: string): Promise<void> {
  // Writing the row locks it on every database; `for update` is not known to all of them.
  await writer
    .updateTable('merchant')
    .set(({ ref }) => ({ name: ref('name') }))
    .where('merchant_id', '=', merchantId)
    .execute();
}
