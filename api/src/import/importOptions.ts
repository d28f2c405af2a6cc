import type { ImportKind } from '@hearback/schema/import/fields';
import type { TransactionTimes } from './chunkPace.ts';

/** What an import is asked to do, in the words of the command line. */
export interface ImportOptions {
  readonly kind: ImportKind;
  readonly file: string;
  /** Id of the merchant of every row; null: a column says it. */
  readonly merchant: string | null;
  /** Name of the column whose values are merchants; null: one merchant for all. */
  readonly merchantColumn: string | null;
  /** Zone of merchants that are made, and of nothing else. */
  readonly timeZone: string;
  /** `FIELD=COLUMN[,FIELD=COLUMN…]`, each. */
  readonly map: readonly string[];
  /** `MIN:MAX` of the overall score. */
  readonly scale: string | null;
  /** Name of the column that says the scale of the overall score, row by row. */
  readonly scaleColumn: string | null;
  /** `MIN:MAX` of the other answers, or `FIELD=MIN:MAX` of one of them. */
  readonly subScales: readonly string[];
  /** Cells that mean not answered. */
  readonly missing: readonly string[];
  /** The day of rows without a date, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly dateFormat: string | null;
  readonly encoding: string;
  /** The sign between cells, or `tab`. */
  readonly delimiter: string;
}

/** What became of the rows of a file: received = accepted + duplicate + quarantined + rejected. */
export interface ImportResult {
  readonly received: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly quarantined: number;
  readonly rejected: number;
  /** Accepted rows that carry a mark. */
  readonly marked: number;
  /** Where the rejected rows are, with reasons; null where there are none. */
  readonly rejectedFile: string | null;
  readonly merchants: readonly { readonly id: string; readonly name: string }[];
}

/** Is told how far an import is. */
export interface ImportReport {
  /** The file is being looked through; nothing is stored yet. */
  checking(rows: number): void;
  storing(rows: number, of: number): void;
  /** @param times Absent where it did not come to the end. */
  done(times?: TransactionTimes): void;
}
