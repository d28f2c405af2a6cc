import type { Complaint, ComplaintKind, ComplaintStep } from '@hearback/schema/complaint/complaint';
import type { FiledComplaint } from '@hearback/schema/complaint/complaint.port';
import type { RemedyWanted } from '@hearback/schema/form/form';
import type { Channel } from '@hearback/schema/submission/channel';
import { contentHash } from '../submission/contentHash.ts';
import type { ComplaintTable } from './complaint.table.ts';

function bit(known: boolean | null): number | null {
  return known === null ? null : Number(known);
}

function known(value: number | null): boolean | null {
  return value === null ? null : value === 1;
}

/** Further categories as a column. */
export function secondaryColumn({ secondary = [] }: Pick<Complaint, 'secondary'>): string | null {
  return secondary.length === 0 ? null : JSON.stringify(secondary);
}

/** A complaint as a row. @param updatedAt When something last happened to it; by default its arrival. */
export function complaintRow(
  complaint: Complaint,
  receipt: string,
  updatedAt: number = complaint.receivedAt,
): ComplaintTable {
  return {
    merchant_id: complaint.merchantId,
    complaint_id: complaint.id,
    content_hash: contentHash(complaint),
    receipt,
    kind: complaint.kind,
    step: complaint.step,
    category: complaint.category,
    top_category: complaint.topCategory,
    secondary: secondaryColumn(complaint),
    text: complaint.text,
    remedy_wanted: complaint.remedyWanted,
    contact: complaint.contact === null ? null : JSON.stringify(complaint.contact),
    consent_version: complaint.consentVersion,
    channel: complaint.channel,
    language: complaint.language,
    product: complaint.product,
    order_number: complaint.order,
    customer: complaint.customer === undefined ? null : JSON.stringify(complaint.customer),
    amount: complaint.amount,
    happened_on: complaint.happenedOn,
    rating_id: complaint.ratingId,
    on_time: bit(complaint.onTime),
    disputed: bit(complaint.disputed),
    passed_on_after: complaint.passedOnAfter,
    facets: JSON.stringify(complaint.facets),
    occurred_at: complaint.occurredAt,
    received_at: complaint.receivedAt,
    updated_at: Math.max(updatedAt, complaint.receivedAt),
    day: complaint.day,
    marks: JSON.stringify(complaint.marks),
    details: complaint.details == null ? null : JSON.stringify(complaint.details),
    erased_at: null,
  };
}

/** A row as the rules know it. */
export function complaintOf(row: ComplaintTable): FiledComplaint {
  return {
    merchantId: row.merchant_id,
    id: row.complaint_id,
    receipt: row.receipt,
    kind: row.kind as ComplaintKind,
    step: row.step as ComplaintStep,
    category: row.category,
    topCategory: row.top_category,
    ...(row.secondary === null ? {} : { secondary: JSON.parse(row.secondary) }),
    text: row.text,
    remedyWanted: row.remedy_wanted as RemedyWanted | null,
    contact: row.contact === null ? null : JSON.parse(row.contact),
    consentVersion: row.consent_version,
    channel: row.channel as Channel,
    language: row.language,
    product: row.product,
    order: row.order_number,
    ...(row.customer === null ? {} : { customer: JSON.parse(row.customer) }),
    ...(row.erased_at === null ? {} : { erasedAt: row.erased_at }),
    amount: row.amount,
    happenedOn: row.happened_on,
    ratingId: row.rating_id,
    onTime: known(row.on_time),
    disputed: known(row.disputed),
    passedOnAfter: row.passed_on_after,
    facets: JSON.parse(row.facets),
    occurredAt: row.occurred_at,
    receivedAt: row.received_at,
    day: row.day,
    marks: JSON.parse(row.marks),
    ...(row.details === null ? {} : { details: JSON.parse(row.details) }),
  };
}
