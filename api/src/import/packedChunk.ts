import { type Columns, columnsOf, rowAt } from '../db/columns.ts';
import type { Counts } from '../indicator/increments.ts';
import type { ReadChunk } from './importReader.ts';

type Packed<Row> = {
  readonly names: readonly (keyof Row)[];
  readonly columns: Columns<Row>;
  readonly count: number;
};

/** A chunk as it passes from one thread to another: lists of columns take a third of the time of lists of rows. */
export interface PackedChunk extends Omit<ReadChunk, 'prepared'> {
  readonly prepared: Omit<ReadChunk['prepared'], 'counts'>;
  readonly counts: { readonly [Table in keyof Counts]: Packed<Counts[Table][number]> };
}

function packRows<Row extends object>(rows: readonly Row[]): Packed<Row> {
  const names = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  return { names, columns: columnsOf(names, rows), count: rows.length };
}

function unpackRows<Row>({ columns, count, names }: Packed<Row>): Row[] {
  return Array.from({ length: count }, (_, index) => rowAt(columns, names, index));
}

/** Makes a chunk ready to pass. */
export function pack({ prepared: { counts, ...prepared }, rejected, rows }: ReadChunk): PackedChunk {
  return {
    rows,
    rejected,
    prepared,
    counts: {
      ratingCells: packRows(counts.ratingCells),
      complaintCells: packRows(counts.complaintCells),
      driverCells: packRows(counts.driverCells),
      transactionCells: packRows(counts.transactionCells),
      customerCells: packRows(counts.customerCells),
      promiseCells: packRows(counts.promiseCells),
      ledger: packRows(counts.ledger),
      dimensionValues: packRows(counts.dimensionValues),
    },
  };
}

/** The chunk that was passed. */
export function unpack({ counts, prepared, rejected, rows }: PackedChunk): ReadChunk {
  return {
    rows,
    rejected,
    prepared: {
      ...prepared,
      counts: {
        ratingCells: unpackRows(counts.ratingCells),
        complaintCells: unpackRows(counts.complaintCells),
        driverCells: unpackRows(counts.driverCells),
        transactionCells: unpackRows(counts.transactionCells),
        customerCells: unpackRows(counts.customerCells),
        promiseCells: unpackRows(counts.promiseCells),
        ledger: unpackRows(counts.ledger),
        dimensionValues: unpackRows(counts.dimensionValues),
      },
    },
  };
}
