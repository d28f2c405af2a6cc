import type { Reader, Writer } from '../db/database.ts';
import type { MemberAddressTable } from './memberAddress.table.ts';

/** The addresses of members that have one. */
export async function listAddresses(
  reader: Reader,
  merchantId: string,
  memberIds: readonly string[],
): Promise<MemberAddressTable[]> {
  if (memberIds.length === 0) return [];
  return reader
    .selectFrom('member_address')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('member_id', 'in', memberIds)
    .orderBy('member_id')
    .execute();
}

/** Sets the address of a member, or takes it away. */
export async function saveAddress(
  writer: Writer,
  { merchant_id, member_id, email }: Omit<MemberAddressTable, 'email'> & { readonly email: string | null },
): Promise<void> {
  await writer
    .deleteFrom('member_address')
    .where('merchant_id', '=', merchant_id)
    .where('member_id', '=', member_id)
    .execute();
  if (email !== null) {
    await writer.insertInto('member_address').values({ merchant_id, member_id, email }).execute();
  }
}
