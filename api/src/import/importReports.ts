import { Failure, IdConflict, InvalidInput } from '@hearback/schema/failure/failure';
import { fixedMapping } from '@hearback/schema/import/fixedMapping';
import {
  neededReportFields,
  promiseReportOfRow,
  type ReportKind,
  type ReportSituation,
  reportFields,
  transactionsOfRow,
} from '@hearback/schema/import/reportOfRow';
import type { Row, RowFields } from '@hearback/schema/import/rowFields';
import type { PromiseReport } from '@hearback/schema/promise/servicePromise';
import type { TransactionReport } from '@hearback/schema/transaction/transaction';
import type { Writer } from '../db/database.ts';
import { addIncrements } from '../indicator/increments.queries.ts';
import { Increments } from '../indicator/increments.ts';
import { findMerchant } from '../merchant/merchant.queries.ts';
import { promiseAdapter } from '../promise/promise.adapter.ts';
import { storePromiseReports } from '../promise/storePromiseReports.ts';
import { storeTransactions } from '../transaction/storeTransactions.ts';
import { ChunkPace } from './chunkPace.ts';
import { piecesOf } from './csvFile.ts';
import type { ImportParts } from './importFile.ts';
import type { ImportResult } from './importOptions.ts';
import { type MerchantFile, type MerchantFileOptions, merchantFile } from './merchantFile.ts';
import { RejectedFile, type RejectedRow } from './rejectedFile.ts';
import { RowIds } from './rowIds.ts';

/** What an import of reports is asked to do, in the words of the command line. */
export interface ReportOptions extends MerchantFileOptions {
  readonly kind: ReportKind;
  /** `FIELD=COLUMN[,FIELD=COLUMN…]`, each. */
  readonly map: readonly string[];
  /** Key of the promise of rows that name none; null: every row names it. */
  readonly promise: string | null;
}

/** How the rows of a file become reports, and how these are stored with their counts. */
interface Reports<Report> {
  readonly read: (row: Row, situation: ReportSituation) => Report;
  readonly store: (
    writer: Writer,
    reports: readonly Report[],
    increments: Increments,
  ) => Promise<readonly ('ACCEPTED' | 'DUPLICATE' | 'CONFLICT')[]>;
}

async function transactions({ database }: ImportParts, merchantId: string, fields: RowFields) {
  const secret = (await findMerchant(database.read, merchantId))?.identity_secret ?? '';
  const reports: Reports<TransactionReport> = {
    read: (row, situation) => transactionsOfRow(row, fields, situation),
    store: (writer, rows, increments) => storeTransactions(writer, merchantId, rows, secret, increments),
  };
  return reports;
}

async function promises(
  { database }: ImportParts,
  merchantId: string,
  fields: RowFields,
  usual: string | null,
) {
  const known = await promiseAdapter(database).ofMerchant(merchantId);
  const byKey = new Map(known.map((one) => [one.key, one]));
  const reports: Reports<PromiseReport> = {
    read: (row, situation) => promiseReportOfRow(row, fields, situation, byKey, usual),
    store: (writer, rows, increments) => storePromiseReports(writer, merchantId, rows, increments),
  };
  return reports;
}

interface Reading extends MerchantFile {
  readonly ids: RowIds;
}

/** Reads one row. @returns Null for one whose date stands for "unknown". */
function readRow<Report>(
  row: Row,
  { fields, file, ids, merchant, now }: Reading,
  { read }: Reports<Report>,
): Report | null {
  if (row.length !== file.header.length) {
    throw new InvalidInput('INVALID', 'row', { expected: `${file.header.length} cells, not ${row.length}` });
  }
  const written = fields.words(row, 'date');
  const own = fields.value(row, 'id');
  const id = own === null ? ids.ofContent(ids.see(row), written?.trim() ?? '') : ids.ofOwn(own);
  const date = merchant.dates(written, 'date');
  return date.sentinel ? null : read(row, { merchant, id, day: date.day, now });
}

async function importRows<Report>(
  reports: Reports<Report>,
  reading: Reading,
  { database, home, report }: ImportParts,
): Promise<ImportResult> {
  const { file, merchant, now } = reading;
  const rejectedFile = new RejectedFile(home, file.path, file.header, now);
  const counts = { received: 0, accepted: 0, duplicate: 0, quarantined: 0, rejected: 0, marked: 0 };
  const pace = new ChunkPace();
  const unread: RejectedRow[] = [];

  function readOn(row: Row, number: number) {
    try {
      const found = readRow(row, reading, reports);
      if (found !== null) return [{ row, number, found }];
      const failure = new InvalidInput('INVALID', 'date', { expected: 'a date that is known' });
      unread.push({ row, number, failure });
      counts.quarantined += 1;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unread.push({ row, number, failure: error });
      counts.rejected += 1;
    }
    return [];
  }

  async function storeChunk(rows: ReturnType<typeof readOn>): Promise<void> {
    const outcomes = await pace.run(rows.length, database, async (writer) => {
      const increments = new Increments();
      const found = rows.map((row) => row.found);
      const stored = await reports.store(writer, found, increments);
      await addIncrements(writer, increments);
      return stored;
    });
    for (const [index, { number, row }] of rows.entries()) {
      const outcome = outcomes[index];
      if (outcome === 'ACCEPTED') counts.accepted += 1;
      if (outcome === 'DUPLICATE') counts.duplicate += 1;
      if (outcome !== 'CONFLICT') continue;
      counts.rejected += 1;
      unread.push({ number, row, failure: new IdConflict('id') });
    }
  }

  try {
    for await (const piece of piecesOf(file, 1000)) {
      const rows = piece.flatMap((row, index) => readOn(row, counts.received + index + 1));
      counts.received += piece.length;
      for (let done = 0; done < rows.length; ) {
        const chunk = rows.slice(done, done + pace.size);
        await storeChunk(chunk);
        done += chunk.length;
      }
      await rejectedFile.add(unread.splice(0).sort((a, b) => a.number - b.number));
      report.storing(counts.received, file.rows);
    }
    const { id, name } = merchant;
    return { ...counts, rejectedFile: rejectedFile.path, merchants: [{ id, name }] };
  } finally {
    report.done(pace.times);
    await rejectedFile.close();
  }
}

/**
 * Imports how many transactions there were, or how often promises fell due and were kept. Rows add up; the same file
 * again accepts nothing.
 *
 * @throws InvalidInput, NotFound or ImportRefused, before anything is stored.
 */
export async function importReports(options: ReportOptions, parts: ImportParts): Promise<ImportResult> {
  const { kind } = options;
  const mapping = fixedMapping(options.map, reportFields[kind], neededReportFields[kind]);
  const opened = await merchantFile(options, mapping, parts);
  const { fields, merchant } = opened;
  const reading: Reading = { ...opened, ids: new RowIds(kind) };
  return kind === 'TRANSACTIONS'
    ? importRows(await transactions(parts, merchant.id, fields), reading, parts)
    : importRows(await promises(parts, merchant.id, fields, options.promise), reading, parts);
}
