import type { PageRequest } from '@hearback/schema/page/page';
import type { RatingFilter } from '@hearback/schema/rating/rating.port';
import type { Columns } from '../db/columns.ts';
import type { Reader, Writer } from '../db/database.ts';
import { inChunks } from '../db/inChunks.ts';
import { insertNew } from '../db/insertNew.ts';
import { pageOf } from '../db/pageOf.ts';
import type { RatingTable } from './rating.table.ts';

/** The primary key of a rating. */
export type RatingKey = Pick<RatingTable, 'merchant_id' | 'rating_id'>;

/** What is kept under an id. */
export type RatingIdentity = RatingKey & Pick<RatingTable, 'content_hash' | 'receipt'>;

const ratingTypes = {
  merchant_id: 'text',
  rating_id: 'text',
  content_hash: 'text',
  receipt: 'text',
  overall_score: 'double precision',
  answers: 'text',
  reasons: 'text',
  comment: 'text',
  channel: 'text',
  language: 'text',
  product: 'text',
  order_number: 'text',
  customer: 'text',
  dimensions: 'text',
  occurred_at: 'bigint',
  received_at: 'bigint',
  updated_at: 'bigint',
  day: 'text',
  marks: 'text',
  erased_at: 'bigint',
} as const;

/** Every column of a rating. */
export const ratingColumns = Object.keys(ratingTypes) as (keyof RatingTable)[];

/** Adds ratings whose ids are new and says of each whether it was added; the others' ids were there before. */
export const insertRatings: (writer: Writer, rows: Columns<RatingTable>) => Promise<boolean[]> = insertNew({
  table: 'rating',
  types: ratingTypes,
  key: ['merchant_id', 'rating_id'],
});

/** What is kept under ids. */
export function findRatingIdentities(reader: Reader, keys: readonly RatingKey[]): Promise<RatingIdentity[]> {
  return inChunks(keys, (chunk) =>
    reader
      .selectFrom('rating')
      .select(['merchant_id', 'rating_id', 'content_hash', 'receipt'])
      .where('merchant_id', 'in', [...new Set(chunk.map((key) => key.merchant_id))])
      .where(
        'rating_id',
        'in',
        chunk.map((key) => key.rating_id),
      )
      .execute(),
  );
}

/** The rating with an id. */
export function findRating(
  reader: Reader,
  merchantId: string,
  ratingId: string,
): Promise<RatingTable | undefined> {
  return reader
    .selectFrom('rating')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('rating_id', '=', ratingId)
    .executeTakeFirst();
}

/** The ratings with some ids, in no order. */
export function findRatings(
  reader: Reader,
  ratings: readonly { readonly merchantId: string; readonly id: string }[],
): Promise<RatingTable[]> {
  const wanted = new Set(ratings.map(({ merchantId, id }) => `${merchantId} ${id}`));
  return inChunks(ratings, async (chunk) => {
    const rows = await reader
      .selectFrom('rating')
      .selectAll()
      .where('merchant_id', 'in', [...new Set(chunk.map(({ merchantId }) => merchantId))])
      .where(
        'rating_id',
        'in',
        chunk.map(({ id }) => id),
      )
      .execute();
    return rows.filter((row) => wanted.has(`${row.merchant_id} ${row.rating_id}`));
  });
}

/** A page of a merchant's ratings, newest answers first. */
export async function pageRatings(
  reader: Reader,
  merchantId: string,
  filter: RatingFilter,
  request: PageRequest,
) {
  let query = reader.selectFrom('rating').selectAll().where('merchant_id', '=', merchantId);
  if (filter.period) query = query.where('day', '>=', filter.period.from).where('day', '<', filter.period.to);
  if (filter.channel) query = query.where('channel', '=', filter.channel);
  if (filter.language) query = query.where('language', '=', filter.language);
  if (filter.product) query = query.where('product', '=', filter.product);
  if (filter.minScore !== undefined) query = query.where('overall_score', '>=', filter.minScore);
  if (filter.maxScore !== undefined) query = query.where('overall_score', '<=', filter.maxScore);
  if (filter.hasComment !== undefined)
    query = query.where('comment', filter.hasComment ? 'is not' : 'is', null);
  if (filter.updatedSince !== undefined) query = query.where('updated_at', '>=', filter.updatedSince);
  const keys = [
    { column: 'occurred_at', ascending: false },
    { column: 'rating_id', ascending: false },
  ];
  return pageOf<RatingTable>(query, keys, request);
}

/** Ratings in the order of their ids, from one id on, for a recount. */
export function listRatingsAfter(
  reader: Reader,
  merchantId: string,
  after: string,
  limit: number,
): Promise<RatingTable[]> {
  return reader
    .selectFrom('rating')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('rating_id', '>', after)
    .orderBy('rating_id')
    .limit(limit)
    .execute();
}

/** Marks a rating as changed and holds it until the transaction ends; gives the row. */
export function touchRating(
  writer: Writer,
  merchantId: string,
  ratingId: string,
  now: number,
): Promise<RatingTable | undefined> {
  return writer
    .updateTable('rating')
    .set({ updated_at: now })
    .where('merchant_id', '=', merchantId)
    .where('rating_id', '=', ratingId)
    .returningAll()
    .executeTakeFirst();
}

/** Changes columns of a rating. */
export async function updateRating(
  writer: Writer,
  merchantId: string,
  ratingId: string,
  columns: Partial<RatingTable>,
): Promise<void> {
  await writer
    .updateTable('rating')
    .set(columns)
    .where('merchant_id', '=', merchantId)
    .where('rating_id', '=', ratingId)
    .execute();
}

/** Deletes a rating; gives the row that is gone. */
export function deleteRating(
  writer: Writer,
  merchantId: string,
  ratingId: string,
): Promise<RatingTable | undefined> {
  return writer
    .deleteFrom('rating')
    .where('merchant_id', '=', merchantId)
    .where('rating_id', '=', ratingId)
    .returningAll()
    .executeTakeFirst();
}

/** Moves ratings from one day to another; gives those that were still on the first. */
export function moveRatings(
  writer: Writer,
  merchantId: string,
  ids: readonly string[],
  days: { readonly from: string; readonly to: string },
): Promise<RatingTable[]> {
  return writer
    .updateTable('rating')
    .set({ day: days.to })
    .where('merchant_id', '=', merchantId)
    .where('rating_id', 'in', ids)
    .where('day', '=', days.from)
    .returningAll()
    .execute();
}
