import type { Reader, Writer } from '../db/database.ts';
import type { CustomerLinkTable } from './customerLink.table.ts';

/** What a row was that is freed of its customer: of a retry nothing is known any more. */
const forgotten = { content_hash: '', customer: null, order_number: null } as const;

/** Frees a rating of its words and its customer; false where that was done before. */
export async function forgetRating(
  writer: Writer,
  merchantId: string,
  id: string,
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await writer
    .updateTable('rating')
    .set({ ...forgotten, comment: null, erased_at: now, updated_at: now })
    .where('merchant_id', '=', merchantId)
    .where('rating_id', '=', id)
    .where('erased_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Frees a complaint of its words and its customer; false where that was done before. */
export async function forgetComplaint(
  writer: Writer,
  merchantId: string,
  id: string,
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await writer
    .updateTable('complaint')
    .set({
      ...{ ...forgotten, text: '', contact: null, consent_version: null, details: null },
      ...{ erased_at: now, updated_at: now },
    })
    .where('merchant_id', '=', merchantId)
    .where('complaint_id', '=', id)
    .where('erased_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Takes from the row of a case what its customer and its order are found by. */
export async function forgetMatter(
  writer: Writer,
  merchantId: string,
  id: string,
  now: number,
): Promise<void> {
  await writer
    .updateTable('case_summary')
    .set({ customer_key: null, order_key: null, updated_at: now })
    .where('merchant_id', '=', merchantId)
    .where('complaint_id', '=', id)
    .execute();
}

/** Writes an event of a case anew, without its words; what its command said is forgotten too. */
export async function rewriteEvent(
  writer: Writer,
  key: { readonly merchant_id: string; readonly complaint_id: string; readonly seq: number },
  words: { readonly reason: string | null; readonly payload: string },
): Promise<void> {
  await writer
    .updateTable('case_event')
    .set({ ...words, command_hash: null })
    .where('merchant_id', '=', key.merchant_id)
    .where('complaint_id', '=', key.complaint_id)
    .where('seq', '=', key.seq)
    .execute();
}

/** Takes away what says whose a submission is. */
export async function deleteCustomerLinks(
  writer: Writer,
  merchantId: string,
  kind: CustomerLinkTable['kind'],
  id: string,
): Promise<void> {
  await writer
    .deleteFrom('customer_link')
    .where('merchant_id', '=', merchantId)
    .where('kind', '=', kind)
    .where('submission_id', '=', id)
    .execute();
}

/**
 * Drops the mails about a case to its customer that have not gone out.
 *
 * @returns How many there were.
 */
export async function dropLetters(writer: Writer, merchantId: string, complaintId: string): Promise<number> {
  const toCustomer = ['receipt', 'message', 'answer', 'callback'];
  const { numUpdatedRows } = await writer
    .updateTable('outbox')
    .set({ state: 'DROPPED', last_error: 'ERASED', claim: null, claimed_until: 0 })
    .where('merchant_id', '=', merchantId)
    .where('state', 'in', ['WAITING', 'GIVEN_UP'])
    .where((is) => is.or(toCustomer.map((mail) => is('outbox_id', 'like', `mail:${mail}:${complaintId}:%`))))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** The rating with a receipt. */
export function findRatingByReceipt(reader: Reader, merchantId: string, receipt: string) {
  return reader
    .selectFrom('rating')
    .select(['rating_id', 'erased_at'])
    .where('merchant_id', '=', merchantId)
    .where('receipt', '=', receipt)
    .executeTakeFirst();
}
