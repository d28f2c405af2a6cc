import type { Complaint } from '@hearback/schema/complaint/complaint';
import type { Rating } from '@hearback/schema/rating/rating';
import { dayOf } from '@hearback/schema/time/calendarDay';
import { findComplaintIdentities } from '../complaint/complaint.queries.ts';
import type { Writer } from '../db/database.ts';
import { ChunkPace } from '../import/chunkPace.ts';
import type { Install } from '../install.ts';
import type { MerchantTable } from '../merchant/merchant.table.ts';
import { findRatingIdentities } from '../rating/rating.queries.ts';
import { newReceipt } from '../submission/receipt.ts';
import { type Submission, store } from '../submission/store.ts';
import { type DemoKeys, keepDemo } from './demoKeys.ts';
import { openDemoMerchant } from './demoMerchant.ts';
import { generateDemo } from './generator/generateDemo.ts';

/** The demo merchant, and how much of its story was stored this time. */
export interface SeededDemo extends DemoKeys {
  readonly ratings: number;
  readonly complaints: number;
}

/** What a demo is made of, where it is not the usual. */
export interface DemoOptions {
  /** Ratings to expect; by default 20,000. */
  readonly ratings?: number;
  /** Origins of pages that may use the publishable key; by default any page. */
  readonly origins?: readonly string[];
}

/** The story ends at the instant at which the merchant was made: that is the same however often it is told. */
function submissionsOf(merchant: MerchantTable, ratings: number): Submission[] {
  const { merchant_id: merchantId, time_zone: timeZone, created_at: end } = merchant;
  const story = generateDemo({
    seed: 'Harbour & Home',
    until: dayOf(end, timeZone),
    merchantId,
    timeZone,
    ratings,
  });
  const receipt = () => newReceipt(merchant.receipt_prefix);
  const told = (submission: Rating | Complaint) => submission.receivedAt <= end;
  return [
    ...story.ratings.filter(told).map((rating): Submission => {
      return { kind: 'RATING', rating, receipt: receipt(), arrivedOn: rating.day };
    }),
    ...story.complaints.filter(told).map((complaint): Submission => {
      return { kind: 'COMPLAINT', complaint, receipt: receipt(), arrivedOn: complaint.day };
    }),
  ];
}

function keyOf(submission: Submission): string {
  if (submission.kind === 'RATING') return submission.rating.id;
  return submission.kind === 'COMPLAINT' ? submission.complaint.id : '';
}

/** Those that are not stored yet: the ledger counts each of them once, however often a seeding was cut off. */
async function missing(
  writer: Writer,
  merchantId: string,
  part: readonly Submission[],
): Promise<Submission[]> {
  const keys = (kind: Submission['kind']) => part.filter((one) => one.kind === kind).map(keyOf);
  const ratings = keys('RATING').map((id) => ({ merchant_id: merchantId, rating_id: id }));
  const complaints = keys('COMPLAINT').map((id) => ({ merchant_id: merchantId, complaint_id: id }));
  const kept = new Set([
    ...(await findRatingIdentities(writer, ratings)).map((row) => row.rating_id),
    ...(await findComplaintIdentities(writer, complaints)).map((row) => row.complaint_id),
  ]);
  return part.filter((submission) => !kept.has(keyOf(submission)));
}

/**
 * Makes the demo merchant with two years of ratings and complaints, in short transactions, so that a server
 * on the same data is never held up. Safe to repeat: what is stored stays, and what an interrupted run left
 * out is added. The keys are kept in `demo.json` of the data folder.
 *
 * @param report Told how far it is, line by line.
 */
export async function seedDemo(
  install: Install,
  report: (line: string) => void,
  options: DemoOptions = {},
): Promise<SeededDemo> {
  const { row, keys, isNew, isComplete } = await openDemoMerchant(install, options.origins);
  if (isComplete) return { ...keys, ratings: 0, complaints: 0 };
  const submissions = submissionsOf(row, options.ratings ?? 20_000);
  const pace = new ChunkPace();
  const stored = { RATING: 0, COMPLAINT: 0 };
  let reported = 0;

  for (let done = 0; done < submissions.length; ) {
    const part = submissions.slice(done, done + pace.size);
    await pace.turn();
    const started = performance.now();
    const added = await install.database.write(async (writer) => {
      const fresh = isNew ? part : await missing(writer, row.merchant_id, part);
      await store(writer, fresh);
      return fresh;
    });
    pace.took(part.length, performance.now() - started);
    for (const { kind } of added) if (kind === 'RATING' || kind === 'COMPLAINT') stored[kind] += 1;
    done += part.length;
    if (stored.RATING + stored.COMPLAINT > 0 && (done - reported >= 2500 || done === submissions.length)) {
      report(`Demo store: ${done} of ${submissions.length} ratings and complaints`);
      reported = done;
    }
  }
  await keepDemo(install.config, { ...keys, complete: true });
  return { ...keys, ratings: stored.RATING, complaints: stored.COMPLAINT };
}
