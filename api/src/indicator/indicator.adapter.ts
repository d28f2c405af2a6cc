import {
  all,
  type ComplaintTally,
  complained,
  facetOf,
  type IndicatorPort,
  type RatingDimension,
  type Slice,
  type Span,
} from '@hearback/schema/indicator/indicator.port';
import { overall } from '@hearback/schema/question/question';
import type { Database } from '../db/database.ts';
import { caseChoice } from './caseChoice.ts';
import {
  countDue,
  countOrders,
  countRepeats,
  listComplaintsByDay,
  listNotEnded,
  listOpen,
} from './complaintFigure.queries.ts';
import { countDimensionValues, listValuesOf } from './dimensionValue.queries.ts';
import { boundedDimensions } from './dimensionValue.ts';
import {
  listAnswers,
  listTallies,
  sumComplaintsBy,
  sumJointAnswers,
  sumLedger,
  sumOtherAnswers,
  sumScores,
} from './indicator.queries.ts';
import type { ValuesOf } from './ratingCells.queries.ts';

function spansOf(pastEnds: string | null): readonly Span[] {
  return pastEnds === null ? [] : JSON.parse(pastEnds);
}

function valuesOf(slice: Slice<string>): ValuesOf {
  return { dimension: slice?.dimension ?? all, values: [slice?.value ?? ''] };
}

function counted<Row extends { readonly count: number }>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ count }) => count !== 0);
}

/** Counts in the database, from cells. */
export function indicatorAdapter({ read }: Database): IndicatorPort {
  return {
    scoreCounts: (merchantId, question, period, slice) =>
      sumScores(read, merchantId, [question], period, valuesOf(slice)),
    complainedCounts: (merchantId, question, period) =>
      sumScores(read, merchantId, [question], period, { dimension: complained, values: [''] }),
    scoreCountsByDay: async (merchantId, question, period, slice) =>
      counted(await listAnswers(read, merchantId, [question], period, slice)),
    scoreCountsBy: async (merchantId, question, period, dimension) => {
      const values = await listValuesOf(read, merchantId, dimension);
      return sumScores(read, merchantId, [question], period, { dimension, values });
    },
    answerCounts: (merchantId, questions, period, slice) =>
      sumScores(read, merchantId, questions, period, valuesOf(slice)),
    answerCountsByDay: async (merchantId, questions, period, slice) =>
      questions.length === 0 ? [] : counted(await listAnswers(read, merchantId, questions, period, slice)),
    jointCounts: async (merchantId, questions, period) =>
      questions.length === 0 ? [] : counted(await sumJointAnswers(read, merchantId, questions, period)),
    dimensionOverflows: async (merchantId) => {
      const others = counted(await sumOtherAnswers(read, merchantId, overall, boundedDimensions));
      const kept = new Map(
        (await countDimensionValues(read, merchantId)).map(({ dimension, count }) => [dimension, count]),
      );
      return others.map(({ dimension, count }) => ({
        dimension: dimension as RatingDimension,
        kept: kept.get(dimension) ?? 0,
        otherAnswers: count,
      }));
    },
    complaintTallies: async (...query) =>
      (await listTallies(read, ...query)).map((row) => ({ ...row, tally: row.tally as ComplaintTally })),
    complaintsByDay: async (...query) => counted(await listComplaintsByDay(read, ...query)),
    complaintOrders: (merchantId, span, slice) => countOrders(read, merchantId, caseChoice(span, slice)),
    dueComplaints: (merchantId, span, slice) => countDue(read, merchantId, span, caseChoice(null, slice)),
    repeatedComplaints: async (merchantId, span, slice) =>
      (await countRepeats(read, merchantId, caseChoice(span, slice))).count,
    openComplaints: async (merchantId, slice, at) => {
      const choice = caseChoice(null, slice);
      if (at === null) return (await listOpen(read, merchantId, choice)).map((row) => row.occurred_at);
      return (await listNotEnded(read, merchantId, at, choice))
        .filter(({ past_ends }) => !spansOf(past_ends).some(({ from, to }) => from <= at && at < to))
        .map((row) => row.occurred_at);
    },
    complaintFacets: async (merchantId) =>
      (await countDimensionValues(read, merchantId))
        .flatMap(({ dimension }) => facetOf(dimension) ?? [])
        .sort(),
    complaintsBy: async (...query) => counted(await sumComplaintsBy(read, ...query)),
    ledger: async (merchantId, period) => {
      const sums = await sumLedger(read, merchantId, period);
      return {
        received: sums?.received ?? 0,
        accepted: sums?.accepted ?? 0,
        duplicate: sums?.duplicate ?? 0,
        quarantined: sums?.quarantined ?? 0,
        rejected: sums?.rejected ?? 0,
      };
    },
  };
}
