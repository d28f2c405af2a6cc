import type { Complaint } from '@hearback/schema/complaint/complaint';
import type { Rating } from '@hearback/schema/rating/rating';
import type { Outcome } from '@hearback/schema/submission/ledger';
import type { QuarantinedRow } from '@hearback/schema/submission/quarantine.port';
import type { Stored } from '@hearback/schema/submission/stored';
import { type NewCase, type OpenedCase, storeCases } from '../case/storeCases.ts';
import { findComplaintIdentities, insertComplaints } from '../complaint/complaint.queries.ts';
import { complaintRow } from '../complaint/complaintRow.ts';
import type { Writer } from '../db/database.ts';
import { addIncrements } from '../indicator/increments.queries.ts';
import { Increments } from '../indicator/increments.ts';
import { findRatingIdentities, insertRatings } from '../rating/rating.queries.ts';
import { ratingRow } from '../rating/ratingRow.ts';
import { firstOfEach, type Identity, identify, identityKey } from './identify.ts';
import { insertQuarantined } from './quarantine.queries.ts';

/** Something that was received, with the day of the merchant on which it arrived. */
export type Submission = { readonly arrivedOn: string } & (
  | { readonly kind: 'RATING'; readonly rating: Rating; readonly receipt: string }
  | {
      readonly kind: 'COMPLAINT';
      readonly complaint: Complaint;
      readonly receipt: string;
      /** How its case begins; absent: it has no events yet. */
      readonly opened?: OpenedCase;
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

function storeRatings(
  writer: Writer,
  ratings: readonly { rating: Rating; receipt: string }[],
): Promise<Stored[]> {
  const rows = ratings.map(({ rating, receipt }) => {
    const row = ratingRow(rating, receipt);
    return { merchantId: rating.merchantId, id: rating.id, contentHash: row.content_hash, receipt, row };
  });
  const keyOf = (row: { merchant_id: string; rating_id: string }) =>
    identityKey({ merchantId: row.merchant_id, id: row.rating_id });
  return storeRows(
    rows,
    async (added) => (await insertRatings(writer, added)).map(keyOf),
    async (kept) =>
      (
        await findRatingIdentities(
          writer,
          kept.map(({ row }) => row),
        )
      ).map((row) => {
        const { merchant_id: merchantId, rating_id: id, content_hash: contentHash, receipt } = row;
        return { merchantId, id, contentHash, receipt };
      }),
  );
}

function storeComplaints(
  writer: Writer,
  complaints: readonly { complaint: Complaint; receipt: string }[],
): Promise<Stored[]> {
  const rows = complaints.map(({ complaint, receipt }) => {
    const row = complaintRow(complaint, receipt);
    return {
      merchantId: complaint.merchantId,
      id: complaint.id,
      contentHash: row.content_hash,
      receipt,
      row,
    };
  });
  const keyOf = (row: { merchant_id: string; complaint_id: string }) =>
    identityKey({ merchantId: row.merchant_id, id: row.complaint_id });
  return storeRows(
    rows,
    async (added) => (await insertComplaints(writer, added)).map(keyOf),
    async (kept) =>
      (
        await findComplaintIdentities(
          writer,
          kept.map(({ row }) => row),
        )
      ).map((row) => {
        const { merchant_id: merchantId, complaint_id: id, content_hash: contentHash, receipt } = row;
        return { merchantId, id, contentHash, receipt };
      }),
  );
}

const ledgerOutcome = {
  ACCEPTED: 'ACCEPTED',
  DUPLICATE: 'DUPLICATE',
  CONFLICT: 'REJECTED',
} as const satisfies Record<Stored['outcome'], Outcome>;

/**
 * Stores what was received: rows, cells and ledger in one transaction.
 *
 * @returns What became of each, in the order of the submissions.
 */
export async function store(writer: Writer, submissions: readonly Submission[]): Promise<StoredSubmission[]> {
  const increments = new Increments();
  const ratings = submissions.filter((submission) => submission.kind === 'RATING');
  const complaints = submissions.filter((submission) => submission.kind === 'COMPLAINT');
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
      if (kind === 'RATING') increments.addRating(merchantId, submission.rating);
      else {
        increments.addComplaint(merchantId, submission.complaint);
        cases.push(submission);
      }
    }
    return stored;
  });
  await storeCases(writer, cases);
  await addIncrements(writer, increments);
  return results;
}
