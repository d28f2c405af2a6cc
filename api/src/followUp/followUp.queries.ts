import type { FollowUpFilter } from '@hearback/schema/followUp/followUp.port';
import type { PageRequest } from '@hearback/schema/page/page';
import type { Reader, Writer } from '../db/database.ts';
import { pageOf } from '../db/pageOf.ts';
import type { FollowUpContactTable, FollowUpTable } from './followUp.table.ts';

/** What the customer of a case is known by; undefined where there is no such case, or it was erased. */
export function findCustomerOfCase(reader: Reader, merchantId: string, complaintId: string) {
  return reader
    .selectFrom('complaint')
    .leftJoin('case_summary', (join) =>
      join
        .onRef('case_summary.merchant_id', '=', 'complaint.merchant_id')
        .onRef('case_summary.complaint_id', '=', 'complaint.complaint_id'),
    )
    .select(['complaint.complaint_id', 'case_summary.customer_key'])
    .where('complaint.merchant_id', '=', merchantId)
    .where('complaint.complaint_id', '=', complaintId)
    .where('complaint.erased_at', 'is', null)
    .executeTakeFirst();
}

/** The follow-up of a customer, known by a key or by the case that began it. */
export async function findFollowUp(
  reader: Reader,
  merchantId: string,
  complaintId: string,
  customerKey: string | null,
): Promise<FollowUpTable | undefined> {
  const all = reader.selectFrom('follow_up').selectAll().where('merchant_id', '=', merchantId);
  const known =
    customerKey === null ? undefined : await all.where('customer_key', '=', customerKey).executeTakeFirst();
  return known ?? all.where('complaint_id', '=', complaintId).executeTakeFirst();
}

/** A page of a merchant's follow-ups, what is due first at the front. */
export function pageFollowUps(
  reader: Reader,
  merchantId: string,
  { dueBefore, grade, owner, updatedSince }: FollowUpFilter,
  request: PageRequest,
) {
  let query = reader.selectFrom('follow_up').selectAll().where('merchant_id', '=', merchantId);
  if (dueBefore !== undefined) query = query.where('due_on', '<', dueBefore);
  if (grade !== undefined) query = query.where('grade', '=', grade);
  if (owner !== undefined) query = query.where('owner', '=', owner);
  if (updatedSince !== undefined) query = query.where('updated_at', '>=', updatedSince);
  const keys = [
    { column: 'due_on', ascending: true },
    { column: 'complaint_id', ascending: true },
  ];
  return pageOf<FollowUpTable>(query, keys, request);
}

/** Begins a follow-up, or replaces what is stored of one. */
export async function saveFollowUp(writer: Writer, row: FollowUpTable): Promise<void> {
  const { merchant_id: _, complaint_id: __, ...said } = row;
  await writer
    .insertInto('follow_up')
    .values(row)
    .onConflict((conflict) => conflict.columns(['merchant_id', 'complaint_id']).doUpdateSet(said))
    .execute();
}

/** A contact by its id. */
export function findContact(
  reader: Reader,
  merchantId: string,
  contactId: string,
): Promise<FollowUpContactTable | undefined> {
  return reader
    .selectFrom('follow_up_contact')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('contact_id', '=', contactId)
    .executeTakeFirst();
}

/** A page of the contacts of a follow-up, newest first. */
export function pageContacts(reader: Reader, merchantId: string, complaintId: string, request: PageRequest) {
  const query = reader
    .selectFrom('follow_up_contact')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('complaint_id', '=', complaintId);
  const keys = [
    { column: 'at', ascending: false },
    { column: 'contact_id', ascending: false },
  ];
  return pageOf<FollowUpContactTable>(query, keys, request);
}

/** Adds a contact. */
export async function insertContact(writer: Writer, row: FollowUpContactTable): Promise<void> {
  await writer.insertInto('follow_up_contact').values(row).execute();
}

/** Deletes a follow-up with its contacts. */
export async function deleteFollowUp(writer: Writer, merchantId: string, complaintId: string): Promise<void> {
  for (const table of ['follow_up_contact', 'follow_up'] as const) {
    await writer
      .deleteFrom(table)
      .where('merchant_id', '=', merchantId)
      .where('complaint_id', '=', complaintId)
      .execute();
  }
}
