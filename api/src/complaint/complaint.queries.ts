import type { Complaint } from '@hearback/schema/complaint/complaint';
import { columnsOf } from '../db/columns.ts';
import type { Reader, Writer } from '../db/database.ts';
import { inChunks } from '../db/inChunks.ts';
import { insertNew } from '../db/insertNew.ts';
import type { ComplaintTable } from './complaint.table.ts';
import { secondaryColumn } from './complaintRow.ts';

/** The primary key of a complaint. */
export type ComplaintKey = Pick<ComplaintTable, 'merchant_id' | 'complaint_id'>;

/** What is kept under an id. */
export type ComplaintIdentity = ComplaintKey & Pick<ComplaintTable, 'content_hash' | 'receipt'>;

const addComplaints = insertNew<ComplaintTable>({
  table: 'complaint',
  types: {
    merchant_id: 'text',
    complaint_id: 'text',
    content_hash: 'text',
    receipt: 'text',
    kind: 'text',
    step: 'text',
    category: 'text',
    top_category: 'text',
    secondary: 'text',
    text: 'text',
    remedy_wanted: 'text',
    contact: 'text',
    consent_version: 'integer',
    channel: 'text',
    language: 'text',
    product: 'text',
    order_number: 'text',
    customer: 'text',
    amount: 'double precision',
    happened_on: 'text',
    rating_id: 'text',
    on_time: 'integer',
    disputed: 'integer',
    passed_on_after: 'bigint',
    facets: 'text',
    occurred_at: 'bigint',
    received_at: 'bigint',
    updated_at: 'bigint',
    day: 'text',
    marks: 'text',
    details: 'text',
    erased_at: 'bigint',
  },
  key: ['merchant_id', 'complaint_id'],
});

/** Adds complaints whose ids are new and says of each whether it was added; the others' ids were there before. */
export async function insertComplaints(writer: Writer, rows: readonly ComplaintTable[]): Promise<boolean[]> {
  const [first] = rows;
  if (first === undefined) return [];
  return addComplaints(writer, columnsOf(Object.keys(first) as (keyof ComplaintTable)[], rows));
}

/** What is kept under ids. */
export function findComplaintIdentities(
  reader: Reader,
  keys: readonly ComplaintKey[],
): Promise<ComplaintIdentity[]> {
  return inChunks(keys, (chunk) =>
    reader
      .selectFrom('complaint')
      .select(['merchant_id', 'complaint_id', 'content_hash', 'receipt'])
      .where('merchant_id', 'in', [...new Set(chunk.map((key) => key.merchant_id))])
      .where(
        'complaint_id',
        'in',
        chunk.map((key) => key.complaint_id),
      )
      .execute(),
  );
}

/** The complaint with an id. */
export function findComplaint(
  reader: Reader,
  merchantId: string,
  complaintId: string,
): Promise<ComplaintTable | undefined> {
  return reader
    .selectFrom('complaint')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
}

/** Those of some merchants of whose complaints any names a rating. */
export async function findMerchantsNamingRatings(
  reader: Reader,
  merchantIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await inChunks(merchantIds, (chunk) =>
    reader
      .selectFrom('merchant')
      .select('merchant_id')
      .where('merchant_id', 'in', chunk)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('complaint')
            .select('complaint_id')
            .whereRef('complaint.merchant_id', '=', 'merchant.merchant_id')
            .where('rating_id', 'is not', null),
        ),
      )
      .execute(),
  );
  return new Set(rows.map((row) => row.merchant_id));
}

/** The complaints that name some ratings. */
export function findComplaintsOfRatings(
  reader: Reader,
  ratings: readonly { readonly merchantId: string; readonly id: string }[],
) {
  return inChunks(ratings, (chunk) =>
    reader
      .selectFrom('complaint')
      .select(['merchant_id', 'complaint_id', 'rating_id'])
      .where('merchant_id', 'in', [...new Set(chunk.map(({ merchantId }) => merchantId))])
      .where(
        'rating_id',
        'in',
        chunk.map(({ id }) => id),
      )
      // What an index over those alone is chosen by.
      .where('rating_id', 'is not', null)
      .execute(),
  );
}

/** The complaints with some ids, in no order. */
export function findComplaints(
  reader: Reader,
  merchantId: string,
  ids: readonly string[],
): Promise<ComplaintTable[]> {
  return inChunks(ids, (chunk) =>
    reader
      .selectFrom('complaint')
      .selectAll()
      .where('merchant_id', '=', merchantId)
      .where('complaint_id', 'in', chunk)
      .execute(),
  );
}

/** Stores what work on a case changes of the complaint: its step, its categories and the value of its goods. */
export async function updateWorked(writer: Writer, complaint: Complaint, at: number): Promise<void> {
  await writer
    .updateTable('complaint')
    .set({
      step: complaint.step,
      category: complaint.category,
      top_category: complaint.topCategory,
      secondary: secondaryColumn(complaint),
      amount: complaint.amount,
      updated_at: at,
    })
    .where('merchant_id', '=', complaint.merchantId)
    .where('complaint_id', '=', complaint.id)
    .execute();
}

/** The complaint with a receipt. */
export function findComplaintByReceipt(
  reader: Reader,
  merchantId: string,
  receipt: string,
): Promise<ComplaintTable | undefined> {
  return reader
    .selectFrom('complaint')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('receipt', '=', receipt)
    .executeTakeFirst();
}

/** Complaints in the order of their ids, from one id on, for a recount. */
export function listComplaintsAfter(
  reader: Reader,
  merchantId: string,
  after: string,
  limit: number,
): Promise<ComplaintTable[]> {
  return reader
    .selectFrom('complaint')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('complaint_id', '>', after)
    .orderBy('complaint_id')
    .limit(limit)
    .execute();
}

/** Moves complaints from one day to another; gives those that were still on the first. */
export function moveComplaints(
  writer: Writer,
  merchantId: string,
  ids: readonly string[],
  days: { readonly from: string; readonly to: string },
): Promise<ComplaintTable[]> {
  return writer
    .updateTable('complaint')
    .set({ day: days.to })
    .where('merchant_id', '=', merchantId)
    .where('complaint_id', 'in', ids)
    .where('day', '=', days.from)
    .returningAll()
    .execute();
}
