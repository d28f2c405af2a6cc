import type { Reader, Writer } from '../db/database.ts';
import type { RatingCorrectionTable } from './correction.table.ts';

/** Adds a correction. */
export async function insertCorrection(writer: Writer, row: RatingCorrectionTable): Promise<void> {
  await writer.insertInto('rating_correction').values(row).execute();
}

/** The correction with an id. */
export function findCorrection(reader: Reader, merchantId: string, ratingId: string, correctionId: string) {
  return reader
    .selectFrom('rating_correction')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('rating_id', '=', ratingId)
    .where('correction_id', '=', correctionId)
    .executeTakeFirst();
}

/** The corrections of a rating, oldest first. */
export function listCorrections(
  reader: Reader,
  merchantId: string,
  ratingId: string,
): Promise<RatingCorrectionTable[]> {
  return reader
    .selectFrom('rating_correction')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('rating_id', '=', ratingId)
    .orderBy('at')
    .orderBy('correction_id')
    .execute();
}

/** Deletes the corrections of a rating. */
export async function deleteCorrections(writer: Writer, merchantId: string, ratingId: string): Promise<void> {
  await writer
    .deleteFrom('rating_correction')
    .where('merchant_id', '=', merchantId)
    .where('rating_id', '=', ratingId)
    .execute();
}
