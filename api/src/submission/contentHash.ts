import { hash } from 'node:crypto';
import type { Complaint } from '@hearback/schema/complaint/complaint';
import type { Rating } from '@hearback/schema/rating/rating';

/** JSON with the keys of every object in order, so that equal contents are equal texts. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}

/**
 * SHA-256 of what a client sent, hexadecimal. A retry has the same; when it arrived and on which channel is
 * no part of it, nor when it happened where the client did not say.
 */
export function contentHash(submission: Rating | Complaint): string {
  const { receivedAt, occurredAt, day, channel, marks, ...content } = submission;
  const said = occurredAt === receivedAt ? content : { ...content, occurredAt };
  return hash('sha256', canonical(said));
}
