import { listComplaintsAfter } from '../complaint/complaint.queries.ts';
import { complaintOf } from '../complaint/complaintRow.ts';
import { addCustomerCells, listCustomerCells, listCustomerDaysAfter } from '../customer/customer.queries.ts';
import type { CustomerCellTable, CustomerDayTable } from '../customer/customer.table.ts';
import type { Reader, Writer } from '../db/database.ts';
import { addPromiseCells, listPromiseCells, listPromiseReportsAfter } from '../promise/promise.queries.ts';
import type { PromiseCellTable } from '../promise/promise.table.ts';
import { listRatingsAfter } from '../rating/rating.queries.ts';
import { ratingOf } from '../rating/ratingRow.ts';
import {
  addTransactionCells,
  listReportsAfter,
  listTransactionCells,
} from '../transaction/transaction.queries.ts';
import type { TransactionCellTable } from '../transaction/transaction.table.ts';
import type {
  ComplaintCellTable,
  DriverCellTable,
  RatingCellTable,
  RatingMonthCellTable,
} from './cell.table.ts';
import { listDimensionValues } from './dimensionValue.queries.ts';
import {
  addComplaintCells,
  addDriverCells,
  addRatingCells,
  addRatingMonthCells,
} from './increments.queries.ts';
import { Increments } from './increments.ts';
import { monthCells } from './monthCells.ts';
import {
  listComplaintCells,
  listDriverCells,
  listRatingCells,
  listRatingMonthCells,
} from './recount.queries.ts';

/** A cell that is not what the raw rows give. */
export interface CellDifference {
  readonly merchantId: string;
  readonly table: string;
  /** The cell: every column of its key but the merchant. */
  readonly cell: Readonly<Record<string, string | number>>;
  /** What is kept. */
  readonly kept: number;
  /** What the raw rows give. */
  readonly counted: number;
}

/** Cells of one table whose counts are off, and the way to set them right. */
export interface TableDifference {
  readonly differences: readonly CellDifference[];
  /** Adds what is missing to some of the cells, from one on; further counts that come meanwhile stay. */
  correct(writer: Writer, from: number, count: number): Promise<unknown>;
}

/** Rows that are read at a time. */
const chunkSize = 5000;

/** What the raw rows of a merchant give, and how many rows there are. */
export interface CountedRows {
  readonly increments: Increments;
  readonly ratings: number;
  readonly complaints: number;
}

/** Counts the customers of a merchant, each from all its days. */
async function countCustomers(reader: Reader, merchantId: string, increments: Increments): Promise<void> {
  let days: CustomerDayTable[] = [];
  const count = () => increments.addCustomer(merchantId, days, 1);
  for (let after = { customer: '', day: '' }; ; ) {
    const rows = await listCustomerDaysAfter(reader, merchantId, after, chunkSize);
    for (const row of rows) {
      if (days[0]?.customer_key !== row.customer_key) {
        count();
        days = [];
      }
      days.push(row);
    }
    const last = rows.at(-1);
    if (last === undefined) break;
    after = { customer: last.customer_key, day: last.day };
  }
  count();
}

/** Counts the raw rows of a merchant. */
export async function countRows(reader: Reader, merchantId: string): Promise<CountedRows> {
  const increments = new Increments();
  const counts = { ratings: 0, complaints: 0 };
  /** Ratings that complaints name. */
  const named = new Set<string>();
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows = await listComplaintsAfter(reader, merchantId, after, chunkSize);
    for (const row of rows) {
      increments.addComplaint(merchantId, complaintOf(row));
      if (row.rating_id !== null) named.add(row.rating_id);
    }
    counts.complaints += rows.length;
    after = rows.at(-1)?.complaint_id;
  }
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows = await listRatingsAfter(reader, merchantId, after, chunkSize);
    for (const row of rows) {
      const rating = ratingOf(row);
      increments.addRating(merchantId, rating);
      if (named.has(rating.id)) increments.addComplained(merchantId, rating);
    }
    counts.ratings += rows.length;
    after = rows.at(-1)?.rating_id;
  }
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows = await listReportsAfter(reader, merchantId, after, chunkSize);
    for (const row of rows) increments.addTransactions(merchantId, row);
    after = rows.at(-1)?.report_id;
  }
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows = await listPromiseReportsAfter(reader, merchantId, after, chunkSize);
    for (const row of rows) increments.addPromise(row);
    after = rows.at(-1)?.report_id;
  }
  await countCustomers(reader, merchantId, increments);
  increments.keepOnly(await listDimensionValues(reader, merchantId));
  return { increments, ...counts };
}

/** A table of cells: what it keeps, what raw rows give for it, and how counts are added to it. */
interface CellTable<Row> {
  readonly name: string;
  kept(reader: Reader, merchantId: string): Promise<readonly Row[]>;
  counted(increments: Increments): readonly Row[];
  add(writer: Writer, rows: readonly Row[]): Promise<unknown>;
}

const ratingCells: CellTable<RatingCellTable> = {
  name: 'rating_cell',
  kept: listRatingCells,
  counted: (increments) => increments.ratingCells,
  add: addRatingCells,
};

const ratingMonthCells: CellTable<RatingMonthCellTable> = {
  name: 'rating_month_cell',
  kept: listRatingMonthCells,
  counted: (increments) => monthCells(increments.ratingCells),
  add: addRatingMonthCells,
};

const complaintCells: CellTable<ComplaintCellTable> = {
  name: 'complaint_cell',
  kept: listComplaintCells,
  counted: (increments) => increments.complaintCells,
  add: addComplaintCells,
};

const driverCells: CellTable<DriverCellTable> = {
  name: 'driver_cell',
  kept: listDriverCells,
  counted: (increments) => increments.driverCells,
  add: addDriverCells,
};

const transactionCells: CellTable<TransactionCellTable> = {
  name: 'transaction_cell',
  kept: listTransactionCells,
  counted: (increments) => increments.transactionCells,
  add: addTransactionCells,
};

const customerCells: CellTable<CustomerCellTable> = {
  name: 'customer_cell',
  kept: listCustomerCells,
  counted: (increments) => increments.customerCells,
  add: addCustomerCells,
};

const promiseCells: CellTable<PromiseCellTable> = {
  name: 'promise_cell',
  kept: listPromiseCells,
  counted: (increments) => increments.promiseCells,
  add: addPromiseCells,
};

type AnyCell = { readonly merchant_id: string; readonly count: number };

function keyOf({ count, ...key }: AnyCell): string {
  return JSON.stringify(Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function differenceOf({ merchant_id, count, ...cell }: AnyCell, table: string, kept: number): CellDifference {
  return { merchantId: merchant_id, table, cell, kept, counted: kept + count };
}

async function compare<Row extends AnyCell>(
  table: CellTable<Row>,
  reader: Reader,
  merchantId: string,
  increments: Increments,
): Promise<{ readonly cells: number; readonly difference: TableDifference }> {
  // What was reported and taken back gives zero, which is the same as absent.
  const given = table.counted(increments).filter(({ count }) => count !== 0);
  const counted = new Map(given.map((row) => [keyOf(row), row]));
  const off: { readonly delta: Row; readonly kept: number }[] = [];
  const cells = counted.size;
  for (const row of await table.kept(reader, merchantId)) {
    const key = keyOf(row);
    const missing = (counted.get(key)?.count ?? 0) - row.count;
    counted.delete(key);
    if (missing !== 0) off.push({ delta: { ...row, count: missing }, kept: row.count });
  }
  for (const delta of counted.values()) off.push({ delta, kept: 0 });
  return {
    cells,
    difference: {
      differences: off.map(({ delta, kept }) => differenceOf(delta, table.name, kept)),
      correct: (writer, from, count) =>
        table.add(
          writer,
          off.slice(from, from + count).map(({ delta }) => delta),
        ),
    },
  };
}

/**
 * Compares every cell of a merchant with what its raw rows give, zero being the same as absent.
 *
 * @param reader A snapshot: rows and cells belong together.
 * @returns How many cells the raw rows give, and what is off in each table.
 */
export async function compareCells(
  reader: Reader,
  merchantId: string,
  { increments }: CountedRows,
): Promise<{ readonly cells: number; readonly tables: readonly TableDifference[] }> {
  const compared = [
    await compare(ratingCells, reader, merchantId, increments),
    await compare(ratingMonthCells, reader, merchantId, increments),
    await compare(complaintCells, reader, merchantId, increments),
    await compare(driverCells, reader, merchantId, increments),
    await compare(transactionCells, reader, merchantId, increments),
    await compare(customerCells, reader, merchantId, increments),
    await compare(promiseCells, reader, merchantId, increments),
  ];
  return {
    cells: compared.reduce((sum, { cells }) => sum + cells, 0),
    tables: compared.map(({ difference }) => difference),
  };
}
