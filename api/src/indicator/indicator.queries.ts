import { all, type Slice } from '@hearback/schema/indicator/indicator.port';
import type { Period } from '@hearback/schema/time/period';
import type { Reader } from '../db/database.ts';

/** How often each score was answered on a question in a period. */
export function sumScores(
  reader: Reader,
  merchantId: string,
  question: string,
  period: Period,
  slice: Slice<string>,
) {
  return reader
    .selectFrom('rating_cell')
    .select(({ fn }) => ['version', 'score', fn.sum<number>('count').as('count')])
    .where('merchant_id', '=', merchantId)
    .where('question', '=', question)
    .where('dimension', '=', slice?.dimension ?? all)
    .where('value', '=', slice?.value ?? '')
    .where('day', '>=', period.from)
    .where('day', '<', period.to)
    .groupBy(['version', 'score'])
    .execute();
}

/** How often each score was answered on a question on each day of a period. */
export function listScores(
  reader: Reader,
  merchantId: string,
  question: string,
  period: Period,
  slice: Slice<string>,
) {
  return reader
    .selectFrom('rating_cell')
    .select(['day', 'version', 'score', 'count'])
    .where('merchant_id', '=', merchantId)
    .where('question', '=', question)
    .where('dimension', '=', slice?.dimension ?? all)
    .where('value', '=', slice?.value ?? '')
    .where('day', '>=', period.from)
    .where('day', '<', period.to)
    .execute();
}

/** Tallies of complaints on each day of a period. */
export function listTallies(reader: Reader, merchantId: string, period: Period, slice: Slice<string>) {
  return reader
    .selectFrom('complaint_cell')
    .select(['day', 'tally', 'count'])
    .where('merchant_id', '=', merchantId)
    .where('dimension', '=', slice?.dimension ?? all)
    .where('value', '=', slice?.value ?? '')
    .where('day', '>=', period.from)
    .where('day', '<', period.to)
    .execute();
}

/** Complaints of a period by the values of a dimension. */
export function sumComplaintsBy(reader: Reader, merchantId: string, period: Period, dimension: string) {
  return reader
    .selectFrom('complaint_cell')
    .select(({ fn }) => ['value', fn.sum<number>('count').as('count')])
    .where('merchant_id', '=', merchantId)
    .where('dimension', '=', dimension)
    .where('day', '>=', period.from)
    .where('day', '<', period.to)
    .where('tally', '=', 'COMPLAINT')
    .groupBy('value')
    .execute();
}

/** What was received on the days of a period and what became of it. */
export function sumLedger(reader: Reader, merchantId: string, period: Period) {
  return reader
    .selectFrom('ledger')
    .select(({ fn }) => [
      fn.sum<number | null>('received').as('received'),
      fn.sum<number | null>('accepted').as('accepted'),
      fn.sum<number | null>('duplicate').as('duplicate'),
      fn.sum<number | null>('quarantined').as('quarantined'),
      fn.sum<number | null>('rejected').as('rejected'),
    ])
    .where('merchant_id', '=', merchantId)
    .where('day', '>=', period.from)
    .where('day', '<', period.to)
    .executeTakeFirst();
}
