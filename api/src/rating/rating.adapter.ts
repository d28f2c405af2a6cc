import type { RatingPort } from '@hearback/schema/rating/rating.port';
import type { Database } from '../db/database.ts';
import type { Intake } from '../submission/intake.ts';
import { eraseRating } from './changeRating.ts';
import { listCorrections } from './correction.queries.ts';
import { correctionOf, noteCorrection } from './noteCorrection.ts';
import { findRating, pageRatings } from './rating.queries.ts';
import { ratingOf } from './ratingRow.ts';

/** Ratings in the database. */
export function ratingAdapter(database: Database, intake: Intake): RatingPort {
  return {
    submit: (rating) => intake.rating(rating),
    reject: (merchantId, at) => intake.rejected(merchantId, 'RATING', at),
    erase: (merchantId, id) => database.write((writer) => eraseRating(writer, { merchantId, id })),
    correct: (merchantId, id, ...correction) =>
      database.write((writer) => noteCorrection(writer, { merchantId, id }, ...correction)),
    corrections: async (merchantId, id) =>
      (await listCorrections(database.read, merchantId, id)).map(correctionOf),
    byId: async (merchantId, id) => {
      const row = await findRating(database.read, merchantId, id);
      return row === undefined ? null : ratingOf(row);
    },
    page: async (merchantId, filter, request) => {
      const { rows, hasMore } = await pageRatings(database.read, merchantId, filter, request);
      return { rows: rows.map(ratingOf), hasMore, keyOf: ({ occurredAt, id }) => [occurredAt, id] };
    },
  };
}
