import type { Row } from '@hearback/schema/import/rowFields';
import { cellsOf } from './csvRecords.ts';
import type { FileColumns, ImportPlan } from './importPlan.ts';
import type { RejectedRow } from './rejectedFile.ts';
import type { RowIds, SeenRow } from './rowIds.ts';

/**
 * Rows of a block, and their characters: what an import needs of memory, however long its file is. Where rows add to
 * many counts, more of them by the same day are worth more than neighbours by their ids.
 */
const mostRows = { ofFewCounts: 50_000, ofManyCounts: 200_000 } as const;
const mostCharacters = 32_000_000;
/** Fields by which a rating adds to no other counts than every rating does. */
const uncounted: ReadonlySet<string> = new Set(['id', 'score', 'date', 'comment', 'order']);

/** What the rows of a block are read with. */
export interface BlockParts {
  readonly delimiter: string;
  readonly columns: FileColumns;
  readonly plan: ImportPlan;
  readonly ids: RowIds;
}

/** The day in a date as it is written, which most forms put first. */
function dayWord(date: string | null): string {
  return date?.trim().split(/[T ]/, 1)[0] ?? '';
}

/** A row of a block. */
export interface BlockRow {
  readonly row: Row;
  readonly id: string;
  /** Whether the same row, without an id of its own, stood in the file before. */
  readonly repeated: boolean;
  /** Its number in the file, the first below the header being 1. */
  readonly number: number;
}

/**
 * Consecutive rows of a file as they are written, to be taken merchant by merchant and, within, in the order
 * of their dates. Neighbours then share pages of the tables and cells of the counts, which makes short
 * transactions count.
 */
export class RowBlock {
  readonly rejected: RejectedRow[] = [];
  /** Chunks that were given out and are not stored yet. */
  unstored = 0;
  readonly #parts: BlockParts;
  readonly #first: number;
  readonly #mostRows: number;
  readonly #records: string[] = [];
  /** Of rows without an id of their own. */
  readonly #seen = new Map<number, SeenRow>();
  readonly #merchants = new Map<string, number>();
  readonly #merchantOf: number[] = [];
  readonly #days = new Map<string, number>();
  readonly #times: number[] = [];
  #characters = 0;
  #order: readonly number[] | undefined;
  #taken = 0;

  /** @param first Number of its first row in the file, from 1. */
  constructor(parts: BlockParts, first: number) {
    this.#parts = parts;
    this.#first = first;
    const { mapping, options } = parts.plan;
    const few = options.kind === 'RATING' && [...mapping.keys()].every((field) => uncounted.has(field));
    this.#mostRows = few ? mostRows.ofFewCounts : mostRows.ofManyCounts;
  }

  get rows(): number {
    return this.#records.length;
  }

  get isFull(): boolean {
    return this.rows >= this.#mostRows || this.#characters >= mostCharacters;
  }

  /** Whether every row was given out. */
  get isEmpty(): boolean {
    return this.#taken >= this.rows;
  }

  /** Adds the next row of the file. */
  add(record: string): void {
    const { columns, delimiter, ids } = this.#parts;
    const row = cellsOf(record, delimiter);
    if (columns.fields.words(row, 'id') === null) this.#seen.set(this.rows, ids.see(row));
    const word = columns.merchant === null ? '' : (row[columns.merchant] ?? '');
    const merchant = this.#merchants.get(word) ?? this.#merchants.size;
    this.#merchants.set(word, merchant);
    this.#merchantOf.push(merchant);
    this.#times.push(this.#timeOf(row));
    this.#records.push(record);
    this.#characters += record.length;
  }

  /** The next rows in the order in which they are stored, by their places in the block. */
  take(size: number): readonly number[] {
    this.#order ??= this.#inOrder();
    const from = this.#taken;
    this.#taken = Math.min(from + size, this.rows);
    return this.#order.slice(from, this.#taken);
  }

  /** A row with what is known of it. */
  at(place: number): BlockRow {
    const { columns, delimiter, ids } = this.#parts;
    const row = cellsOf(this.#records[place] ?? '', delimiter);
    const seen = this.#seen.get(place);
    const id =
      seen === undefined
        ? ids.ofOwn(columns.fields.words(row, 'id')?.trim() ?? '')
        : ids.ofContent(seen, dayWord(columns.fields.words(row, 'date')));
    return { row, id, repeated: seen !== undefined && seen.before > 0, number: this.#first + place };
  }

  /** About when a row happened: the start of the day that it names, wherever that is. */
  #timeOf(row: Row): number {
    const { columns, plan } = this.#parts;
    const date = columns.fields.words(row, 'date');
    const word = dayWord(date);
    let time = this.#days.get(word);
    if (time === undefined) {
      const written = date === null ? null : plan.dates.parse(date.trim());
      // A day that does not exist is nowhere; its row is rejected wherever it stands.
      time = (written === null ? 0 : Date.parse(written.day)) || 0;
      this.#days.set(word, time);
    }
    return time;
  }

  #inOrder(): number[] {
    const [merchants, times] = [this.#merchantOf, this.#times];
    return Array.from({ length: this.rows }, (_, place) => place).sort(
      (a, b) => (merchants[a] ?? 0) - (merchants[b] ?? 0) || (times[a] ?? 0) - (times[b] ?? 0) || a - b,
    );
  }
}
