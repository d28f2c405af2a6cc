import type { Reader, Writer } from '../db/database.ts';
import type { KeyTable } from './key.table.ts';

/** Adds a key. */
export async function insertKey(writer: Writer, row: KeyTable): Promise<void> {
  await writer.insertInto('key').values(row).execute();
}

/** The key with a hash, of one merchant (`install` for an operator's). */
export function findKey(reader: Reader, merchantId: string, hash: string): Promise<KeyTable | undefined> {
  return reader
    .selectFrom('key')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('hash', '=', hash)
    .executeTakeFirst();
}

/** Keys of a merchant, oldest first. */
export function listKeys(reader: Reader, merchantId: string): Promise<KeyTable[]> {
  return reader
    .selectFrom('key')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .orderBy('created_at')
    .orderBy('key_id')
    .execute();
}

/** Ends a key; one that was revoked before keeps its instant. */
export async function revokeKey(
  writer: Writer,
  merchantId: string,
  keyId: string,
  at: number,
): Promise<KeyTable | undefined> {
  await writer
    .updateTable('key')
    .set({ revoked_at: at })
    .where('merchant_id', '=', merchantId)
    .where('key_id', '=', keyId)
    .where('revoked_at', 'is', null)
    .execute();
  return writer
    .selectFrom('key')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('key_id', '=', keyId)
    .executeTakeFirst();
}
