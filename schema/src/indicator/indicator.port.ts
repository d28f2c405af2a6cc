import type { CountedAs } from '../complaint/complaint.ts';
import type { Ledger } from '../submission/ledger.ts';
import type { Day, Instant } from '../time/calendarDay.ts';
import type { Period } from '../time/period.ts';
import type { AnswerCount, ScoreCount } from './satisfaction.ts';

/** What a rating may be cut by besides its channel, language and product; who sends it knows these. */
export const passedDimensions = [
  'DEPARTMENT',
  'STAFF',
  'SEGMENT',
  'TIER',
  'RETURNING',
  'FORM_VERSION',
] as const;

/** What a rating may be cut by besides its channel, language and product. */
export type PassedDimension = (typeof passedDimensions)[number];

/** What ratings are counted by besides their question and day. */
export const ratingDimensions = ['CHANNEL', 'LANGUAGE', 'PRODUCT', ...passedDimensions] as const;

/** What ratings are counted by besides their question and day. */
export type RatingDimension = (typeof ratingDimensions)[number];

/** What complaints are counted by besides their day, and what the row of a case says. */
export const caseDimensions = ['CATEGORY', 'TOP_CATEGORY', 'CHANNEL', 'LANGUAGE', 'PRODUCT'] as const;

/** What complaints are counted by besides their day, and what the row of a case says. */
export type CaseDimension = (typeof caseDimensions)[number];

/** What complaints are counted by besides their day: further categories and facets are in cells only. */
export type ComplaintDimension = CaseDimension | 'SECONDARY' | 'TOP_SECONDARY' | `FACET:${string}`;

const facetPrefix = 'FACET:';

/** The dimension of a facet. */
export function facetDimension(name: string): ComplaintDimension {
  return `${facetPrefix}${name}`;
}

/** The name of the facet that a dimension is about; null: it is about none. */
export function facetOf(dimension: string): string | null {
  return dimension.startsWith(facetPrefix) ? dimension.slice(facetPrefix.length) : null;
}

/** Whether the row of a case says something of a dimension. */
export function isCaseDimension(dimension: ComplaintDimension): dimension is CaseDimension {
  return (caseDimensions as readonly string[]).includes(dimension);
}

/** The dimension under which everything is counted, whatever its channel, language and so on. */
export const all = 'ALL';

/** The dimension under which ratings are counted that led to a complaint, a query or a request for help. */
export const complained = 'COMPLAINED';

/** Values that a merchant's ratings are counted by in one dimension; further ones count together. */
export const maxDimensionValues = 200;

/** The value under which those beyond the first 200 of a dimension count; no value of its own is empty. */
export const otherValues = '';

/** One value of one dimension; null: all. */
export type Slice<Dimension> = { readonly dimension: Dimension; readonly value: string } | null;

/** What is counted of complaints. */
export const complaintTallies = [
  'COMPLAINT',
  'QUERY',
  'HELP',
  'SUGGESTION',
  'PRAISE',
  'ON_TIME',
  'ON_TIME_KNOWN',
  'DISPUTED',
  'DISPUTED_KNOWN',
] as const;

/** What is counted of complaints: how each is counted, and of those counted as complaints what is known. */
export type ComplaintTally = CountedAs | (typeof complaintTallies)[number];

/** A count of complaints on one day. */
export interface TallyOfDay {
  readonly tally: ComplaintTally;
  readonly day: Day;
  readonly count: number;
}

/** How often an answer to a question and one about overall satisfaction were given together. */
export interface JointCount extends AnswerCount {
  readonly overallVersion: number;
  readonly overallScore: number;
}

/** A dimension with more values than are counted by themselves. */
export interface DimensionOverflow {
  readonly dimension: RatingDimension;
  /** Values that are counted by themselves. */
  readonly kept: number;
  /** Answers to the overall question that count under the others together. */
  readonly otherAnswers: number;
}

/** From one instant up to another. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** Counts that analytics are computed from. They come from cells, never from submissions. */
export interface IndicatorPort {
  /** How often each score was answered in a period. */
  scoreCounts(
    merchantId: string,
    question: string,
    period: Period,
    slice: Slice<RatingDimension>,
  ): Promise<readonly ScoreCount[]>;
  /** How often each score was answered in a period by ratings that led to a complaint. */
  complainedCounts(merchantId: string, question: string, period: Period): Promise<readonly ScoreCount[]>;
  /** The same for each day. */
  scoreCountsByDay(
    merchantId: string,
    question: string,
    period: Period,
    slice: Slice<RatingDimension>,
  ): Promise<readonly (ScoreCount & { readonly day: Day })[]>;
  /** The same for each value of a dimension. */
  scoreCountsBy(
    merchantId: string,
    question: string,
    period: Period,
    dimension: RatingDimension,
  ): Promise<readonly (ScoreCount & { readonly value: string })[]>;
  /** How often each score was answered in a period, for several questions. */
  answerCounts(
    merchantId: string,
    questions: readonly string[],
    period: Period,
    slice: Slice<RatingDimension>,
  ): Promise<readonly AnswerCount[]>;
  /** The same for each day. */
  answerCountsByDay(
    merchantId: string,
    questions: readonly string[],
    period: Period,
    slice: Slice<RatingDimension>,
  ): Promise<readonly (AnswerCount & { readonly day: Day })[]>;
  /** Joint counts with overall satisfaction in a period, for several questions. */
  jointCounts(
    merchantId: string,
    questions: readonly string[],
    period: Period,
  ): Promise<readonly JointCount[]>;
  /** Dimensions with more values than are counted by themselves. */
  dimensionOverflows(merchantId: string): Promise<readonly DimensionOverflow[]>;
  /** Tallies of complaints for each day of a period. */
  complaintTallies(
    merchantId: string,
    period: Period,
    slice: Slice<ComplaintDimension>,
  ): Promise<readonly TallyOfDay[]>;
  /** Complaints of a period by the values of a dimension. */
  complaintsBy(
    merchantId: string,
    period: Period,
    dimension: ComplaintDimension,
  ): Promise<readonly { readonly value: string; readonly count: number }[]>;
  /** Complaints on each day of a period by the values of a dimension. */
  complaintsByDay(
    merchantId: string,
    period: Period,
    dimension: ComplaintDimension,
  ): Promise<readonly { readonly value: string; readonly day: Day; readonly count: number }[]>;
  /** Names of the facets that complaints of a merchant are counted by, in order. */
  complaintFacets(merchantId: string): Promise<readonly string[]>;
  /** Complaints received from one instant up to another that name an order, and orders that they name. */
  complaintOrders(
    merchantId: string,
    span: Span,
    slice: Slice<CaseDimension>,
  ): Promise<{ readonly complaints: number; readonly orders: number }>;
  /** Complaints with a deadline that fell due from one instant up to another, and those that met all such deadlines. */
  dueComplaints(
    merchantId: string,
    due: Span,
    slice: Slice<CaseDimension>,
  ): Promise<{ readonly due: number; readonly kept: number }>;
  /** Complaints received from one instant up to another that repeat an earlier one. */
  repeatedComplaints(merchantId: string, span: Span, slice: Slice<CaseDimension>): Promise<number>;
  /** When those complaints were received that are open now, or that were open at an instant. */
  openComplaints(
    merchantId: string,
    slice: Slice<CaseDimension>,
    at: Instant | null,
  ): Promise<readonly Instant[]>;
  /** What was received on the days of a period and what became of it. */
  ledger(merchantId: string, period: Period): Promise<Ledger>;
}
