import { all, otherValues, type Slice } from '@hearback/schema/indicator/indicator.port';
import type { Period } from '@hearback/schema/time/period';
import type { Reader } from '../db/database.ts';
import { ratingCellsIn, type ValuesOf } from './ratingCells.queries.ts';

/** How often each score was answered on each of some questions in a period, by value of a dimension. */
export async function sumScores(
  reader: Reader,
  merchantId: string,
  questions: readonly string[],
  period: Period,
  of: ValuesOf,
) {
  if (questions.length === 0 || of.values?.length === 0) return [];
  return reader
    .selectFrom(ratingCellsIn(reader, [merchantId], questions, period, of))
    .select(({ fn }) => ['question', 'value', 'version', 'score', fn.sum<number>('count').as('count')])
    .groupBy(['question', 'value', 'version', 'score'])
    .having(({ fn }) => fn.sum('count'), '<>', 0)
    .execute();
}

/** How often each score was answered on several questions on each day of a period. */
export function listAnswers(
  reader: Reader,
  merchantId: string,
  questions: readonly string[],
  period: Period,
  slice: Slice<string>,
) {
  return reader
    .selectFrom('rating_cell')
    .select(['question', 'day', 'version', 'score', 'count'])
    .where('merchant_id', '=', merchantId)
    .where('question', 'in', questions)
    .where('dimension', '=', slice?.dimension ?? all)
    .where('value', '=', slice?.value ?? '')
    .where('day', '>=', period.from)
    .where('day', '<', period.to)
    .execute();
}

/** How often answers to questions and to the overall one were given together in a period. */
export function sumJointAnswers(
  reader: Reader,
  merchantId: string,
  questions: readonly string[],
  period: Period,
) {
  return reader
    .selectFrom('driver_cell')
    .select(({ fn }) => [
      'question',
      'version',
      'score',
      'overall_version as overallVersion',
      'overall_score as overallScore',
      fn.sum<number>('count').as('count'),
    ])
    .where('merchant_id', '=', merchantId)
    .where('question', 'in', questions)
    .where('day', '>=', period.from)
    .where('day', '<', period.to)
    .groupBy(['question', 'version', 'score', 'overall_version', 'overall_score'])
    .execute();
}

/** Answers to a question that count under the others together, by dimension. */
export function sumOtherAnswers(
  reader: Reader,
  merchantId: string,
  question: string,
  dimensions: readonly string[],
) {
  return reader
    .selectFrom('rating_cell')
    .select(({ fn }) => ['dimension', fn.sum<number>('count').as('count')])
    .where('merchant_id', '=', merchantId)
    .where('question', '=', question)
    .where('dimension', 'in', dimensions)
    .where('value', '=', otherValues)
    .groupBy('dimension')
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
