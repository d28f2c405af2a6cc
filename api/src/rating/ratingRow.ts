import { overall } from '@hearback/schema/question/question';
import type { Rating } from '@hearback/schema/rating/rating';
import type { Channel } from '@hearback/schema/submission/channel';
import { contentHash } from '../submission/contentHash.ts';
import type { RatingTable } from './rating.table.ts';

/** A rating as a row. */
export function ratingRow(rating: Rating, receipt: string): RatingTable {
  return {
    merchant_id: rating.merchantId,
    rating_id: rating.id,
    content_hash: contentHash(rating),
    receipt,
    overall_score: rating.answers.find(({ question }) => question === overall)?.score ?? null,
    answers: JSON.stringify(rating.answers),
    reasons: JSON.stringify(rating.reasons),
    comment: rating.comment,
    channel: rating.channel,
    language: rating.language,
    product: rating.product,
    order_number: rating.order,
    customer: rating.customer === undefined ? null : JSON.stringify(rating.customer),
    dimensions: JSON.stringify(rating.dimensions ?? {}),
    occurred_at: rating.occurredAt,
    received_at: rating.receivedAt,
    updated_at: rating.receivedAt,
    day: rating.day,
    marks: JSON.stringify(rating.marks),
    erased_at: null,
  };
}

/** A row as the rules know it. */
export function ratingOf(row: RatingTable): Rating {
  return {
    merchantId: row.merchant_id,
    id: row.rating_id,
    answers: JSON.parse(row.answers),
    reasons: JSON.parse(row.reasons),
    comment: row.comment,
    channel: row.channel as Channel,
    language: row.language,
    product: row.product,
    order: row.order_number,
    ...(row.customer === null ? {} : { customer: JSON.parse(row.customer) }),
    ...(row.dimensions === '{}' ? {} : { dimensions: JSON.parse(row.dimensions) }),
    occurredAt: row.occurred_at,
    receivedAt: row.received_at,
    day: row.day,
    marks: JSON.parse(row.marks),
  };
}
