import { type CountedComplaint, complaintCells } from '@hearback/schema/complaint/complaintCells';
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
import { PathTree } from './pathTree.ts';

const outcomeColumns = {
  ACCEPTED: 'accepted',
  DUPLICATE: 'duplicate',
  QUARANTINED: 'quarantined',
  REJECTED: 'rejected',
} as const satisfies Record<Outcome, keyof LedgerTable>;

/** Counts that one transaction adds, each cell once and in the order of the tables' keys. */
export interface Counts {
  readonly ratingCells: readonly RatingCellTable[];
  readonly complaintCells: readonly ComplaintCellTable[];
  readonly driverCells: readonly DriverCellTable[];
  readonly transactionCells: readonly TransactionCellTable[];
  readonly customerCells: readonly CustomerCellTable[];
  readonly promiseCells: readonly PromiseCellTable[];
  readonly ledger: readonly LedgerTable[];
  /** The values that were counted by in dimensions with a bound, in the order in which they came. */
  readonly dimensionValues: readonly DimensionValueTable[];
}

type Counted = { count: number };

function add<Row extends Counted>(place: PathTree<Row>, row: Row): void {
  if (place.thing === undefined) place.thing = row;
  else place.thing.count += row.count;
}

/** What changed; one order for everybody, so that two transactions never wait for each other's rows. */
function changed<Row extends Counted>(tree: PathTree<Row>): Row[] {
  return tree.inOrder().filter(({ count }) => count !== 0);
}

function ratingPlace(tree: PathTree<RatingCellTable>, merchantId: string, cell: RatingCell) {
  const slice = tree.to(merchantId).to(cell.question).to(cell.dimension).to(cell.value);
  return slice.to(cell.day).to(cell.version).to(cell.score);
}

function complaintPlace(tree: PathTree<ComplaintCellTable>, row: ComplaintCellTable) {
  return tree.to(row.merchant_id).to(row.dimension).to(row.value).to(row.day).to(row.tally);
}

/** Cells with the values that are not kept counted under the others together. */
function withinBounds<Row extends DimensionValueTable & Counted>(
  rows: readonly Row[],
  isBoundedHere: (dimension: string) => boolean,
  kept: ReadonlySet<string>,
  placeOf: (tree: PathTree<Row>, row: Row) => PathTree<Row>,
): Row[] {
  const tree = new PathTree<Row>();
  for (const row of rows) {
    const own = !isBoundedHere(row.dimension) || kept.has(dimensionValueKey(row));
    const cell = { ...row, value: own ? row.value : otherValues };
    add(placeOf(tree, cell), cell);
  }
  return changed(tree);
}

/** Counts every value of a dimension with a bound that is not among `kept` under the others together. */
export function keepingOnly(
  { complaintCells, ratingCells }: Pick<Counts, 'ratingCells' | 'complaintCells'>,
  kept: ReadonlySet<string>,
): Pick<Counts, 'ratingCells' | 'complaintCells'> {
  const placeOfRating = (tree: PathTree<RatingCellTable>, row: RatingCellTable) =>
    ratingPlace(tree, row.merchant_id, row as RatingCell & RatingCellTable);
  return {
    ratingCells: withinBounds(ratingCells, isBounded, kept, placeOfRating),
    complaintCells: withinBounds(complaintCells, isBoundedFacet, kept, complaintPlace),
  };
}

/** Counts that one transaction adds: equal ones are merged, so that a batch touches each row once. */
export class Increments implements Counts {
  readonly dimensionValues: DimensionValueTable[] = [];
  readonly #values = new PathTree<DimensionValueTable>();
  readonly #ratingCells = new PathTree<RatingCellTable>();
  readonly #complaintCells = new PathTree<ComplaintCellTable>();
  readonly #driverCells = new PathTree<DriverCellTable>();
  readonly #transactionCells = new PathTree<TransactionCellTable>();
  readonly #customerCells = new PathTree<CustomerCellTable>();
  readonly #promiseCells = new PathTree<PromiseCellTable>();
  readonly #ledger = new PathTree<LedgerTable>();
  #kept: ReadonlySet<string> | null = null;

  #addRatingCell(merchantId: string, cell: RatingCell, count: number): void {
    const place = ratingPlace(this.#ratingCells, merchantId, cell);
    if (place.thing !== undefined) {
      place.thing.count += count;
      return;
    }
    place.thing = { merchant_id: merchantId, ...cell, count };
    if (isBounded(cell.dimension)) this.#addValue(place.thing);
  }

  #addValue({ dimension, merchant_id, value }: DimensionValueTable): void {
    if (value === otherValues) return;
    const place = this.#values.to(merchant_id).to(dimension).to(value);
    if (place.thing !== undefined) return;
    place.thing = { merchant_id, dimension, value };
    this.dimensionValues.push(place.thing);
  }

  /** Adds `count` ratings like this one; a negative count takes them away. */
  addRating(merchantId: string, rating: CountedRating, count = 1): void {
    for (const cell of ratingCells(rating)) this.#addRatingCell(merchantId, cell, count);
    for (const { question, day, version, score, overallVersion, overallScore } of driverCells(rating)) {
      const answer = this.#driverCells.to(merchantId).to(question).to(day).to(version).to(score);
      add(answer.to(overallVersion).to(overallScore), {
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
    for (const cell of complainedCells(rating)) this.#addRatingCell(merchantId, cell, count);
  }

  /** Adds `count` cases like this one; a negative count takes them away. */
  addComplaint(merchantId: string, complaint: CountedComplaint, count = 1): void {
    for (const cell of complaintCells(complaint)) {
      const row = { merchant_id: merchantId, ...cell, count };
      add(complaintPlace(this.#complaintCells, row), row);
      if (isBoundedFacet(row.dimension)) this.#addValue(row);
    }
  }

  /** Adds reported transactions. */
  addTransactions(merchantId: string, report: Pick<TransactionReport, 'day' | 'product' | 'count'>): void {
    for (const cell of transactionCells(report)) {
      const place = this.#transactionCells.to(merchantId).to(cell.dimension).to(cell.value).to(cell.day);
      add(place, { merchant_id: merchantId, ...cell, count: report.count });
    }
  }

  /** Adds `count` customers with these days of transactions. */
  addCustomer(merchantId: string, days: readonly CustomerDay[], count: number): void {
    for (const { tally, day } of customerCells(days)) {
      const place = this.#customerCells.to(merchantId).to(tally).to(day);
      add(place, { merchant_id: merchantId, tally, day, count });
    }
  }

  /** Adds how often a promise fell due and was kept. */
  addPromise(report: Omit<PromiseReportTable, 'report_id' | 'reported_at'>): void {
    const { merchant_id, promise_key, day, due, kept } = report;
    for (const [tally, count] of [
      ['DUE', due],
      ['KEPT', kept],
    ] as const) {
      const place = this.#promiseCells.to(merchant_id).to(promise_key).to(tally).to(day);
      add(place, { merchant_id, promise_key, tally, day, count });
    }
  }

  /** Adds something received to the ledger. */
  addOutcome(merchantId: string, day: string, kind: LedgerTable['kind'], outcome: Outcome, count = 1): void {
    const place = this.#ledger.to(merchantId).to(day).to(kind);
    place.thing ??= {
      merchant_id: merchantId,
      day,
      kind,
      received: 0,
      accepted: 0,
      duplicate: 0,
      quarantined: 0,
      rejected: 0,
    };
    place.thing.received += count;
    place.thing[outcomeColumns[outcome]] += count;
  }

  /** Counts every value of a dimension with a bound that is not among `kept` under the others together. */
  keepOnly(kept: ReadonlySet<string>): void {
    this.#kept = kept;
  }

  get ratingCells(): readonly RatingCellTable[] {
    const cells = { ratingCells: changed(this.#ratingCells), complaintCells: [] };
    return this.#kept === null ? cells.ratingCells : keepingOnly(cells, this.#kept).ratingCells;
  }

  get complaintCells(): readonly ComplaintCellTable[] {
    const cells = { ratingCells: [], complaintCells: changed(this.#complaintCells) };
    return this.#kept === null ? cells.complaintCells : keepingOnly(cells, this.#kept).complaintCells;
  }

  get driverCells(): DriverCellTable[] {
    return changed(this.#driverCells);
  }

  get transactionCells(): TransactionCellTable[] {
    return changed(this.#transactionCells);
  }

  get customerCells(): CustomerCellTable[] {
    return changed(this.#customerCells);
  }

  get promiseCells(): PromiseCellTable[] {
    return changed(this.#promiseCells);
  }

  get ledger(): LedgerTable[] {
    return this.#ledger.inOrder();
  }
}

/** What was added so far, as plain data. */
export function countsOf(increments: Increments): Counts {
  const { complaintCells, driverCells, ratingCells, transactionCells } = increments;
  const { customerCells, dimensionValues, ledger, promiseCells } = increments;
  return {
    ...{ ratingCells, complaintCells, driverCells, transactionCells },
    ...{ customerCells, promiseCells, ledger, dimensionValues },
  };
}
