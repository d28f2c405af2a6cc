import type { Complaint } from '@hearback/schema/complaint/complaint';
import type { Rating } from '@hearback/schema/rating/rating';
import type { Outcome } from '@hearback/schema/submission/ledger';
import type { QuarantinedRow } from '@hearback/schema/submission/quarantine.port';
import type { Stored } from '@hearback/schema/submission/stored';
import { type OpenedCase, storeCases } from '../case/storeCases.ts';
import { findComplaintIdentities, insertComplaints } from '../complaint/complaint.queries.ts';
import type { ComplaintTable } from '../complaint/complaint.table.ts';
import { complaintRow } from '../complaint/complaintRow.ts';
import { insertCustomerLinks } from '../customer/customerLink.queries.ts';
import type { CustomerLinkTable } from '../customer/customerLink.table.ts';
import { linksOf } from '../customer/linksOf.ts';
import { addRow, type Columns, emptyColumns, rowAt } from '../db/columns.ts';
import type { Writer } from '../db/database.ts';
import { addIncrements } from '../indicator/increments.queries.ts';
import { type Counts, countsOf, Increments } from '../indicator/increments.ts';
import { complainedRatings, countComplained, ratingWord } from '../rating/complained.ts';
import { findRatingIdentities, insertRatings, ratingColumns } from '../rating/rating.queries.ts';
import type { RatingTable } from '../rating/rating.table.ts';
import { ratingOf, ratingRow } from '../rating/ratingRow.ts';
import { type Identity, identify, identityKey } from './identify.ts';
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

/** A complaint that goes to the database, with its row. */
export type PreparedComplaint = Extract<Submission, { kind: 'COMPLAINT' }> & { readonly row: ComplaintTable };

/** Submissions with everything that could be made before the transaction begins. */
export interface PreparedSubmissions {
  readonly ratings: Columns<RatingTable>;
  /** Day on which each rating arrived. */
  readonly ratingDays: readonly string[];
  /** What the customer of each rating is found again by. */
  readonly links: readonly { readonly rating: number; readonly row: CustomerLinkTable }[];
  readonly complaints: readonly PreparedComplaint[];
  /** What is not stored as such: set aside, or refused. */
  readonly others: readonly Extract<Submission, { kind: 'QUARANTINED' | 'REJECTED' }>[];
  /** What the ratings and complaints add to the cells where all of them are accepted. */
  readonly counts: Counts;
}

/** What became of prepared submissions, each list in their order. */
export interface StoredSubmissions {
  readonly ratings: readonly Stored[];
  readonly complaints: readonly Stored[];
  readonly others: readonly StoredSubmission[];
}

type ComplaintSubmission = Extract<Submission, { kind: 'COMPLAINT' }>;

function rowOfComplaint({ complaint, opened, receipt }: ComplaintSubmission): ComplaintTable {
  const made = complaintRow(complaint, receipt, opened?.events.at(-1)?.at);
  // Routing, or a settlement on the spot, leads further than the complaint itself says.
  return { ...made, step: opened?.summary.step ?? made.step };
}

type Accountable = Pick<StoredSubmissions, 'ratings' | 'complaints'>;

/** Makes the rows and the counts of submissions: the work that needs no transaction. */
export function prepare(submissions: readonly Submission[]): PreparedSubmissions {
  const ratings = emptyColumns<RatingTable>(ratingColumns);
  const ratingDays: string[] = [];
  const links: PreparedSubmissions['links'][number][] = [];
  const complaints: PreparedComplaint[] = [];
  const others: PreparedSubmissions['others'][number][] = [];
  const increments = new Increments();
  for (const submission of submissions) {
    if (submission.kind === 'RATING') {
      const { arrivedOn, customerKeys, rating, receipt } = submission;
      addRow(ratings, ratingColumns, ratingRow(rating, receipt));
      for (const row of linksOf('RATING', rating, customerKeys ?? [])) {
        links.push({ rating: ratingDays.length, row });
      }
      ratingDays.push(arrivedOn);
      increments.addRating(rating.merchantId, rating);
    } else if (submission.kind === 'COMPLAINT') {
      const { complaint } = submission;
      complaints.push({ ...submission, row: rowOfComplaint(submission) });
      increments.addComplaint(complaint.merchantId, complaint);
    } else others.push(submission);
  }
  return { ratings, ratingDays, links, complaints, others, counts: countsOf(increments) };
}

type Found = Pick<RatingTable, 'merchant_id' | 'content_hash' | 'receipt'>;

function identityOf(row: Found, id: string): Identity {
  return { merchantId: row.merchant_id, id, contentHash: row.content_hash, receipt: row.receipt };
}

async function storeRatings(writer: Writer, rows: Columns<RatingTable>): Promise<Stored[]> {
  const identity = (index: number) => {
    const row = rowAt(rows, ['merchant_id', 'rating_id', 'content_hash', 'receipt'], index);
    return identityOf(row, row.rating_id);
  };
  return identify(rows.receipt, await insertRatings(writer, rows), identity, async (others) => {
    const keys = others.map(({ merchantId, id }) => ({ merchant_id: merchantId, rating_id: id }));
    return (await findRatingIdentities(writer, keys)).map((row) => identityOf(row, row.rating_id));
  });
}

async function storeComplaints(writer: Writer, complaints: readonly PreparedComplaint[]): Promise<Stored[]> {
  const rows = complaints.map(({ row }) => row);
  const receipts = rows.map(({ receipt }) => receipt);
  const identity = (index: number) => {
    const row = rows[index];
    if (row === undefined) throw new RangeError(`There is no complaint ${index}.`);
    return identityOf(row, row.complaint_id);
  };
  return identify(receipts, await insertComplaints(writer, rows), identity, async (others) => {
    const keys = others.map(({ merchantId, id }) => ({ merchant_id: merchantId, complaint_id: id }));
    return (await findComplaintIdentities(writer, keys)).map((row) => identityOf(row, row.complaint_id));
  });
}

const ledgerOutcome = {
  ACCEPTED: 'ACCEPTED',
  DUPLICATE: 'DUPLICATE',
  CONFLICT: 'REJECTED',
} as const satisfies Record<Stored['outcome'], Outcome>;

async function storeOthers(
  writer: Writer,
  others: PreparedSubmissions['others'],
  ledger: Increments,
): Promise<StoredSubmission[]> {
  const rows = others.flatMap((submission) => (submission.kind === 'QUARANTINED' ? [submission.row] : []));
  const setAside = new Set(await insertQuarantined(writer, rows));
  return others.map((submission): StoredSubmission => {
    if (submission.kind === 'REJECTED') {
      ledger.addOutcome(submission.merchantId, submission.arrivedOn, submission.of, 'REJECTED');
      return { outcome: 'REJECTED' };
    }
    const { arrivedOn, row } = submission;
    const outcome = setAside.delete(`${row.kind}/${identityKey(row)}`) ? 'QUARANTINED' : 'DUPLICATE';
    ledger.addOutcome(row.merchantId, arrivedOn, row.kind, outcome);
    return outcome === 'QUARANTINED' ? { outcome } : { outcome, receipt: '' };
  });
}

/** The places of those that were accepted. */
function acceptedOf(stored: readonly Stored[]): number[] {
  return stored.flatMap(({ outcome }, index) => (outcome === 'ACCEPTED' ? [index] : []));
}

/** Adds to the ledger what became of ratings and complaints. */
function addOutcomes(prepared: PreparedSubmissions, stored: Accountable, increments: Increments): void {
  const { complaints, ratingDays, ratings } = prepared;
  for (let index = 0; index < ratingDays.length; index += 1) {
    const outcome = ledgerOutcome[stored.ratings[index]?.outcome ?? 'CONFLICT'];
    increments.addOutcome(ratings.merchant_id[index] ?? '', ratingDays[index] ?? '', 'RATING', outcome);
  }
  for (const [index, { arrivedOn, complaint }] of complaints.entries()) {
    const outcome = ledgerOutcome[stored.complaints[index]?.outcome ?? 'CONFLICT'];
    increments.addOutcome(complaint.merchantId, arrivedOn, 'COMPLAINT', outcome);
  }
}

/** Counts the ratings that led to complaints: those just stored, and those that complaints just stored name. */
async function countAfterComplaints(
  writer: Writer,
  { complaints, ratings }: PreparedSubmissions,
  stored: Accountable,
  increments: Increments,
): Promise<void> {
  const accepted = acceptedOf(stored.ratings).map((index) => ({
    index,
    merchantId: ratings.merchant_id[index] ?? '',
    id: ratings.rating_id[index] ?? '',
  }));
  const named = await complainedRatings(writer, accepted);
  for (const { index, ...rating } of accepted) {
    if (!named.has(ratingWord(rating))) continue;
    increments.addComplained(rating.merchantId, ratingOf(rowAt(ratings, ratingColumns, index)));
  }
  const added = acceptedOf(stored.complaints).flatMap((index) => complaints[index]?.complaint ?? []);
  if (added.length === 0) return;
  const own = new Set(accepted.map(ratingWord));
  const ofEarlier = added.filter(
    ({ merchantId, ratingId }) => ratingId !== null && !own.has(ratingWord({ merchantId, id: ratingId })),
  );
  await countComplained(writer, ofEarlier, increments);
}

/** Adds what was accepted to the cells. */
function addAccepted(prepared: PreparedSubmissions, stored: Accountable, increments: Increments): void {
  for (const index of acceptedOf(stored.ratings)) {
    const row = rowAt(prepared.ratings, ratingColumns, index);
    increments.addRating(row.merchant_id, ratingOf(row));
  }
  for (const index of acceptedOf(stored.complaints)) {
    const complaint = prepared.complaints[index]?.complaint;
    if (complaint !== undefined) increments.addComplaint(complaint.merchantId, complaint);
  }
}

/** Stores what was received and prepared: rows, cells and ledger in one transaction. */
export async function storePrepared(
  writer: Writer,
  prepared: PreparedSubmissions,
): Promise<StoredSubmissions> {
  const increments = new Increments();
  const ratings = await storeRatings(writer, prepared.ratings);
  const complaints = await storeComplaints(writer, prepared.complaints);
  const others = await storeOthers(writer, prepared.others, increments);
  const stored = { ratings, complaints };
  addOutcomes(prepared, stored, increments);
  await countAfterComplaints(writer, prepared, stored, increments);
  await storeCases(
    writer,
    acceptedOf(complaints).flatMap((index) => prepared.complaints[index] ?? []),
  );
  await insertCustomerLinks(
    writer,
    prepared.links.flatMap(({ rating, row }) => (ratings[rating]?.outcome === 'ACCEPTED' ? [row] : [])),
  );
  const isAll = [...ratings, ...complaints].every(({ outcome }) => outcome === 'ACCEPTED');
  if (isAll && increments.ratingCells.length === 0) {
    await addIncrements(writer, { ...prepared.counts, ledger: increments.ledger });
  } else {
    addAccepted(prepared, stored, increments);
    await addIncrements(writer, increments);
  }
  return { ...stored, others };
}

/**
 * Stores what was received: rows, cells and ledger in one transaction.
 *
 * @returns What became of each, in the order of the submissions.
 */
export async function store(writer: Writer, submissions: readonly Submission[]): Promise<StoredSubmission[]> {
  const stored = await storePrepared(writer, prepare(submissions));
  const [ratings, complaints, others] = [stored.ratings, stored.complaints, stored.others].map((list) =>
    list.values(),
  );
  return submissions.map(({ kind }) => {
    const next = (kind === 'RATING' ? ratings : kind === 'COMPLAINT' ? complaints : others)?.next();
    if (next?.value === undefined) throw new Error(`A submission of the kind ${kind} was not stored.`);
    return next.value;
  });
}
