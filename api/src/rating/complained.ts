import { findComplaintsOfRatings, findMerchantsNamingRatings } from '../complaint/complaint.queries.ts';
import type { Reader, Writer } from '../db/database.ts';
import type { Increments } from '../indicator/increments.ts';
import { findRatings } from './rating.queries.ts';
import { ratingOf } from './ratingRow.ts';

/** A rating of a merchant. */
export interface RatingOfMerchant {
  readonly merchantId: string;
  readonly id: string;
}

/** So many ratings are looked for at once; an import brings more, and most merchants of imports have no complaints. */
const fewRatings = 100;

/** A rating as one word. */
export function ratingWord({ merchantId, id }: RatingOfMerchant): string {
  return `${merchantId} ${id}`;
}

/** Those of some ratings that a complaint, a query or a request for help names, as words. */
export async function complainedRatings(
  reader: Reader,
  ratings: readonly RatingOfMerchant[],
): Promise<ReadonlySet<string>> {
  let asked = ratings;
  if (ratings.length > fewRatings) {
    const merchants = await findMerchantsNamingRatings(reader, [
      ...new Set(ratings.map(({ merchantId }) => merchantId)),
    ]);
    asked = ratings.filter(({ merchantId }) => merchants.has(merchantId));
  }
  const rows = await findComplaintsOfRatings(reader, asked);
  return new Set(rows.map((row) => ratingWord({ merchantId: row.merchant_id, id: row.rating_id ?? '' })));
}

/**
 * Counts that ratings stored before led to complaints, or with -1 that they did not: those that no other complaint
 * names. In the transaction that adds the complaints, or takes them away.
 *
 * @param complaints Each with the rating that it names.
 */
export async function countComplained(
  writer: Writer,
  complaints: readonly {
    readonly merchantId: string;
    readonly id: string;
    readonly ratingId: string | null;
  }[],
  increments: Increments,
  count: 1 | -1 = 1,
): Promise<void> {
  const named = new Map<string, RatingOfMerchant>();
  for (const { merchantId, ratingId } of complaints) {
    if (ratingId === null) continue;
    const rating = { merchantId, id: ratingId };
    named.set(ratingWord(rating), rating);
  }
  if (named.size === 0) return;
  const own = new Set(complaints.map(ratingWord));
  for (const row of await findComplaintsOfRatings(writer, [...named.values()])) {
    const { merchant_id: merchantId, complaint_id, rating_id } = row;
    if (own.has(ratingWord({ merchantId, id: complaint_id }))) continue;
    named.delete(ratingWord({ merchantId, id: rating_id ?? '' }));
  }
  for (const row of await findRatings(writer, [...named.values()])) {
    increments.addComplained(row.merchant_id, ratingOf(row), count);
  }
}
