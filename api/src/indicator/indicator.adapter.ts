import {
  type ComplaintTally,
  complained,
  facetOf,
  type IndicatorPort,
  type RatingDimension,
  type Span,
} from '@hearback/schema/indicator/indicator.port';
import { overall } from '@hearback/schema/question/question';
import type { Database } from '../db/database.ts';
import { caseChoice } from './caseChoice.ts';
import {
  countOrders,
  countRepeats,
  listComplaintsByDay,
  listNotEnded,
  listOpen,
} from './complaintFigure.queries.ts';
import { countDimensionValues, listValuesOf } from './dimensionValue.queries.ts';
import { boundedDimensions } from './dimensionValue.ts';
import {
  listScores,
  listTallies,
  sumAnswers,
  sumComplaintsBy,
  sumJointAnswers,
  sumLedger,
  sumOtherAnswers,
  sumScores,
  sumScoresBy,
} from './indicator.queries.ts';

function spansOf(pastEnds: string | null): readonly Span[] {
  return pastEnds === null ? [] : JSON.parse(pastEnds);
}

function counted<Row extends { readonly count: number }>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ count }) => count !== 0);
}

/** Counts in the database, from cells. */
export function indicatorAdapter({ read }: Database): IndicatorPort {
  return {
    scoreCounts: async (...query) => counted(await sumScores(read, ...query)),
    complainedCounts: async (merchantId, question, period) =>
      counted(await sumScores(read, merchantId, question, period, { dimension: complained, value: '' })),
    scoreCountsByDay: async (...query) => counted(await listScores(read, ...query)),
    scoreCountsBy: async (merchantId, question, period, dimension) => {
      const values = await listValuesOf(read, merchantId, dimension);
      return counted(await sumScoresBy(read, merchantId, question, period, { dimension, values }));
    },
    answerCounts: async (merchantId, questions, period, slice) =>
      questions.length === 0 ? [] : counted(await sumAnswers(read, merchantId, questions, period, slice)),
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
    repeatedComplaints: async (merchantId, span, slice) =>
      (await countRepeats(read, merchantId, caseChoice(span, slice))).count,
    openComplaints: async (merchantId, slice, at) => {
      const anytime = { from: 0, to: Number.MAX_SAFE_INTEGER };
      const choice = caseChoice(anytime, slice);
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
