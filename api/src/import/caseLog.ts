import type { LoggedStep } from '@hearback/schema/case/replaySteps';
import type { ComplaintStep } from '@hearback/schema/complaint/complaint';
import { Failure, InvalidInput } from '@hearback/schema/failure/failure';
import type { DateReader } from '@hearback/schema/import/dateReader';
import { importLimits } from '@hearback/schema/import/importLimits';
import type { Row, RowFields } from '@hearback/schema/import/rowFields';
import { checkText } from '@hearback/schema/submission/text';
import { type CheckedCsv, piecesOf } from './csvFile.ts';
import type { RejectedRow } from './rejectedFile.ts';

/** A row of the log that could be read. */
export interface LoggedRow {
  readonly row: Row;
  /** From 1 below the header. */
  readonly number: number;
  readonly step: LoggedStep;
}

/** The rows of a log by their case. */
export interface CaseLog {
  readonly received: number;
  readonly cases: ReadonlyMap<string, readonly LoggedRow[]>;
  /** Rows with a date that stands for "unknown". */
  readonly quarantined: readonly RejectedRow[];
  readonly rejected: readonly RejectedRow[];
}

/** How the rows of a log are read. */
export interface LogReading {
  readonly fields: RowFields;
  readonly steps: ReadonlyMap<string, ComplaintStep>;
  readonly dates: DateReader;
}

function readRow(row: Row, columns: number, { dates, fields, steps }: LogReading) {
  if (row.length !== columns) {
    throw new InvalidInput('INVALID', 'row', { expected: `${columns} cells, not ${row.length}` });
  }
  const id = checkText(fields.words(row, 'case'), 'case', importLimits.name)?.trim();
  if (id === undefined) throw new InvalidInput('REQUIRED', 'case');
  const at = dates(fields.words(row, 'at'), 'at');
  const step = steps.get(fields.words(row, 'step')?.trim() ?? '') ?? null;
  return { id, at, step };
}

/** Reads a log of steps from end to end and gathers its rows by case, in the order of the file. */
export async function readCaseLog(file: CheckedCsv, reading: LogReading): Promise<CaseLog> {
  const cases = new Map<string, LoggedRow[]>();
  const quarantined: RejectedRow[] = [];
  const rejected: RejectedRow[] = [];
  let received = 0;
  for await (const piece of piecesOf(file, 10_000)) {
    for (const row of piece) {
      received += 1;
      const number = received;
      try {
        const { at, id, step } = readRow(row, file.header.length, reading);
        if (at.sentinel) {
          const failure = new InvalidInput('INVALID', 'at', { expected: 'a date that is known' });
          quarantined.push({ row, number, failure });
          continue;
        }
        const known = cases.get(id) ?? [];
        known.push({ row, number, step: { at: at.at, step } });
        cases.set(id, known);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        rejected.push({ row, number, failure: error });
      }
    }
  }
  return { received, cases, quarantined, rejected };
}
