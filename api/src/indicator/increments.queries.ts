import { sql } from 'kysely';
import { addCustomerCells } from '../customer/customer.queries.ts';
import { batched } from '../db/batched.ts';
import type { Writer } from '../db/database.ts';
import { addPromiseCells } from '../promise/promise.queries.ts';
import type { LedgerTable } from '../submission/submission.table.ts';
import { addTransactionCells } from '../transaction/transaction.queries.ts';
import type {
  ComplaintCellTable,
  DriverCellTable,
  RatingCellTable,
  RatingMonthCellTable,
} from './cell.table.ts';
import { keepDimensionValues } from './dimensionValue.queries.ts';
import { dimensionValueKey } from './dimensionValue.ts';
import { type Counts, keepingOnly } from './increments.ts';
import { monthCells } from './monthCells.ts';

/** Adds to the cells of ratings; a cell that falls to zero is as good as absent. */
export const addRatingCells = batched((writer: Writer, rows: readonly RatingCellTable[]) =>
  writer
    .insertInto('rating_cell')
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .columns(['merchant_id', 'question', 'dimension', 'value', 'day', 'version', 'score'])
        .doUpdateSet({ count: sql`rating_cell.count + excluded.count` }),
    ),
);

/** Adds to the cells of ratings by the month. */
export const addRatingMonthCells = batched((writer: Writer, rows: readonly RatingMonthCellTable[]) =>
  writer
    .insertInto('rating_month_cell')
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .columns(['merchant_id', 'question', 'dimension', 'value', 'month', 'version', 'score'])
        .doUpdateSet({ count: sql`rating_month_cell.count + excluded.count` }),
    ),
);

/** Adds to the cells of complaints. */
export const addComplaintCells = batched((writer: Writer, rows: readonly ComplaintCellTable[]) =>
  writer
    .insertInto('complaint_cell')
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .columns(['merchant_id', 'dimension', 'value', 'day', 'tally'])
        .doUpdateSet({ count: sql`complaint_cell.count + excluded.count` }),
    ),
);

/** Adds to the joint cells of a question and overall satisfaction. */
export const addDriverCells = batched((writer: Writer, rows: readonly DriverCellTable[]) =>
  writer
    .insertInto('driver_cell')
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .columns(['merchant_id', 'question', 'day', 'version', 'score', 'overall_version', 'overall_score'])
        .doUpdateSet({ count: sql`driver_cell.count + excluded.count` }),
    ),
);

const addLedger = batched((writer: Writer, rows: readonly LedgerTable[]) =>
  writer
    .insertInto('ledger')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.columns(['merchant_id', 'day', 'kind']).doUpdateSet({
        received: sql`ledger.received + excluded.received`,
        accepted: sql`ledger.accepted + excluded.accepted`,
        duplicate: sql`ledger.duplicate + excluded.duplicate`,
        quarantined: sql`ledger.quarantined + excluded.quarantined`,
        rejected: sql`ledger.rejected + excluded.rejected`,
      }),
    ),
);

/** Adds counts to the cells and to the ledger, in the transaction of the rows that they count. */
export async function addIncrements(writer: Writer, counts: Counts): Promise<void> {
  const kept = await keepDimensionValues(writer, counts.dimensionValues);
  const own = counts.dimensionValues.every((value) => kept.has(dimensionValueKey(value)))
    ? counts
    : keepingOnly(counts, kept);
  const { ratingCells } = own;
  await addRatingCells(writer, ratingCells);
  await addRatingMonthCells(writer, monthCells(ratingCells));
  await addComplaintCells(writer, own.complaintCells);
  await addDriverCells(writer, counts.driverCells);
  await addTransactionCells(writer, counts.transactionCells);
  await addCustomerCells(writer, counts.customerCells);
  await addPromiseCells(writer, counts.promiseCells);
  await addLedger(writer, counts.ledger);
}
