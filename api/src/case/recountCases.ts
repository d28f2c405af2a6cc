import { type RulesInTime, rebuildCase } from '@hearback/schema/case/rebuildCase';
import { findComplaints, listComplaintsAfter } from '../complaint/complaint.queries.ts';
import type { ComplaintTable } from '../complaint/complaint.table.ts';
import { complaintOf } from '../complaint/complaintRow.ts';
import { customerKey } from '../customer/customerKeys.ts';
import type { Reader, Writer } from '../db/database.ts';
import { findMerchant } from '../merchant/merchant.queries.ts';
import {
  deleteSummaries,
  listDeadlines,
  listEvents,
  listSummaries,
  lockCase,
  saveDeadlines,
  saveSummaries,
} from './case.queries.ts';
import type { CaseDeadlineTable, CaseEventTable, CaseSummaryTable } from './case.table.ts';
import { deadlineRows, eventOf, summaryRow } from './caseRow.ts';
import { rulesInTime } from './rulesInTime.ts';

/** A value of a column. */
type Cell = string | number | null;

/** A column of a case that is not what its events give. */
export interface CaseDifference {
  readonly merchantId: string;
  readonly table: 'case_summary' | 'case_deadline';
  /** Id of the case and the column; of a deadline its round and rule too. */
  readonly cell: Readonly<Record<string, string | number>>;
  /** What is kept; null where there is no row. */
  readonly kept: Cell;
  /** What the events give; null where there should be no row. */
  readonly counted: Cell;
}

/** What cases are made again by. */
export interface RecountBook {
  readonly rules: RulesInTime;
  /** The merchant's identity secret. */
  readonly secret: string;
}

/** What the cases of a merchant are made again by. */
export async function recountBook(reader: Reader, merchantId: string): Promise<RecountBook> {
  const merchant = await findMerchant(reader, merchantId);
  return { rules: await rulesInTime(reader, merchantId), secret: merchant?.identity_secret ?? '' };
}

/** Cases that are read at a time. */
const chunkSize = 500;

/** Columns that say when a row was written, not what the case is. */
const unseen: ReadonlySet<string> = new Set(['merchant_id', 'complaint_id', 'updated_at']);

interface StoredCase {
  readonly complaint: ComplaintTable;
  readonly events: readonly CaseEventTable[];
  readonly summary: CaseSummaryTable | undefined;
  readonly deadlines: readonly CaseDeadlineTable[];
}

async function readCases(
  reader: Reader,
  merchantId: string,
  complaints: readonly ComplaintTable[],
): Promise<StoredCase[]> {
  const ids = complaints.map((row) => row.complaint_id);
  const events = Map.groupBy(await listEvents(reader, merchantId, ids), (row) => row.complaint_id);
  const deadlines = Map.groupBy(await listDeadlines(reader, merchantId, ids), (row) => row.complaint_id);
  const summaries = new Map(
    (await listSummaries(reader, merchantId, ids)).map((row) => [row.complaint_id, row]),
  );
  return complaints.map((complaint) => ({
    complaint,
    events: events.get(complaint.complaint_id) ?? [],
    summary: summaries.get(complaint.complaint_id),
    deadlines: deadlines.get(complaint.complaint_id) ?? [],
  }));
}

/** The rows of a case as its events give them. */
function rowsOf({ complaint: row, events, summary }: StoredCase, book: RecountBook) {
  const complaint = complaintOf(row);
  const rebuilt = rebuildCase(complaint, events.map(eventOf), book.rules);
  const updatedAt = summary?.updated_at ?? Math.max(complaint.receivedAt, events.at(-1)?.at ?? 0);
  return {
    summary: summaryRow(complaint, rebuilt.summary, customerKey(book.secret, complaint), updatedAt),
    deadlines: deadlineRows(complaint, rebuilt.deadlines),
  };
}

function columnsOff<Row extends object>(kept: Row | undefined, counted: Row | undefined) {
  const columns = Object.keys(kept ?? counted ?? {}).filter((column) => !unseen.has(column));
  const value = (row: Row | undefined, column: string): Cell =>
    row === undefined ? null : ((row as Record<string, Cell>)[column] ?? null);
  return columns
    .map((column) => ({ column, kept: value(kept, column), counted: value(counted, column) }))
    .filter((each) => each.kept !== each.counted);
}

function differencesOf(stored: StoredCase, book: RecountBook): CaseDifference[] {
  const { summary, deadlines } = rowsOf(stored, book);
  const { complaint_id: complaint, merchant_id: merchantId } = stored.complaint;
  const keyOf = ({ round, rule }: CaseDeadlineTable) => `${round}:${rule}`;
  const kept = new Map(stored.deadlines.map((row) => [keyOf(row), row]));
  const counted = new Map(deadlines.map((row) => [keyOf(row), row]));
  const keys = [...new Set([...kept.keys(), ...counted.keys()])];
  return [
    ...columnsOff(stored.summary, summary).map(({ column, ...values }) => {
      return { merchantId, table: 'case_summary' as const, cell: { complaint, column }, ...values };
    }),
    ...keys.flatMap((deadline) =>
      columnsOff(kept.get(deadline), counted.get(deadline)).map(({ column, ...values }) => {
        return {
          merchantId,
          table: 'case_deadline' as const,
          cell: { complaint, deadline, column },
          ...values,
        };
      }),
    ),
  ];
}

/**
 * Compares the row and the deadlines of every case of a merchant with what its events give.
 *
 * @param reader A snapshot: rows and events belong together.
 * @param found Is given the differences of one case after the other, where there are any.
 * @returns How many cases there are.
 */
export async function compareCases(
  reader: Reader,
  merchantId: string,
  book: RecountBook,
  found: (complaintId: string, differences: readonly CaseDifference[]) => void,
): Promise<number> {
  let cases = 0;
  for (let after: string | undefined = ''; after !== undefined; ) {
    const complaints: ComplaintTable[] = await listComplaintsAfter(reader, merchantId, after, chunkSize);
    for (const stored of await readCases(reader, merchantId, complaints)) {
      const differences = differencesOf(stored, book);
      if (differences.length > 0) found(stored.complaint.complaint_id, differences);
    }
    cases += complaints.length;
    after = complaints.at(-1)?.complaint_id;
  }
  return cases;
}

/** Makes the row and the deadlines of cases again from their events, as they are now. */
export async function mendCases(
  writer: Writer,
  merchantId: string,
  ids: readonly string[],
  book: RecountBook,
): Promise<void> {
  for (const id of ids) await lockCase(writer, merchantId, id);
  const complaints = await findComplaints(writer, merchantId, ids);
  const made = (await readCases(writer, merchantId, complaints)).map((stored) => rowsOf(stored, book));
  await deleteSummaries(writer, merchantId, ids);
  await saveSummaries(
    writer,
    made.map(({ summary }) => summary),
  );
  await saveDeadlines(
    writer,
    complaints,
    made.flatMap(({ deadlines }) => deadlines),
  );
}
