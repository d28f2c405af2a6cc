import {
  type ComplaintCell,
  type CountedComplaint,
  complaintCells,
} from '@hearback/schema/complaint/complaintCells';
import { type CountedRating, type RatingCell, ratingCells } from '@hearback/schema/rating/ratingCells';
import type { Outcome } from '@hearback/schema/submission/ledger';
import type { LedgerTable } from '../submission/submission.table.ts';
import type { ComplaintCellTable, RatingCellTable } from './cell.table.ts';

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

/** Counts that one transaction adds: equal ones are merged, so that a batch touches each row once. */
export class Increments {
  readonly #ratingCells = new Map<string, RatingCellTable>();
  readonly #complaintCells = new Map<string, ComplaintCellTable>();
  readonly #ledger = new Map<string, LedgerTable>();

  /** Adds `count` ratings like this one; a negative count takes them away. */
  addRating(merchantId: string, rating: CountedRating, count = 1): void {
    for (const cell of ratingCells(rating)) {
      const key = [merchantId, cell.question, cell.dimension, cell.value, cell.day, cell.version, cell.score];
      const row = this.#ratingCells.get(key.join('\u0001'));
      if (row !== undefined) row.count += count;
      else this.#ratingCells.set(key.join('\u0001'), ratingCellRow(merchantId, cell, count));
    }
  }

  /** Adds `count` cases like this one; a negative count takes them away. */
  addComplaint(merchantId: string, complaint: CountedComplaint, count = 1): void {
    for (const cell of complaintCells(complaint)) {
      const key = [merchantId, cell.dimension, cell.value, cell.day, cell.tally].join('\u0001');
      const row = this.#complaintCells.get(key);
      if (row !== undefined) row.count += count;
      else this.#complaintCells.set(key, complaintCellRow(merchantId, cell, count));
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

  /** What was added, in the order of the tables' keys. */
  get ratingCells(): RatingCellTable[] {
    return sorted(this.#ratingCells);
  }

  /** What was added, in the order of the tables' keys. */
  get complaintCells(): ComplaintCellTable[] {
    return sorted(this.#complaintCells);
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
