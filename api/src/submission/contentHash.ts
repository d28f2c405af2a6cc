import { hash } from 'node:crypto';
import type { Complaint } from '@hearback/schema/complaint/complaint';
import type { Rating } from '@hearback/schema/rating/rating';

/** What is no part of the content: when and on which channel it arrived, and what that makes of it. */
type Circumstance = 'receivedAt' | 'day' | 'channel' | 'marks';

/** JSON with the keys of every object in order, so that equal contents are equal texts. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}

/** Whether a text stands in JSON as it is. */
const isPlain = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

function quoted(text: string | null): string {
  if (text === null) return 'null';
  return isPlain.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** The same for a rating, whose keys are known: this is done for every row of an import. */
function canonicalRating(rating: Rating, isNow: boolean): string {
  const { answers, customer, dimensions, reasons } = rating;
  let list = '';
  for (const { question, score, version } of answers) {
    list += `${list && ','}{"question":${quoted(question)},"score":${score},"version":${version}}`;
  }
  // The compiler asks for every key that is part of the content.
  const said: Record<Exclude<keyof Rating, Circumstance>, string> = {
    answers: `"answers":[${list}]`,
    comment: `"comment":${quoted(rating.comment)}`,
    customer: customer === undefined ? '' : `"customer":${canonical(customer)},`,
    dimensions: dimensions === undefined ? '' : `"dimensions":${canonical(dimensions)},`,
    id: `"id":${quoted(rating.id)}`,
    language: `"language":${quoted(rating.language)}`,
    merchantId: `"merchantId":${quoted(rating.merchantId)}`,
    occurredAt: isNow ? '' : `"occurredAt":${rating.occurredAt},`,
    order: `"order":${quoted(rating.order)}`,
    product: `"product":${quoted(rating.product)}`,
    reasons: `"reasons":${reasons.length === 0 ? '[]' : JSON.stringify(reasons)}`,
  };
  const { comment, id, language, merchantId, occurredAt, order, product } = said;
  const half = `${said.answers},${comment},${said.customer}${said.dimensions}${id},${language},${merchantId}`;
  return `{${half},${occurredAt}${order},${product},${said.reasons}}`;
}

/**
 * SHA-256 of what a client sent, hexadecimal. A retry has the same; when it arrived and on which channel is
 * no part of it, nor when it happened where the client did not say.
 */
export function contentHash(submission: Rating | Complaint): string {
  const isNow = submission.occurredAt === submission.receivedAt;
  if ('answers' in submission) return hash('sha256', canonicalRating(submission, isNow));
  const { receivedAt, occurredAt, day, channel, marks, ...content } = submission;
  return hash('sha256', canonical(isNow ? content : { ...content, occurredAt }));
}
