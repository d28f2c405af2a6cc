import { all, otherValues, type Slice } from '@hearback/schema/indicator/indicator.port';
import type { Period } from '@hearback/schema/time/period';
import type { Reader } from '../db/database.ts';

/** Values of one dimension. */
export interface ValuesOf {
  readonly dimension: string;
  readonly values: readonly string[];
}

/** A score on one version of a question. */
export interface ScoreOfVersion {
  readonly version: number;
  readonly score: number;
}

/** How often a score was answered with a value of a dimension. */
export interface ScoreOfValue extends ScoreOfVersion {
  readonly value: string;
  readonly count: number;
}

/** Answers with a value of a dimension: all of them, and those of each score that was asked for (`of_0`, `of_1`, …). */
export type WalkedValue = { readonly value: string; readonly all: number } & Readonly<
  Record<`of_${number}`, number | null>
>;

/** Cells of one question on the days of a period, of one value of a dimension or of several. */
function cellsOf(
  reader: Reader,
  merchantId: string,
  question: string,
  period: Period,
  { dimension, values }: ValuesOf,
) {
  return (
    reader
      .selectFrom('rating_cell')
      .where('merchant_id', '=', merchantId)
      .where('question', '=', question)
      .where('dimension', '=', dimension)
      // With the values named, only the days of the period are read of each.
      .where('value', 'in', values)
      .where('day', '>=', period.from)
      .where('day', '<', period.to)
  );
}

/** How often each score was answered on a question on each day of a period. */
export function listScores(
  reader: Reader,
  merchantId: string,
  question: string,
  period: Period,
  of: ValuesOf,
) {
  return cellsOf(reader, merchantId, question, period, of)
    .select(['day', 'version', 'score', 'count'])
    .execute();
}

/** How often each score was answered on a question in a period, by value: whatever the scores are. */
export function sumScores(
  reader: Reader,
  merchantId: string,
  question: string,
  period: Period,
  of: ValuesOf,
): Promise<ScoreOfValue[]> {
  return cellsOf(reader, merchantId, question, period, of)
    .select(({ fn }) => ['value', 'version', 'score', fn.sum<number>('count').as('count')])
    .groupBy(['value', 'version', 'score'])
    .execute();
}

/** The versions of questions with the ends of their scales. */
export function listScales(reader: Reader, merchantId: string, questions: readonly string[]) {
  return reader
    .selectFrom('question_version')
    .select(['question', 'version', 'min_score', 'max_score'])
    .where('merchant_id', '=', merchantId)
    .where('question', 'in', questions)
    .execute();
}

/**
 * How often each of some scores was answered on a question in a period, by value, with all answers beside them: one
 * walk along the cells, which costs half of sorting them into groups.
 */
export function walkScores(
  reader: Reader,
  merchantId: string,
  question: string,
  period: Period,
  of: ValuesOf,
  scores: readonly ScoreOfVersion[],
): Promise<WalkedValue[]> {
  return cellsOf(reader, merchantId, question, period, of)
    .select(({ fn, lit }) => [
      'value',
      fn.sum<number>('count').as('all'),
      ...scores.map(({ version, score }, index) =>
        fn
          .sum<number | null>('count')
          .filterWhere('version', '=', lit(version))
          .filterWhere('score', '=', lit(score))
          .as(`of_${index}`),
      ),
    ])
    .groupBy('value')
    .execute() as Promise<WalkedValue[]>;
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
