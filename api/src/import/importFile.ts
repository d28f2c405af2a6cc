import { Failure, IdConflict, InvalidInput } from '@hearback/schema/failure/failure';
import { importLimits } from '@hearback/schema/import/importLimits';
import type { ReadRow } from '@hearback/schema/import/readRow';
import type { Row } from '@hearback/schema/import/rowFields';
import { checkText } from '@hearback/schema/submission/text';
import { dayOf } from '@hearback/schema/time/calendarDay';
import type { Database } from '../db/database.ts';
import { newReceipt } from '../submission/receipt.ts';
import { prepare, type Submission, storePrepared } from '../submission/store.ts';
import { ChunkPace } from './chunkPace.ts';
import { type CheckedCsv, checkCsv, piecesOf } from './csvFile.ts';
import { complaintRules, type ImportKindRules, ratingRules } from './importKind.ts';
import type { ImportMerchant } from './importMerchant.ts';
import type { ImportOptions, ImportReport, ImportResult } from './importOptions.ts';
import { type FileColumns, placeColumns, planImport } from './importPlan.ts';
import { type MerchantBook, merchantsByName, oneMerchant } from './merchantBook.ts';
import { RejectedFile, type RejectedRow } from './rejectedFile.ts';
import { RowIds } from './rowIds.ts';

/** Rows that are read before the first of them is stored; what an import needs of memory. */
const rowsAtOnce = 10_000;

/** What an import works on. */
export interface ImportParts {
  readonly database: Database;
  /** The data folder. */
  readonly home: string;
  readonly clock: () => number;
  readonly report: ImportReport;
}

/** Everything that is known while rows are read. */
interface Reading<Draft> {
  readonly parts: ImportParts;
  readonly file: CheckedCsv;
  readonly columns: FileColumns;
  readonly rules: ImportKindRules<Draft>;
  readonly merchants: MerchantBook;
  readonly ids: RowIds;
  readonly kind: ImportOptions['kind'];
}

/** A row on its way: with what it is stored as, or why it is not. */
interface Entry<Draft> {
  readonly row: Row;
  readonly number: number;
  readonly id: string;
  readonly merchant: ImportMerchant | null;
  readonly read: ReadRow<Draft> | Failure;
}

function merchantWord(row: Row, { merchant }: FileColumns): string {
  if (merchant === null) return '';
  const word = checkText(row[merchant], 'merchant-column', importLimits.name)?.trim();
  if (word === undefined) throw new InvalidInput('REQUIRED', 'merchant-column');
  return word;
}

/** What a refusal is; anything else is thrown on. */
function refusalIn<Result>(work: () => Result): Result | Failure {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

async function readEntry<Draft>(reading: Reading<Draft>, row: Row, number: number, now: number) {
  const { columns, file, ids, merchants, rules } = reading;
  const { id, repeated } = ids.idOf(row, columns.fields.words(row, 'id')?.trim() ?? null);
  const word = refusalIn(() => merchantWord(row, columns));
  if (word instanceof Failure) return { row, number, id, merchant: null, read: word };
  if (merchants.find(word) === undefined) await merchants.prepare(word);
  const merchant = merchants.find(word) ?? null;
  if (merchant === null) throw new Error(`The merchant ${word} was not prepared.`);
  const situation = { merchantId: merchant.id, id, repeated, dates: merchant.dates, now };
  const read = refusalIn(() => {
    if (row.length === file.header.length) return rules.read(row, situation);
    throw new InvalidInput('INVALID', 'row', { expected: `${file.header.length} cells, not ${row.length}` });
  });
  return { row, number, id, merchant, read };
}

async function submissionOf<Draft>(
  { file, kind, parts, rules }: Reading<Draft>,
  entry: Entry<Draft>,
  now: number,
): Promise<Submission | null> {
  const { id, merchant, read, row } = entry;
  if (merchant === null) return null;
  const arrivedOn = dayOf(now, merchant.timeZone);
  if (read instanceof Failure) return { kind: 'REJECTED', of: kind, merchantId: merchant.id, arrivedOn };
  if ('reason' in read) {
    const content = Object.fromEntries(file.header.map((name, index) => [name, row[index] ?? '']));
    const { reason, path } = read;
    return {
      kind: 'QUARANTINED',
      row: { merchantId: merchant.id, id, kind, reason, path, receivedAt: now, content },
      arrivedOn,
    };
  }
  const arrival = { arrivedOn, receipt: newReceipt(merchant.receiptPrefix) };
  const ready = rules.finish(read.draft, merchant, arrival);
  if (ready !== null) return ready;
  await rules.prepare(read.draft, merchant, parts.database);
  return rules.finish(read.draft, merchant, arrival);
}

/** A row that goes to the database, with where it belongs there. */
interface Ready<Draft> {
  readonly entry: Entry<Draft>;
  readonly submission: Submission;
}

function placeOf(submission: Submission): { readonly merchantId: string; readonly at: number } {
  if (submission.kind === 'RATING') return { ...submission.rating, at: submission.rating.occurredAt };
  if (submission.kind === 'COMPLAINT')
    return { ...submission.complaint, at: submission.complaint.occurredAt };
  return {
    merchantId: submission.kind === 'REJECTED' ? submission.merchantId : submission.row.merchantId,
    at: 0,
  };
}

/** In the order of the tables' keys: neighbours share pages and counts, which makes short transactions count. */
function inOrder<Draft>(ready: readonly Ready<Draft>[]): Ready<Draft>[] {
  return ready
    .map((one) => ({ one, ...placeOf(one.submission) }))
    .sort((a, b) => (a.merchantId === b.merchantId ? a.at - b.at : a.merchantId < b.merchantId ? -1 : 1))
    .map(({ one }) => one);
}

function isMarked(submission: Submission): boolean {
  if (submission.kind === 'RATING') return submission.rating.marks.length > 0;
  return submission.kind === 'COMPLAINT' && submission.complaint.marks.length > 0;
}

/** Reads rows: those that go to the database, and those that are rejected. */
async function readRows<Draft>(reading: Reading<Draft>, rows: readonly Row[], before: number) {
  const now = reading.parts.clock();
  const ready: Ready<Draft>[] = [];
  const rejected: RejectedRow[] = [];
  for (const [index, row] of rows.entries()) {
    const entry = await readEntry(reading, row, before + index + 1, now);
    const submission = await submissionOf(reading, entry, now);
    if (submission !== null) ready.push({ entry, submission });
    if (entry.read instanceof Failure) rejected.push({ ...entry, failure: entry.read });
  }
  return { ready: inOrder(ready), rejected };
}

async function storeRows<Draft>(reading: Reading<Draft>, rejectedFile: RejectedFile) {
  const { file, parts } = reading;
  const counts = { received: 0, accepted: 0, duplicate: 0, quarantined: 0, rejected: 0, marked: 0 };
  const pace = new ChunkPace();
  for await (const rows of piecesOf(file, rowsAtOnce)) {
    const { ready, rejected } = await readRows(reading, rows, counts.received);
    for (let from = 0; from < ready.length; ) {
      const chunk = ready.slice(from, from + pace.size);
      const prepared = prepare(chunk.map(({ submission }) => submission));
      const outcomes = await pace.run(chunk.length, parts.database, (writer) =>
        storePrepared(writer, prepared),
      );
      for (const [index, { entry, submission }] of chunk.entries()) {
        const outcome = outcomes[index]?.outcome;
        if (outcome === 'CONFLICT') rejected.push({ ...entry, failure: new IdConflict() });
        if (outcome === 'ACCEPTED') counts.accepted += 1;
        if (outcome === 'ACCEPTED' && isMarked(submission)) counts.marked += 1;
        if (outcome === 'DUPLICATE') counts.duplicate += 1;
        if (outcome === 'QUARANTINED') counts.quarantined += 1;
      }
      from += chunk.length;
      parts.report.storing(counts.received + from, file.rows);
    }
    counts.received += rows.length;
    counts.rejected += rejected.length;
    await rejectedFile.add(rejected.sort((a, b) => a.number - b.number));
  }
  return counts;
}

/**
 * Imports a file of ratings or complaints: first looks it through, then stores it in short transactions.
 * Broken off in the middle it can simply be run again, since the same row always has the same id.
 *
 * @throws InvalidInput, NotFound or ImportRefused, before anything is stored.
 */
export async function importFile(options: ImportOptions, parts: ImportParts): Promise<ImportResult> {
  const { clock, database, home, report } = parts;
  const plan = planImport(options, clock());
  const file = await checkCsv(plan.form, (rows) => report.checking(rows));
  const columns = placeColumns(plan, file.header);
  const merchants =
    options.merchant === null
      ? merchantsByName(database, options.timeZone, plan.dates, clock)
      : await oneMerchant(database, options.merchant, plan.dates);
  const rejectedFile = new RejectedFile(home, options.file, file.header, clock());
  const common = { parts, file, columns, merchants, ids: new RowIds(options.kind), kind: options.kind };
  try {
    const counts = await (options.kind === 'RATING'
      ? storeRows({ ...common, rules: ratingRules(plan, columns) }, rejectedFile)
      : storeRows({ ...common, rules: complaintRules(plan, columns) }, rejectedFile));
    const named = merchants.all.map(({ id, name }) => ({ id, name }));
    return { ...counts, rejectedFile: rejectedFile.path, merchants: named };
  } finally {
    report.done();
    await rejectedFile.close();
  }
}
