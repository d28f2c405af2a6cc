import type { Complaint } from '@hearback/schema/complaint/complaint';
import type { Rating } from '@hearback/schema/rating/rating';
import type { Outcome } from '@hearback/schema/submission/ledger';
import type { QuarantinedRow } from '@hearback/schema/submission/quarantine.port';
import type { Stored } from '@hearback/schema/submission/stored';
import { type NewCase, type OpenedCase, storeCases } from '../case/storeCases.ts';
import { findComplaintIdentities, insertComplaints } from '../complaint/complaint.queries.ts';
import type { ComplaintTable } from '../complaint/complaint.table.ts';
import { complaintRow } from '../complaint/complaintRow.ts';
import { insertCustomerLinks } from '../customer/customerLink.queries.ts';
import type { CustomerLinkTable } from '../customer/customerLink.table.ts';
import { linksOf } from '../customer/linksOf.ts';
import type { Writer } from '../db/database.ts';
import { addIncrements } from '../indicator/increments.queries.ts';
import { Increments } from '../indicator/increments.ts';
import { complainedRatings, countComplained, ratingWord } from '../rating/complained.ts';
import { findRatingIdentities, insertRatings } from '../rating/rating.queries.ts';
import type { RatingTable } from '../rating/rating.table.ts';
import { ratingRow } from '../rating/ratingRow.ts';
import { firstOfEach, type Identity, identify, identityKey } from './identify.ts';
import { insertQuarantined } from './quarantine.queries.ts';

/** Something that was received, with the day of the merchant on which it arrived. */
export type Submission = { readonly arrivedOn: string } & (
  | {
      readonly kind: 'RATING';
      readonly rating: Rating;
      readonly receipt: string;
      /** What its customer is found again by; absent: not named. */
      readonly customerKeys?: readonly string[];
    }
  | {
      readonly kind: 'COMPLAINT';
      readonly complaint: Complaint;
      readonly receipt: string;
      /** How its case begins; absent: it has no events yet. */
      readonly opened?: OpenedCase;
      /** Whether no mail goes out: it happened long ago. */
      readonly silent?: boolean;
      /** When the first events are written down, where that is not when they happened. */
      readonly recordedAt?: number;
    }
  | { readonly kind: 'QUARANTINED'; readonly row: QuarantinedRow }
  | { readonly kind: 'REJECTED'; readonly of: 'RATING' | 'COMPLAINT'; readonly merchantId: string }
);

/** What became of something that was received. */
export type StoredSubmission =
  | Stored
  | { readonly outcome: 'QUARANTINED' }
  | { readonly outcome: 'REJECTED' };

type Kept<Row> = Identity & { readonly row: Row };

async function storeRows<Row>(
  rows: readonly Kept<Row>[],
  insert: (rows: Row[]) => Promise<readonly string[]>,
  find: (rows: readonly Kept<Row>[]) => Promise<readonly Identity[]>,
): Promise<Stored[]> {
  const first = firstOfEach(rows);
  const added = new Set(await insert(first.map(({ row }) => row)));
  const before = first.filter((row) => !added.has(identityKey(row)));
  return identify(rows, added, before.length === 0 ? [] : await find(before));
}

function ratingRows(submissions: readonly Submission[]): Kept<RatingTable>[] {
  return submissions.flatMap((submission) => {
    if (submission.kind !== 'RATING') return [];
    const { rating, receipt } = submission;
    const row = ratingRow(rating, receipt);
    return [{ merchantId: rating.merchantId, id: rating.id, contentHash: row.content_hash, receipt, row }];
  });
}

function complaintRows(submissions: readonly Submission[]): Kept<ComplaintTable>[] {
  return submissions.flatMap((submission) => {
    if (submission.kind !== 'COMPLAINT') return [];
    const { complaint, opened, receipt } = submission;
    const { id, merchantId } = complaint;
    const made = complaintRow(complaint, receipt, opened?.events.at(-1)?.at);
    // Routing, or a settlement on the spot, leads further than the complaint itself says.
    const row = { ...made, step: opened?.summary.step ?? made.step };
    return [{ merchantId, id, contentHash: row.content_hash, receipt, row }];
  });
}

type Found = Pick<RatingTable, 'merchant_id' | 'content_hash' | 'receipt'>;

function identityOf(row: Found, id: string): Identity {
  return { merchantId: row.merchant_id, id, contentHash: row.content_hash, receipt: row.receipt };
}

function storeRatings(writer: Writer, ratings: readonly Kept<RatingTable>[]): Promise<Stored[]> {
  return storeRows(
    ratings,
    async (added) =>
      (await insertRatings(writer, added)).map((row) =>
        identityKey({ merchantId: row.merchant_id, id: row.rating_id }),
      ),
    async (kept) => {
      const keys = kept.map(({ row }) => row);
      return (await findRatingIdentities(writer, keys)).map((row) => identityOf(row, row.rating_id));
    },
  );
}

function storeComplaints(writer: Writer, complaints: readonly Kept<ComplaintTable>[]): Promise<Stored[]> {
  return storeRows(
    complaints,
    async (added) =>
      (await insertComplaints(writer, added)).map((row) =>
        identityKey({ merchantId: row.merchant_id, id: row.complaint_id }),
      ),
    async (kept) => {
      const keys = kept.map(({ row }) => row);
      return (await findComplaintIdentities(writer, keys)).map((row) => identityOf(row, row.complaint_id));
    },
  );
}

const ledgerOutcome = {
  ACCEPTED: 'ACCEPTED',
  DUPLICATE: 'DUPLICATE',
  CONFLICT: 'REJECTED',
} as const satisfies Record<Stored['outcome'], Outcome>;

/** Submissions with their rows, made before the transaction begins. */
export interface PreparedSubmissions {
  readonly submissions: readonly Submission[];
  readonly ratings: readonly Kept<RatingTable>[];
  readonly complaints: readonly Kept<ComplaintTable>[];
}

/** Makes the rows of submissions: the work that needs no transaction. */
export function prepare(submissions: readonly Submission[]): PreparedSubmissions {
  return { submissions, ratings: ratingRows(submissions), complaints: complaintRows(submissions) };
}

/** Counts the ratings that led to complaints: those just stored, and those that complaints just stored name. */
async function countAfterComplaints(
  writer: Writer,
  submissions: readonly Submission[],
  results: readonly StoredSubmission[],
  increments: Increments,
): Promise<void> {
  const accepted = submissions.filter((_, index) => results[index]?.outcome === 'ACCEPTED');
  const ratings = accepted.flatMap((one) => (one.kind === 'RATING' ? [one.rating] : []));
  const stored = new Set(ratings.map(ratingWord));
  const named = await complainedRatings(writer, ratings);
  for (const rating of ratings) {
    if (named.has(ratingWord(rating))) increments.addComplained(rating.merchantId, rating);
  }
  const complaints = accepted.flatMap((one) => (one.kind === 'COMPLAINT' ? [one.complaint] : []));
  const ofEarlier = complaints.filter(
    ({ merchantId, ratingId }) => ratingId !== null && !stored.has(ratingWord({ merchantId, id: ratingId })),
  );
  await countComplained(writer, ofEarlier, increments);
}

/**
 * Stores what was received: rows, cells and ledger in one transaction.
 *
 * @returns What became of each, in the order of the submissions.
 */
export function store(writer: Writer, submissions: readonly Submission[]): Promise<StoredSubmission[]> {
  return storePrepared(writer, prepare(submissions));
}

/** Stores what was received and prepared, as `store` does. */
export async function storePrepared(
  writer: Writer,
  { complaints, ratings, submissions }: PreparedSubmissions,
): Promise<StoredSubmission[]> {
  const increments = new Increments();
  const quarantined = submissions.filter((submission) => submission.kind === 'QUARANTINED');
  const ratingOutcomes = (await storeRatings(writer, ratings)).values();
  const complaintOutcomes = (await storeComplaints(writer, complaints)).values();
  const setAside = new Set(
    await insertQuarantined(
      writer,
      quarantined.map(({ row }) => row),
    ),
  );

  const cases: NewCase[] = [];
  const links: CustomerLinkTable[] = [];
  const results = submissions.map((submission): StoredSubmission => {
    const { kind, arrivedOn } = submission;
    if (kind === 'REJECTED') {
      increments.addOutcome(submission.merchantId, arrivedOn, submission.of, 'REJECTED');
      return { outcome: 'REJECTED' };
    }
    if (kind === 'QUARANTINED') {
      const { row } = submission;
      const key = `${row.kind}/${identityKey(row)}`;
      const outcome = setAside.delete(key) ? 'QUARANTINED' : 'DUPLICATE';
      increments.addOutcome(row.merchantId, arrivedOn, row.kind, outcome);
      return outcome === 'QUARANTINED' ? { outcome } : { outcome, receipt: '' };
    }
    const stored = (kind === 'RATING' ? ratingOutcomes : complaintOutcomes).next().value as Stored;
    const { merchantId } = kind === 'RATING' ? submission.rating : submission.complaint;
    increments.addOutcome(merchantId, arrivedOn, kind, ledgerOutcome[stored.outcome]);
    if (stored.outcome === 'ACCEPTED') {
      if (kind === 'RATING') {
        increments.addRating(merchantId, submission.rating);
        links.push(...linksOf(kind, submission.rating, submission.customerKeys ?? []));
      } else {
        increments.addComplaint(merchantId, submission.complaint);
        cases.push(submission);
      }
    }
    return stored;
  });
  await countAfterComplaints(writer, submissions, results, increments);
  await storeCases(writer, cases);
  await insertCustomerLinks(writer, links);
  await addIncrements(writer, increments);
  return results;
}
