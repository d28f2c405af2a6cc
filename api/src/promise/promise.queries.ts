import type { Period } from '@hearback/schema/time/period';
import { sql } from 'kysely';
import { batched } from '../db/batched.ts';
import { columnsOf } from '../db/columns.ts';
import type { Reader, Writer } from '../db/database.ts';
import { inChunks } from '../db/inChunks.ts';
import { insertNew } from '../db/insertNew.ts';
import type { PromiseCellTable, PromiseReportTable, PromiseTable } from './promise.table.ts';

/** Every promise of a merchant, by key. */
export function listPromises(reader: Reader, merchantId: string): Promise<PromiseTable[]> {
  return reader
    .selectFrom('promise')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .orderBy('promise_key')
    .execute();
}

/** Adds a promise, or replaces the one with its key. */
export async function savePromise(writer: Writer, row: PromiseTable): Promise<void> {
  await writer
    .insertInto('promise')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['merchant_id', 'promise_key']).doUpdateSet(({ ref }) => ({
        text: ref('excluded.text'),
        valid_from: ref('excluded.valid_from'),
        valid_to: ref('excluded.valid_to'),
      })),
    )
    .execute();
}

const addReports = insertNew<PromiseReportTable>({
  table: 'promise_report',
  types: {
    merchant_id: 'text',
    report_id: 'text',
    promise_key: 'text',
    day: 'text',
    due: 'bigint',
    kept: 'bigint',
    reported_at: 'bigint',
  },
  key: ['merchant_id', 'report_id'],
});

/** Adds reports whose ids are new and says of each whether it was added; the others' ids were there before. */
export async function insertPromiseReports(
  writer: Writer,
  rows: readonly PromiseReportTable[],
): Promise<boolean[]> {
  const names = ['merchant_id', 'report_id', 'promise_key', 'day', 'due', 'kept', 'reported_at'] as const;
  return addReports(writer, columnsOf(names, rows));
}

/** The reports with some ids. */
export function findPromiseReports(reader: Reader, merchantId: string, reportIds: readonly string[]) {
  return inChunks(reportIds, (chunk) =>
    reader
      .selectFrom('promise_report')
      .selectAll()
      .where('merchant_id', '=', merchantId)
      .where('report_id', 'in', chunk)
      .execute(),
  );
}

/** Reports in the order of their ids, from one id on, for a recount. */
export function listPromiseReportsAfter(reader: Reader, merchantId: string, after: string, limit: number) {
  return reader
    .selectFrom('promise_report')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('report_id', '>', after)
    .orderBy('report_id')
    .limit(limit)
    .execute();
}

/** Adds to the cells of promises. */
export const addPromiseCells = batched((writer: Writer, rows: readonly PromiseCellTable[]) =>
  writer
    .insertInto('promise_cell')
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .columns(['merchant_id', 'promise_key', 'tally', 'day'])
        .doUpdateSet({ count: sql`promise_cell.count + excluded.count` }),
    ),
);

/** The cells of a merchant's promises that are not zero. */
export function listPromiseCells(reader: Reader, merchantId: string) {
  return reader
    .selectFrom('promise_cell')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .where('count', '<>', 0)
    .execute();
}

/** Counts of promises on each day of a period. */
export function listPromiseCounts(reader: Reader, merchantId: string, period: Period) {
  return reader
    .selectFrom('promise_cell')
    .select(['promise_key as promise', 'tally', 'day', 'count'])
    .where('merchant_id', '=', merchantId)
    .where('day', '>=', period.from)
    .where('day', '<', period.to)
    .execute();
}
