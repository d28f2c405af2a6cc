import type { Complaint } from '@hearback/schema/complaint/complaint';
import { localeFor } from '@hearback/schema/form/form';
import type { Rating } from '@hearback/schema/rating/rating';
import { dayOf } from '@hearback/schema/time/calendarDay';
import { matterOf } from '../case/receiveCase.ts';
import { findComplaintIdentities } from '../complaint/complaint.queries.ts';
import { customerKey, customerKeys } from '../customer/customerKeys.ts';
import type { Writer } from '../db/database.ts';
import { ChunkPace } from '../import/chunkPace.ts';
import type { Install } from '../install.ts';
import { recordAllFired } from '../job/job.queries.ts';
import type { MerchantTable } from '../merchant/merchant.table.ts';
import { findRatingIdentities } from '../rating/rating.queries.ts';
import { newReceipt } from '../submission/receipt.ts';
import { type Submission, store } from '../submission/store.ts';
import { type DemoKeys, keepDemo } from './demoKeys.ts';
import { openDemoMerchant } from './demoMerchant.ts';
import { CaseDesk } from './generator/caseDesk.ts';
import type { FiredAction } from './generator/caseWork.ts';
import { generateDemo } from './generator/generateDemo.ts';
import { moodOn, storyUntil } from './generator/story.ts';

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

/** Something that was received in the story, with what the clocks of its case called for. */
interface Told {
  readonly submission: Submission;
  readonly fired: readonly FiredAction[];
}

/** The story ends at the instant at which the merchant was made: that is the same however often it is told. */
async function storyOf(merchant: MerchantTable, ratings: number, { ports }: Install): Promise<Told[]> {
  const { merchant_id: merchantId, time_zone: timeZone, created_at: end } = merchant;
  const [seed, until] = ['Harbour & Home', dayOf(end, timeZone)];
  const story = generateDemo({ seed, until, merchantId, timeZone, ratings });
  const chapters = storyUntil(until);
  const rules = await ports.cases.rules(merchantId);
  const secret = merchant.identity_secret;
  const desk = new CaseDesk({
    ...{ seed, rules, until: end, locale: localeFor(merchant.locale) },
    matterOf: (complaint) => matterOf(complaint, secret),
  });
  const receipt = () => newReceipt(merchant.receipt_prefix);
  const told = (one: Rating | Complaint) => one.receivedAt <= end;
  return [
    ...story.ratings.filter(told).map((rating): Told => {
      const submission = { kind: 'RATING', rating, receipt: receipt(), arrivedOn: rating.day } as const;
      return { submission, fired: [] };
    }),
    ...story.complaints.filter(told).map((received): Told => {
      const worked = desk.take(received, moodOn(received.day, chapters));
      const { complaint, fired } = worked;
      const keys = {
        customerKey: customerKey(secret, complaint),
        customerKeys: customerKeys(secret, complaint),
      };
      const opened = { ...worked.opened, ...keys };
      const arrived = { receipt: receipt(), arrivedOn: received.day, silent: true };
      return { submission: { kind: 'COMPLAINT', complaint, opened, ...arrived }, fired };
    }),
  ];
}

/** How many rows one of them is, about. */
function rowsOf({ submission }: Told): number {
  return submission.kind === 'COMPLAINT' ? 4 + (submission.opened?.events.length ?? 0) : 1;
}

/** The next of a story, as many as fit into a number of rows; at least one. */
function nextPart(story: readonly Told[], start: number, rows: number): Told[] {
  let [end, sum] = [start, 0];
  while (end < story.length && (end === start || sum < rows)) {
    const one = story[end];
    sum += one === undefined ? 0 : rowsOf(one);
    end += 1;
  }
  return story.slice(start, end);
}

function keyOf(submission: Submission): string {
  if (submission.kind === 'RATING') return submission.rating.id;
  return submission.kind === 'COMPLAINT' ? submission.complaint.id : '';
}

/** Those that are not stored yet: the ledger counts each of them once, however often a seeding was cut off. */
async function missing(writer: Writer, merchantId: string, part: readonly Told[]): Promise<Told[]> {
  const keys = (kind: Submission['kind']) =>
    part.filter(({ submission }) => submission.kind === kind).map(({ submission }) => keyOf(submission));
  const ratings = keys('RATING').map((id) => ({ merchant_id: merchantId, rating_id: id }));
  const complaints = keys('COMPLAINT').map((id) => ({ merchant_id: merchantId, complaint_id: id }));
  const kept = new Set([
    ...(await findRatingIdentities(writer, ratings)).map((row) => row.rating_id),
    ...(await findComplaintIdentities(writer, complaints)).map((row) => row.complaint_id),
  ]);
  return part.filter(({ submission }) => !kept.has(keyOf(submission)));
}

async function storePart(writer: Writer, merchantId: string, part: readonly Told[]): Promise<void> {
  await store(
    writer,
    part.map(({ submission }) => submission),
  );
  const fired = part.flatMap((one) => one.fired);
  await recordAllFired(
    writer,
    fired.map(({ at, id }) => ({ merchant_id: merchantId, job_id: id, fired_at: at })),
  );
}

/**
 * Makes the demo merchant with its staff and two years of ratings and cases that they worked, in short transactions, so that a server
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
  const story = await storyOf(row, options.ratings ?? 20_000, install);
  const pace = new ChunkPace();
  const stored = { RATING: 0, COMPLAINT: 0 };
  let reported = 0;

  for (let done = 0; done < story.length; ) {
    const part = nextPart(story, done, pace.size);
    const rows = part.reduce((sum, one) => sum + rowsOf(one), 0);
    const added = await pace.run(rows, install.database, async (writer) => {
      const fresh = isNew ? part : await missing(writer, row.merchant_id, part);
      await storePart(writer, row.merchant_id, fresh);
      return fresh;
    });
    for (const {
      submission: { kind },
    } of added)
      if (kind === 'RATING' || kind === 'COMPLAINT') stored[kind] += 1;
    done += part.length;
    if (stored.RATING + stored.COMPLAINT > 0 && (done - reported >= 2500 || done === story.length)) {
      report(`Demo store: ${done} of ${story.length} ratings and complaints`);
      reported = done;
    }
  }
  await keepDemo(install.config, { ...keys, complete: true });
  return { ...keys, ratings: stored.RATING, complaints: stored.COMPLAINT };
}
