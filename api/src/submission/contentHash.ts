import { createHash } from 'node:crypto';
import type { Complaint } from '@hearback/schema/complaint/complaint';
import type { Rating } from '@hearback/schema/rating/rating';

/** JSON with the keys of every object in order, so that equal contents are equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * SHA-256 of what a client sent, hexadecimal. A retry has the same; when it arrived and on which channel is
 * no part of it, nor when it happened where the client did not say.
 */
export function contentHash(submission: Rating | Complaint): string {
  const { receivedAt, occurredAt, day, channel, marks, ...content } = submission;
  const said = occurredAt === receivedAt ? content : { ...content, occurredAt };
  return createHash('sha256').update(canonical(said)).digest('hex');
}
