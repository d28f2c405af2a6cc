import {
  type ComplaintCell,
  type CountedComplaint,
  complaintCells,
} from '@hearback/schema/complaint/complaintCells';
import { type CustomerDay, customerCells } from '@hearback/schema/customer/customerCells';
import { otherValues } from '@hearback/schema/indicator/indicator.port';
import { driverCells } from '@hearback/schema/rating/driverCells';
import {
  type CountedRating,
  complainedCells,
  type RatingCell,
  ratingCells,
} from '@hearback/schema/rating/ratingCells';
import type { Outcome } from '@hearback/schema/submission/ledger';
import type { TransactionReport } from '@hearback/schema/transaction/transaction';
import { transactionCells } from '@hearback/schema/transaction/transactionCells';
import type { CustomerCellTable } from '../customer/customer.table.ts';
import type { PromiseCellTable, PromiseReportTable } from '../promise/promise.table.ts';
import type { LedgerTable } from '../submission/submission.table.ts';
import type { TransactionCellTable } from '../transaction/transaction.table.ts';
import type {
  ComplaintCellTable,
  DimensionValueTable,
  DriverCellTable,
  RatingCellTable,
} from './cell.table.ts';
import { dimensionValueKey, isBounded, isBoundedFacet } from './dimensionValue.ts';

const outcomeColumns = {
  ACCEPTED: 'accepted',
  DUPLICATE: 'duplicate',
  QUARANTINED: 'quarantined',
  REJECTED: 'rejected',
} as const satisfies Record<Outcome, keyof LedgerTable>;

function sorted<Row>(rows: ReadonlyMap<string, Row>): Row[] {
  // One order for everybody, so that two transactions never wait for each other's rows.
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function add<Row extends { count: number }>(rows: Map<string, Row>, key: string, row: Row): void {
  const known = rows.get(key);
  if (known === undefined) rows.set(key, row);
  else known.count += row.count;
}

function ratingKey(row: RatingCellTable): string {
  const { merchant_id, question, dimension, value, day, version, score } = row;
  return [merchant_id, question, dimension, value, day, version, score].join('\u0001');
}

function complaintKey(row: ComplaintCellTable): string {
  const { merchant_id, dimension, value, day, tally } = row;
  return [merchant_id, dimension, value, day, tally].join('\u0001');
}

function addValue(values: Map<string, DimensionValueTable>, row: DimensionValueTable): void {
  const { merchant_id, dimension, value } = row;
  if (value !== otherValues) values.set(dimensionValueKey(row), { merchant_id, dimension, value });
}

/** Cells with the values that are not kept counted under the others together. */
function withinBounds<Row extends DimensionValueTable & { readonly count: number }>(
  rows: ReadonlyMap<string, Row>,
  isBoundedHere: (dimension: string) => boolean,
  kept: ReadonlySet<string> | null,
  keyOf: (row: Row) => string,
): Row[] {
  if (kept === null) return sorted(rows);
  const cells = new Map<string, Row>();
  for (const row of rows.values()) {
    const own = !isBoundedHere(row.dimension) || kept.has(dimensionValueKey(row));
    const cell = { ...row, value: own ? row.value : otherValues };
    add(cells, keyOf(cell), cell);
  }
  return sorted(cells);
}

/** Counts that one transaction adds: equal ones are merged, so that a batch touches each row once. */
export class Increments {
  readonly #ratingCells = new Map<string, RatingCellTable>();
  readonly #complaintCells = new Map<string, ComplaintCellTable>();
  readonly #driverCells = new Map<string, DriverCellTable>();
  readonly #transactionCells = new Map<string, TransactionCellTable>();
  readonly #customerCells = new Map<string, CustomerCellTable>();
  readonly #promiseCells = new Map<string, PromiseCellTable>();
  readonly #ledger = new Map<string, LedgerTable>();
  #kept: ReadonlySet<string> | null = null;

  /** Adds `count` ratings like this one; a negative count takes them away. */
  addRating(merchantId: string, rating: CountedRating, count = 1): void {
    for (const cell of ratingCells(rating)) {
      const row = ratingCellRow(merchantId, cell, count);
      add(this.#ratingCells, ratingKey(row), row);
    }
    for (const { question, day, version, score, overallVersion, overallScore } of driverCells(rating)) {
      const key = [merchantId, question, day, version, score, overallVersion, overallScore].join('\u0001');
      add(this.#driverCells, key, {
        merchant_id: merchantId,
        question,
        day,
        version,
        score,
        overall_version: overallVersion,
        overall_score: overallScore,
        count,
      });
    }
  }

  /** Adds `count` ratings like this one to those that led to a complaint. */
  addComplained(merchantId: string, rating: CountedRating, count = 1): void {
    for (const cell of complainedCells(rating)) {
      const row = ratingCellRow(merchantId, cell, count);
      add(this.#ratingCells, ratingKey(row), row);
    }
  }

  /** Adds `count` cases like this one; a negative count takes them away. */
  addComplaint(merchantId: string, complaint: CountedComplaint, count = 1): void {
    for (const cell of complaintCells(complaint)) {
      const row = complaintCellRow(merchantId, cell, count);
      add(this.#complaintCells, complaintKey(row), row);
    }
  }

  /** Adds reported transactions. */
  addTransactions(merchantId: string, report: Pick<TransactionReport, 'day' | 'product' | 'count'>): void {
    for (const cell of transactionCells(report)) {
      const key = [merchantId, cell.dimension, cell.value, cell.day].join('\u0001');
      add(this.#transactionCells, key, { merchant_id: merchantId, ...cell, count: report.count });
    }
  }

  /** Adds `count` customers with these days of transactions. */
  addCustomer(merchantId: string, days: readonly CustomerDay[], count: number): void {
    for (const { tally, day } of customerCells(days)) {
      add(this.#customerCells, [merchantId, tally, day].join('\u0001'), {
        merchant_id: merchantId,
        tally,
        day,
        count,
      });
    }
  }

  /** Adds how often a promise fell due and was kept. */
  addPromise({
    merchant_id,
    promise_key,
    day,
    due,
    kept,
  }: Omit<PromiseReportTable, 'report_id' | 'reported_at'>): void {
    for (const [tally, count] of [
      ['DUE', due],
      ['KEPT', kept],
    ] as const) {
      const row = { merchant_id, promise_key, tally, day, count };
      add(this.#promiseCells, [merchant_id, promise_key, tally, day].join('\u0001'), row);
    }
  }

  /** Adds something received to the ledger. */
  addOutcome(merchantId: string, day: string, kind: LedgerTable['kind'], outcome: Outcome, count = 1): void {
    const key = [merchantId, day, kind].join('\u0001');
    const row = this.#ledger.get(key) ?? {
      merchant_id: merchantId,
      day,
      kind,
      received: 0,
      accepted: 0,
      duplicate: 0,
      quarantined: 0,
      rejected: 0,
    };
    row.received += count;
    row[outcomeColumns[outcome]] += count;
    this.#ledger.set(key, row);
  }

  /** The values that were counted by in dimensions with a bound, in the order in which they came. */
  get dimensionValues(): DimensionValueTable[] {
    const values = new Map<string, DimensionValueTable>();
    for (const row of this.#ratingCells.values()) if (isBounded(row.dimension)) addValue(values, row);
    for (const row of this.#complaintCells.values()) if (isBoundedFacet(row.dimension)) addValue(values, row);
    return [...values.values()];
  }

  /** Counts every value of a dimension with a bound that is not among `kept` under the others together. */
  keepOnly(kept: ReadonlySet<string>): void {
    this.#kept = kept;
  }

  /** What was added, in the order of the tables' keys. */
  get ratingCells(): RatingCellTable[] {
    return withinBounds(this.#ratingCells, isBounded, this.#kept, ratingKey);
  }

  /** What was added, in the order of the tables' keys. */
  get complaintCells(): ComplaintCellTable[] {
    return withinBounds(this.#complaintCells, isBoundedFacet, this.#kept, complaintKey);
  }

  /** What was added, in the order of the tables' keys. */
  get driverCells(): DriverCellTable[] {
    return sorted(this.#driverCells);
  }

  /** What was added, in the order of the tables' keys. */
  get transactionCells(): TransactionCellTable[] {
    return sorted(this.#transactionCells);
  }

  /** What was added, in the order of the tables' keys. */
  get customerCells(): CustomerCellTable[] {
    return sorted(this.#customerCells);
  }

  /** What was added, in the order of the tables' keys. */
  get promiseCells(): PromiseCellTable[] {
    return sorted(this.#promiseCells);
  }

  /** What was added, in the order of the tables' keys. */
  get ledger(): LedgerTable[] {
    return sorted(this.#ledger);
  }
}

function ratingCellRow(merchantId: string, cell: RatingCell, count: number): RatingCellTable {
  return { merchant_id: merchantId, ...cell, count };
}

function complaintCellRow(merchantId: string, cell: ComplaintCell, count: number): ComplaintCellTable {
  return { merchant_id: merchantId, ...cell, count };
}
