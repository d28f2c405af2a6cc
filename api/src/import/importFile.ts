import { Failure, IdConflict, InvalidInput } from '@hearback/schema/failure/failure';
import { importLimits } from '@hearback/schema/import/importLimits';
import type { ReadRow } from '@hearback/schema/import/readRow';
import type { Row } from '@hearback/schema/import/rowFields';
import { checkText } from '@hearback/schema/submission/text';
import { dayOf } from '@hearback/schema/time/calendarDay';
import type { Database } from '../db/database.ts';
import { newReceipt } from '../submission/receipt.ts';
import { type Submission, store } from '../submission/store.ts';
import { ChunkPace } from './chunkPace.ts';
import { type CheckedCsv, checkCsv, piecesOf } from './csvFile.ts';
import { complaintRules, type ImportKindRules, ratingRules } from './importKind.ts';
import type { ImportMerchant } from './importMerchant.ts';
import type { ImportOptions, ImportReport, ImportResult } from './importOptions.ts';
import { type FileColumns, placeColumns, planImport } from './importPlan.ts';
import { type MerchantBook, merchantsByName, oneMerchant } from './merchantBook.ts';
import { RejectedFile, type RejectedRow } from './rejectedFile.ts';
import { RowIds } from './rowIds.ts';

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

function isMarked(submission: Submission): boolean {
  if (submission.kind === 'RATING') return submission.rating.marks.length > 0;
  return submission.kind === 'COMPLAINT' && submission.complaint.marks.length > 0;
}

async function storeRows<Draft>(reading: Reading<Draft>, rejectedFile: RejectedFile) {
  const { file, parts } = reading;
  const counts = { received: 0, accepted: 0, duplicate: 0, quarantined: 0, rejected: 0, marked: 0 };
  const pace = new ChunkPace();
  for await (const piece of piecesOf(file, () => pace.size)) {
    const now = parts.clock();
    const stored: { entry: Entry<Draft>; submission: Submission }[] = [];
    const rejected: RejectedRow[] = [];
    for (const row of piece) {
      counts.received += 1;
      const entry = await readEntry(reading, row, counts.received, now);
      const submission = await submissionOf(reading, entry, now);
      if (submission !== null) stored.push({ entry, submission });
      if (entry.read instanceof Failure) rejected.push({ ...entry, failure: entry.read });
    }
    await pace.turn();
    let began = 0;
    const outcomes = await parts.database.write((writer) => {
      began = performance.now();
      return store(
        writer,
        stored.map(({ submission }) => submission),
      );
    });
    pace.took(piece.length, performance.now() - began);
    for (const [index, { outcome }] of outcomes.entries()) {
      const { entry, submission } = stored[index] ?? {};
      if (entry === undefined || submission === undefined) continue;
      if (outcome === 'CONFLICT') rejected.push({ ...entry, failure: new IdConflict() });
      if (outcome === 'ACCEPTED') counts.accepted += 1;
      if (outcome === 'ACCEPTED' && isMarked(submission)) counts.marked += 1;
      if (outcome === 'DUPLICATE') counts.duplicate += 1;
      if (outcome === 'QUARANTINED') counts.quarantined += 1;
    }
    counts.rejected += rejected.length;
    await rejectedFile.add(rejected.sort((a, b) => a.number - b.number));
    parts.report.storing(counts.received, file.rows);
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
