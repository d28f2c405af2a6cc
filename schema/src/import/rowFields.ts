import type { Columns } from './columns.ts';

/** A row of a file, cell by cell. */
export type Row = readonly string[];

const number = /^[+-]?\d+(?:\.\d+)?$/;

/** Reads the fields of rows: words as they are, values trimmed, blank and missing ones as null. */
export class RowFields {
  readonly #columns: Columns;
  readonly #missing: ReadonlySet<string>;
  readonly #missingNumbers: ReadonlySet<number>;

  /** @param missing Cells that mean not answered; a number means every way to write it. */
  constructor(columns: Columns, missing: readonly string[]) {
    this.#columns = columns;
    this.#missing = new Set(missing);
    this.#missingNumbers = new Set(missing.filter((cell) => number.test(cell)).map(Number));
  }

  /** The words of a field, unchanged; null where there is no such column or nothing in it. */
  words(row: Row, field: string): string | null {
    const index = this.#columns.get(field);
    const cell = index === undefined ? undefined : row[index];
    return cell === undefined || cell.trim() === '' ? null : cell;
  }

  /** The value of a field, trimmed; null where there is none or the cell means not answered. */
  value(row: Row, field: string): string | null {
    const cell = this.words(row, field)?.trim();
    if (cell === undefined || this.#missing.has(cell)) return null;
    return this.#missingNumbers.size > 0 && number.test(cell) && this.#missingNumbers.has(Number(cell))
      ? null
      : cell;
  }

  has(field: string): boolean {
    return this.#columns.has(field);
  }
}
