import type { Rating } from '@hearback/schema/rating/rating';
import type { Writer } from '../db/database.ts';
import { deleteEvidence } from '../evidence/evidence.queries.ts';
import { addIncrements } from '../indicator/increments.queries.ts';
import { Increments } from '../indicator/increments.ts';
import { countErased } from '../submission/erasure.queries.ts';
import { complainedRatings } from './complained.ts';
import { deleteCorrections } from './correction.queries.ts';
import { deleteRating, touchRating, updateRating } from './rating.queries.ts';
import { ratingOf, ratingRow } from './ratingRow.ts';

/** What of a rating can be corrected; its id, its merchant and when it arrived stay. */
export type RatingCorrection = Partial<Omit<Rating, 'merchantId' | 'id' | 'receivedAt'>>;

/**
 * Corrects a rating: the row, and the counts of what it was and what it is now, in one transaction. A retry of
 * its client is still known by what the client sent.
 *
 * @param correct What changes, from the rating as it is stored.
 * @returns The rating as it is now; null where there is none.
 */
export async function correctRating(
  writer: Writer,
  key: { readonly merchantId: string; readonly id: string },
  correct: (rating: Rating) => RatingCorrection,
  now: number,
): Promise<Rating | null> {
  // The first write holds the row, so that nobody changes it between reading and writing.
  const row = await touchRating(writer, key.merchantId, key.id, now);
  if (row === undefined) return null;
  const before = ratingOf(row);
  const after: Rating = { ...before, ...correct(before) };
  const { content_hash: _, receipt, updated_at: __, ...columns } = ratingRow(after, row.receipt);
  await updateRating(writer, key.merchantId, key.id, columns);
  const increments = new Increments();
  increments.addRating(key.merchantId, before, -1);
  increments.addRating(key.merchantId, after);
  if ((await complainedRatings(writer, [key])).size > 0) {
    increments.addComplained(key.merchantId, before, -1);
    increments.addComplained(key.merchantId, after);
  }
  await addIncrements(writer, increments);
  return after;
}

/**
 * Erases a rating: the row is gone and counted no more, in one transaction. The ledger still says that
 * something was received. Its photos are out of reach at once; the daily sweep takes their files away.
 *
 * @returns Whether there was one.
 */
export async function eraseRating(
  writer: Writer,
  key: { readonly merchantId: string; readonly id: string },
): Promise<boolean> {
  const row = await deleteRating(writer, key.merchantId, key.id);
  if (row === undefined) return false;
  const increments = new Increments();
  increments.addRating(key.merchantId, ratingOf(row), -1);
  if ((await complainedRatings(writer, [key])).size > 0)
    increments.addComplained(key.merchantId, ratingOf(row), -1);
  await addIncrements(writer, increments);
  await countErased(writer, key.merchantId, 'RATING');
  await deleteCorrections(writer, key.merchantId, key.id);
  await deleteEvidence(writer, key.merchantId, { kind: 'RATING', id: key.id });
  return true;
}
