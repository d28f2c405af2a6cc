import type { Reader } from '../db/database.ts';

/** Ids of every merchant, in order. */
export async function listMerchantIds(reader: Reader): Promise<string[]> {
  const rows = await reader.selectFrom('merchant').select('merchant_id').orderBy('merchant_id').execute();
  return rows.map((row) => row.merchant_id);
}

/** The cells of a merchant's ratings that are not zero. */
export function listRatingCells(reader: Reader, merchantId: string) {
  return reader
    .selectFrom('rating_cell')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('count', '<>', 0)
    .execute();
}

/** The cells of a merchant's ratings by the month that are not zero. */
export function listRatingMonthCells(reader: Reader, merchantId: string) {
  return reader
    .selectFrom('rating_month_cell')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('count', '<>', 0)
    .execute();
}

/** The cells of a merchant's complaints that are not zero. */
export function listComplaintCells(reader: Reader, merchantId: string) {
  return reader
    .selectFrom('complaint_cell')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('count', '<>', 0)
    .execute();
}

/** The joint cells of a merchant's questions and overall satisfaction that are not zero. */
export function listDriverCells(reader: Reader, merchantId: string) {
  return reader
    .selectFrom('driver_cell')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('count', '<>', 0)
    .execute();
}

/** What a merchant's ledger says of each kind over all its days. */
export function sumLedgerByKind(reader: Reader, merchantId: string) {
  return reader
    .selectFrom('ledger')
    .select(({ fn }) => [
      'kind',
      fn.sum<number>('received').as('received'),
      fn.sum<number>('accepted').as('accepted'),
      fn.sum<number>('duplicate').as('duplicate'),
      fn.sum<number>('quarantined').as('quarantined'),
      fn.sum<number>('rejected').as('rejected'),
    ])
    .where('merchant_id', '=', merchantId)
    .groupBy('kind')
    .execute();
}
