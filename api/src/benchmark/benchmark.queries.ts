import { all } from '@hearback/schema/indicator/indicator.port';
import { overall } from '@hearback/schema/question/question';
import type { Period } from '@hearback/schema/time/period';
import type { Reader, Writer } from '../db/database.ts';
import { ratingCellsIn } from '../indicator/ratingCells.queries.ts';
import type { BenchmarkSeriesTable } from './benchmark.table.ts';

/** Ids of the other merchants of a trade. */
export async function listPeers(reader: Reader, merchantId: string, industry: string): Promise<string[]> {
  const rows = await reader
    .selectFrom('merchant')
    .select('merchant_id')
    .where('industry', '=', industry)
    .where('merchant_id', '<>', merchantId)
    .orderBy('merchant_id')
    .execute();
  return rows.map((row) => row.merchant_id);
}

/** Versions of the question about overall satisfaction of some merchants. */
export function listOverallVersions(reader: Reader, merchantIds: readonly string[]) {
  return reader
    .selectFrom('question_version')
    .selectAll()
    .where('merchant_id', 'in', merchantIds)
    .where('question', '=', overall)
    .orderBy('version')
    .execute();
}

/** Overall answers of some merchants in a period, from cells. */
export function sumOverallScores(reader: Reader, merchantIds: readonly string[], period: Period) {
  return reader
    .selectFrom(ratingCellsIn(reader, merchantIds, [overall], period, { dimension: all, values: [''] }))
    .select(({ fn }) => ['merchant_id', 'version', 'score', fn.sum<number>('count').as('count')])
    .groupBy(['merchant_id', 'version', 'score'])
    .execute();
}

/** Overall answers of some merchants in a period by the values of a dimension, from cells. */
export function sumOverallAnswersBy(
  reader: Reader,
  merchantIds: readonly string[],
  period: Period,
  dimension: string,
) {
  return reader
    .selectFrom(ratingCellsIn(reader, merchantIds, [overall], period, { dimension, values: null }))
    .select(({ fn }) => ['merchant_id as merchantId', 'value', fn.sum<number>('count').as('count')])
    .groupBy(['merchant_id', 'value'])
    .execute();
}

/** Complaints of some merchants in a period, from cells. */
export function sumComplaints(reader: Reader, merchantIds: readonly string[], period: Period) {
  return reader
    .selectFrom('complaint_cell')
    .select(({ fn }) => ['merchant_id', fn.sum<number>('count').as('count')])
    .where('merchant_id', 'in', merchantIds)
    .where('dimension', '=', all)
    .where('value', '=', '')
    .where('day', '>=', period.from)
    .where('day', '<', period.to)
    .where('tally', '=', 'COMPLAINT')
    .groupBy('merchant_id')
    .execute();
}

/** Transactions of some merchants in a period, from cells. */
export function sumTransactions(reader: Reader, merchantIds: readonly string[], period: Period) {
  return reader
    .selectFrom('transaction_cell')
    .select(({ fn }) => ['merchant_id', fn.sum<number>('count').as('count')])
    .where('merchant_id', 'in', merchantIds)
    .where('dimension', '=', all)
    .where('value', '=', '')
    .where('day', '>=', period.from)
    .where('day', '<', period.to)
    .groupBy('merchant_id')
    .execute();
}

/** Adds a series, or puts it in the place of the one with its id. */
export async function saveSeries(writer: Writer, row: BenchmarkSeriesTable): Promise<void> {
  const { merchant_id: _, series_id: __, ...columns } = row;
  await writer
    .insertInto('benchmark_series')
    .values(row)
    .onConflict((conflict) => conflict.columns(['merchant_id', 'series_id']).doUpdateSet(columns))
    .execute();
}

/** Series of a merchant by name. */
export function listSeries(reader: Reader, merchantId: string) {
  return reader
    .selectFrom('benchmark_series')
    .selectAll()
    .where('merchant_id', '=', merchantId)
    .orderBy('name')
    .orderBy('series_id')
    .execute();
}
