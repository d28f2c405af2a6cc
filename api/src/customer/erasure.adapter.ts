import { withoutTexts } from '@hearback/schema/case/withoutTexts';
import type { Erased, ErasurePort } from '@hearback/schema/customer/erasure.port';
import { listEvents, lockCase } from '../case/case.queries.ts';
import { eventOf } from '../case/caseRow.ts';
import { findComplaint, findComplaintByReceipt } from '../complaint/complaint.queries.ts';
import type { Database, Writer } from '../db/database.ts';
import { deleteEvidence } from '../evidence/evidence.queries.ts';
import { type EvidenceTable, fileNameOf } from '../evidence/evidence.table.ts';
import { evidenceFiles } from '../evidence/evidenceFiles.ts';
import { forgetFollowUp } from '../followUp/forgetFollowUp.ts';
import { findMerchant, findMerchantByReceipt } from '../merchant/merchant.queries.ts';
import { readReceipt } from '../submission/receipt.ts';
import { eraseCustomer } from './changeCustomers.ts';
import { keysOfWord } from './customerKeys.ts';
import { listCustomerLinks } from './customerLink.queries.ts';
import {
  deleteCustomerLinks,
  dropLetters,
  findRatingByReceipt,
  forgetComplaint,
  forgetMatter,
  forgetRating,
  rewriteEvent,
} from './erasure.queries.ts';

const nothing: Erased = { ratings: 0, complaints: 0, files: 0, letters: 0, already: 0 };

function sum(parts: readonly Erased[]): Erased {
  return parts.reduce(
    (all, one) => ({
      ratings: all.ratings + one.ratings,
      complaints: all.complaints + one.complaints,
      files: all.files + one.files,
      letters: all.letters + one.letters,
      already: all.already + one.already,
    }),
    nothing,
  );
}

/** What an erasure has done, with the rows of the files that are to be taken away. */
type ErasedRows = Omit<Erased, 'files'> & { readonly files: readonly EvidenceTable[] };

async function eraseRating(writer: Writer, merchantId: string, id: string, now: number): Promise<ErasedRows> {
  const fresh = await forgetRating(writer, merchantId, id, now);
  await deleteCustomerLinks(writer, merchantId, 'RATING', id);
  const files = await deleteEvidence(writer, merchantId, { kind: 'RATING', id });
  return { ...nothing, ...(fresh ? { ratings: 1 } : { already: 1 }), files };
}

async function eraseWords(writer: Writer, merchantId: string, id: string): Promise<void> {
  for (const row of await listEvents(writer, merchantId, [id])) {
    const { payload, reason } = withoutTexts(eventOf(row).event);
    const words = { reason, payload: JSON.stringify(payload) };
    if (words.payload !== row.payload || reason !== row.reason) await rewriteEvent(writer, row, words);
  }
}

/**
 * Erasing in the database: whatever a customer said or left goes, and what was said to them; scores, categories,
 * steps and times stay, so that every count stays what it is and the ledger exact. Everything of one submission goes
 * in one transaction.
 *
 * @param home Data folder with the files of evidence; null: the daily sweep takes them away.
 */
export function erasureAdapter(database: Database, clock: () => number, home: string | null): ErasurePort {
  /** Takes files away once their rows are gone. */
  async function withoutFiles(merchantId: string, { files, ...done }: ErasedRows): Promise<Erased> {
    if (home !== null) {
      for (const row of files) await evidenceFiles(home).remove(merchantId, fileNameOf(row));
    }
    return { ...done, files: files.length };
  }

  async function complaint(merchantId: string, id: string): Promise<Erased> {
    const now = clock();
    const done = await database.write(async (writer) => {
      await lockCase(writer, merchantId, id);
      const row = await findComplaint(writer, merchantId, id);
      await forgetFollowUp(writer, merchantId, id);
      const fresh = await forgetComplaint(writer, merchantId, id, now);
      await forgetMatter(writer, merchantId, id, now);
      await eraseWords(writer, merchantId, id);
      await deleteCustomerLinks(writer, merchantId, 'COMPLAINT', id);
      const letters = await dropLetters(writer, merchantId, id);
      const own = await deleteEvidence(writer, merchantId, { kind: 'COMPLAINT', id });
      const rated = row?.rating_id == null ? null : await eraseRating(writer, merchantId, row.rating_id, now);
      const first = fresh ? { complaints: 1, already: 0 } : { complaints: 0, already: 1 };
      return { files: [...own, ...(rated?.files ?? [])], ratings: rated?.ratings ?? 0, letters, ...first };
    });
    return withoutFiles(merchantId, done);
  }

  const rating = async (merchantId: string, id: string) =>
    withoutFiles(merchantId, await database.write((writer) => eraseRating(writer, merchantId, id, clock())));

  return {
    byReceipt: async (text, merchantId) => {
      const read = readReceipt(text);
      const merchant = read === null ? undefined : await findMerchantByReceipt(database.read, read.prefix);
      if (read === null || merchant === undefined) return null;
      const owner = merchant.merchant_id;
      if (merchantId !== null && merchantId !== owner) return null;
      const filed = await findComplaintByReceipt(database.read, owner, read.receipt);
      if (filed !== undefined) return complaint(owner, filed.complaint_id);
      const rated = await findRatingByReceipt(database.read, owner, read.receipt);
      return rated === undefined ? null : rating(owner, rated.rating_id);
    },
    byCustomer: async (merchantId, customer) => {
      const merchant = await findMerchant(database.read, merchantId);
      if (merchant === undefined) return nothing;
      const keys = keysOfWord(merchant.identity_secret, customer);
      const links = await listCustomerLinks(database.read, merchantId, keys);
      const named = new Map(links.map((link) => [`${link.kind} ${link.submission_id}`, link]));
      const done: Erased[] = [];
      for (const { kind, submission_id: id } of named.values()) {
        done.push(await (kind === 'COMPLAINT' ? complaint(merchantId, id) : rating(merchantId, id)));
      }
      await database.write((writer) => eraseCustomer(writer, merchantId, customer));
      return sum(done);
    },
  };
}
