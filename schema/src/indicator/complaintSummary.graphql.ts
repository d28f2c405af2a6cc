import { builder } from '../builder.ts';
import { CategoryRef, categoryInSet } from '../category/category.graphql.ts';
import type { CategorySet } from '../category/category.ts';
import type { ParetoLine } from '../statistics/pareto.ts';
import { ChannelEnum } from '../submission/submission.graphql.ts';
import { IntervalEnum } from '../time/period.graphql.ts';
import type { CategoryCount } from './complaintFigures.ts';
import type { ComplaintPoint, ComplaintReport } from './complaintReport.ts';
import type { CountBasis } from './countBasis.ts';
import { disputedOf } from './disputedOf.ts';
import { MeasureRef } from './measure.graphql.ts';
import { onTimeOf } from './onTimeOf.ts';

/** Which complaints a summary counts. */
export const ComplaintSummaryFilterInput = builder.inputType('ComplaintSummaryFilter', {
  description: 'Which complaints to count. Each is counted by itself: use one at a time.',
  fields: (t) => ({
    category: t.string({ description: 'Code of a category of either level.' }),
    channel: t.field({ type: ChannelEnum, description: 'Only from this channel.' }),
    language: t.string({ description: 'Only in this language.' }),
    product: t.string({ description: 'Only about this product.' }),
    facet: t.string({ description: 'Name of a facet; with `facetValue`.' }),
    facetValue: t.string({ description: 'Only with this value of the facet.' }),
  }),
});

const CountBasisEnum = builder.enumType('CountBasis', {
  description: 'What complaints by category count: two counts with two bases.',
  values: {
    COMPLAINTS: { description: 'Each complaint once, under its primary category.' },
    MENTIONS: {
      description: 'Each complaint once under every category of the level that it mentions, up to five.',
    },
  } satisfies Record<CountBasis, object>,
});

const basisArg = {
  required: true,
  defaultValue: 'COMPLAINTS',
  description: 'What is counted: complaints, or mentions.',
} as const;

interface LineInSet {
  readonly line: ParetoLine<CategoryCount>;
  readonly set: CategorySet;
}

const CategoryCountRef = builder.objectRef<LineInSet>('CategoryCount').implement({
  description: 'How many complaints have a category, or mention it, received in the period.',
  fields: (t) => ({
    category: t.field({
      type: CategoryRef,
      description: 'The category.',
      resolve: ({ line, set }) => categoryInSet(line.item.code, set),
    }),
    count: t.int({ description: 'Complaints, or mentions.', resolve: ({ line }) => line.count }),
    share: t.float({
      nullable: true,
      description: 'Share of all complaints, or mentions, listed, 0 to 1.',
      resolve: ({ line }) => line.share,
    }),
  }),
});

const ParetoItemRef = builder.objectRef<LineInSet>('ParetoItem').implement({
  description: 'A line of the Pareto: most frequent first, only the built-in OTHER last.',
  fields: (t) => ({
    category: t.field({
      type: CategoryRef,
      description: 'The category.',
      resolve: ({ line, set }) => categoryInSet(line.item.code, set),
    }),
    count: t.int({ description: 'Complaints, or mentions.', resolve: ({ line }) => line.count }),
    share: t.float({
      nullable: true,
      description: 'Share of all complaints, or mentions, 0 to 1.',
      resolve: ({ line }) => line.share,
    }),
    cumulativeShare: t.float({
      nullable: true,
      description: 'Share of this line and all above it.',
      resolve: ({ line }) => line.cumulativeShare,
    }),
    vitalFew: t.boolean({
      description: 'Whether it is in the smallest set that reaches 80 %, the one that crosses included.',
      resolve: ({ line }) => line.vitalFew,
    }),
  }),
});

const ComplaintPointRef = builder.objectRef<ComplaintPoint>('ComplaintPoint').implement({
  description: 'Complaints in one step of a trend.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'First day.' }),
    to: t.expose('to', { type: 'Date', description: 'The day after the last one.' }),
    complete: t.exposeBoolean('complete', { description: 'Whether the whole step lies in the period.' }),
    received: t.exposeInt('received', { description: 'Complaints received.' }),
    queries: t.exposeInt('queries', { description: 'Queries received.' }),
  }),
});

/** Complaints of a merchant in a period. */
export const ComplaintSummaryRef = builder.objectRef<ComplaintReport>('ComplaintSummary').implement({
  description:
    'Complaints of a merchant in a period, from counts and never from cases. Basis: received in the period.',
  fields: (t) => ({
    received: t.int({ description: 'Complaints received.', resolve: (report) => report.total('COMPLAINT') }),
    queries: t.int({
      description: 'Queries received, those about a bill included; they are not complaints.',
      resolve: (report) => report.total('QUERY'),
    }),
    helpRequests: t.int({
      description: 'Requests for help received.',
      resolve: (report) => report.total('HELP'),
    }),
    suggestions: t.int({
      description: 'Suggestions received.',
      resolve: (report) => report.total('SUGGESTION'),
    }),
    praise: t.int({ description: 'Praise received.', resolve: (report) => report.total('PRAISE') }),
    onTime: t.field({
      type: MeasureRef,
      description:
        'Share of complaints handled in time. Formula: due in the period and met / due in the period; a complaint counts once, as met where it met every deadline that fell due in the period. Interval: Wilson. Basis: due in the period up to now; of imported complaints, whose files say it, received in the period. A filter by a facet leaves the imported ones.',
      resolve: onTimeOf,
    }),
    disputed: t.field({
      type: MeasureRef,
      description: 'Share disputed by the customer among complaints of which that is known; Wilson interval.',
      resolve: disputedOf,
    }),
    byCategory: t.field({
      type: [CategoryCountRef],
      description:
        'Complaints by category of one level, most frequent first. Basis: received in the period, counted as `basis` says.',
      args: {
        level: t.arg.int({ defaultValue: 1, required: true, description: '1 or 2.' }),
        basis: t.arg({ ...basisArg, type: CountBasisEnum }),
      },
      resolve: async (report, { level, basis }) =>
        (await report.byCategory(level, basis)).map((line) => ({ line, set: report.categories })),
    }),
    pareto: t.field({
      type: [ParetoItemRef],
      description:
        'The Pareto of categories with the vital few. Basis: received in the period, counted as `basis` says.',
      args: {
        level: t.arg.int({ defaultValue: 2, required: true, description: '1 or 2.' }),
        basis: t.arg({ ...basisArg, type: CountBasisEnum }),
      },
      resolve: async (report, { level, basis }) =>
        (await report.byCategory(level, basis)).map((line) => ({ line, set: report.categories })),
    }),
    trend: t.field({
      type: [ComplaintPointRef],
      description: 'Complaints step by step; at most 4,000 steps.',
      args: { interval: t.arg({ type: IntervalEnum, required: true, description: 'Length of a step.' }) },
      resolve: (report, { interval }) => report.trend(interval),
    }),
  }),
});
