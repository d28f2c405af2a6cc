import type { PageRequest } from '@hearback/schema/page/page';
import type { QuarantinedRow } from '@hearback/schema/submission/quarantine.port';
import type { Reader, Writer } from '../db/database.ts';
import { inChunks } from '../db/inChunks.ts';
import { pageOf } from '../db/pageOf.ts';
import type { QuarantineTable } from './submission.table.ts';

/**
 * Sets rows aside.
 *
 * @returns Kind, merchant and id of those that were new, as `RATING/mer_…/uuid`.
 */
export async function insertQuarantined(writer: Writer, rows: readonly QuarantinedRow[]): Promise<string[]> {
  const values = rows.map(
    (row): QuarantineTable => ({
      merchant_id: row.merchantId,
      row_id: row.id,
      kind: row.kind,
      reason: row.reason,
      path: row.path,
      received_at: row.receivedAt,
      content: JSON.stringify(row.content),
    }),
  );
  const added = await inChunks(values, (chunk) =>
    writer
      .insertInto('quarantine')
      .values([...chunk])
      .onConflict((conflict) => conflict.columns(['merchant_id', 'row_id', 'kind']).doNothing())
      .returning(['kind', 'merchant_id', 'row_id'])
      .execute(),
  );
  return added.map(({ kind, merchant_id, row_id }) => `${kind}/${merchant_id}/${row_id}`);
}

/** A page of a merchant's rows that were set aside, newest first. */
export function pageQuarantined(reader: Reader, merchantId: string, request: PageRequest) {
  const query = reader.selectFrom('quarantine').selectAll().where('merchant_id', '=', merchantId);
  const keys = [
    { column: 'received_at', ascending: false },
    { column: 'row_id', ascending: false },
  ];
  return pageOf<QuarantineTable>(query, keys, request);
}
