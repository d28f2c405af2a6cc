import type { Database } from '../db/database.ts';
import { type StoredSubmissions, storePrepared } from '../submission/store.ts';
import { ChunkPace, type TransactionTimes } from './chunkPace.ts';
import { checkCsv, sizeOf } from './csvFile.ts';
import { fileReader } from './fileReader.ts';
import type { ImportOptions, ImportReport, ImportResult } from './importOptions.ts';
import { placeColumns, planImport } from './importPlan.ts';
import type { Conflicts, ImportReader, ReadChunk } from './importReader.ts';
import { oneMerchant } from './merchantBook.ts';
import { readyThread } from './readyThread.ts';

/** Larger files, in bytes, are read in a thread of their own; for smaller ones it is not worth its start. */
const largestHere = 1_000_000;
/** Chunks that are read before the first of them is stored. */
const chunksAhead = 6;

/** What an import works on. */
export interface ImportParts {
  readonly database: Database;
  /** The data folder. */
  readonly home: string;
  readonly clock: () => number;
  readonly report: ImportReport;
}

type Counts = { -readonly [Name in keyof Omit<ImportResult, 'rejectedFile' | 'merchants'>]: number };

function placesOfConflicts(stored: StoredSubmissions): Conflicts {
  const places = (list: StoredSubmissions['ratings']) =>
    list.flatMap(({ outcome }, index) => (outcome === 'CONFLICT' ? [index] : []));
  return { ratings: places(stored.ratings), complaints: places(stored.complaints) };
}

function count(counts: Counts, { prepared, rejected, rows }: ReadChunk, stored: StoredSubmissions): void {
  const marks = [prepared.ratings.marks, prepared.complaints.map(({ row }) => row.marks)];
  for (const [kind, list] of [stored.ratings, stored.complaints].entries()) {
    for (const [index, { outcome }] of list.entries()) {
      if (outcome === 'ACCEPTED') counts.accepted += 1;
      if (outcome === 'ACCEPTED' && marks[kind]?.[index] !== '[]') counts.marked += 1;
      if (outcome === 'DUPLICATE') counts.duplicate += 1;
      if (outcome === 'CONFLICT') counts.rejected += 1;
    }
  }
  for (const { outcome } of stored.others) {
    if (outcome === 'QUARANTINED') counts.quarantined += 1;
    if (outcome === 'DUPLICATE') counts.duplicate += 1;
  }
  counts.received += rows;
  counts.rejected += rejected;
}

/** Stores what a reader reads, in short transactions, while it reads on. */
async function storeRows(reader: ImportReader, of: number, { clock, database, report }: ImportParts) {
  const counts = { received: 0, accepted: 0, duplicate: 0, quarantined: 0, rejected: 0, marked: 0 };
  const pace = new ChunkPace();
  const ahead: Promise<ReadChunk | null>[] = [];
  const readOn = () => {
    const chunk = reader.next(pace.size, clock());
    // Whoever waits for it later is told what went wrong; until then nobody listens.
    chunk.catch(() => undefined);
    ahead.push(chunk);
  };
  const told: Promise<void>[] = [];
  for (let chunks = 0; chunks < chunksAhead; chunks += 1) readOn();
  for (;;) {
    const chunk = await ahead.shift();
    if (chunk == null) break;
    readOn();
    const stored = await pace.run(chunk.rows, database, (writer) => storePrepared(writer, chunk.prepared));
    count(counts, chunk, stored);
    const telling = reader.stored(placesOfConflicts(stored));
    telling.catch(() => undefined);
    told.push(telling);
    report.storing(counts.received, of);
  }
  await Promise.all(told);
  return { counts, times: pace.times };
}

/**
 * Imports a file of ratings or complaints: first looks it through, then stores it in short transactions.
 * Broken off in the middle it can simply be run again, since the same row always has the same id.
 *
 * @throws InvalidInput, NotFound or ImportRefused, before anything is stored.
 */
export async function importFile(options: ImportOptions, parts: ImportParts): Promise<ImportResult> {
  const { clock, database, home, report } = parts;
  const startedAt = clock();
  const plan = planImport(options, startedAt);
  const thread = (await sizeOf(plan.form)) > largestHere ? readyThread(database.source) : null;
  let times: TransactionTimes | undefined;
  let reader: ImportReader | undefined;
  try {
    const file = await checkCsv(plan.form, (rows) => report.checking(rows));
    placeColumns(plan, file.header);
    if (options.merchant !== null) await oneMerchant(database, options.merchant, plan.dates);
    const task = { options, file, home, startedAt };
    reader = thread === null ? await fileReader(task, database) : thread.read(task);
    const stored = await storeRows(reader, file.rows, parts);
    times = stored.times;
    return { ...stored.counts, ...(await reader.end()) };
  } finally {
    report.done(times);
    await (reader === undefined ? thread?.end() : reader.close());
  }
}
