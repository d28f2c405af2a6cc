import type { FollowUp, FollowUpContact } from '@hearback/schema/followUp/followUp';
import type { FollowUpGrade } from '@hearback/schema/followUp/grading';
import type { FollowUpContactTable, FollowUpTable } from './followUp.table.ts';

/** A follow-up as the rules know it. */
export function followUpOf(row: FollowUpTable): FollowUp {
  return {
    merchantId: row.merchant_id,
    complaintId: row.complaint_id,
    expectedOn: row.expected_on,
    wantedOn: row.wanted_on,
    grade: row.grade as FollowUpGrade,
    lookedOn: row.looked_on,
    dueOn: row.due_on,
    owner: row.owner,
    note: row.note,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** A follow-up as it is stored. */
export function followUpRow(followUp: FollowUp, customerKey: string | null): FollowUpTable {
  return {
    merchant_id: followUp.merchantId,
    complaint_id: followUp.complaintId,
    customer_key: customerKey,
    expected_on: followUp.expectedOn,
    wanted_on: followUp.wantedOn,
    grade: followUp.grade,
    looked_on: followUp.lookedOn,
    due_on: followUp.dueOn,
    owner: followUp.owner,
    note: followUp.note,
    created_at: followUp.createdAt,
    updated_at: followUp.updatedAt,
  };
}

/** A contact as the rules know it. */
export function contactOf(row: FollowUpContactTable): FollowUpContact {
  return {
    merchantId: row.merchant_id,
    id: row.contact_id,
    complaintId: row.complaint_id,
    at: row.at,
    member: row.member,
    said: row.said,
    expectedOn: row.expected_on,
    grade: row.grade as FollowUpGrade,
    recordedAt: row.recorded_at,
  };
}

/** A contact as it is stored. */
export function contactRow(contact: FollowUpContact): FollowUpContactTable {
  return {
    merchant_id: contact.merchantId,
    contact_id: contact.id,
    complaint_id: contact.complaintId,
    at: contact.at,
    member: contact.member,
    said: contact.said,
    expected_on: contact.expectedOn,
    grade: contact.grade,
    recorded_at: contact.recordedAt,
  };
}
