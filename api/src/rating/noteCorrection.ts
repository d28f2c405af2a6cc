import { createHash } from 'node:crypto';
import {
  type Correctable,
  type CorrectionInput,
  correctableOf,
  type RatingCorrection,
} from '@hearback/schema/rating/correction';
import type { Rating } from '@hearback/schema/rating/rating';
import type { Writer } from '../db/database.ts';
import { lockMerchant } from '../merchant/merchant.queries.ts';
import { correctRating } from './changeRating.ts';
import { findCorrection, insertCorrection } from './correction.queries.ts';
import type { RatingCorrectionTable } from './correction.table.ts';

/** Who corrects a rating, when and why. */
export type CorrectionNote = Omit<RatingCorrection, 'before' | 'after'>;

/** A row as a correction. */
export function correctionOf(row: RatingCorrectionTable): RatingCorrection {
  const { correction_id: id, at, reason, key_id: keyId, member_id: memberId } = row;
  return { id, at, reason, keyId, memberId, before: JSON.parse(row.before), after: JSON.parse(row.after) };
}

/**
 * Corrects a rating and notes who did it and why, in one transaction.
 *
 * @param asked What the client asked for; a retry asks for the same.
 * @returns CONFLICT: the id was used for another correction of it; NONE: there is no such rating.
 */
export async function noteCorrection(
  writer: Writer,
  key: { readonly merchantId: string; readonly id: string },
  note: CorrectionNote,
  asked: CorrectionInput,
  correct: (rating: Rating) => Correctable,
): Promise<'CORRECTED' | 'DUPLICATE' | 'CONFLICT' | 'NONE'> {
  const { merchantId, id } = key;
  // Two requests with one id would both find that it is new.
  await lockMerchant(writer, merchantId);
  const hash = createHash('sha256').update(JSON.stringify(asked)).digest('hex');
  const known = await findCorrection(writer, merchantId, id, note.id);
  if (known !== undefined) return known.content_hash === hash ? 'DUPLICATE' : 'CONFLICT';
  const changes: Correctable[] = [];
  const after = await correctRating(
    writer,
    key,
    (rating) => {
      const change = correct(rating);
      changes.push(correctableOf(rating), change);
      return change;
    },
    note.at,
  );
  if (after === null) return 'NONE';
  await insertCorrection(writer, {
    merchant_id: merchantId,
    rating_id: id,
    correction_id: note.id,
    content_hash: hash,
    at: note.at,
    reason: note.reason,
    key_id: note.keyId,
    member_id: note.memberId,
    before: JSON.stringify(changes[0]),
    after: JSON.stringify(changes[1]),
  });
  return 'CORRECTED';
}
