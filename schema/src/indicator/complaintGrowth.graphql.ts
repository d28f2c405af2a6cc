import { builder } from '../builder.ts';
import { CategoryRef, categoryInSet } from '../category/category.graphql.ts';
import type { CategorySet } from '../category/category.ts';
import type { AgeBand } from './ageBands.ts';
import { ComparisonBaseEnum, ComparisonBasisEnum, PeriodRef } from './comparison.graphql.ts';
import { backlogOf, repeatedShare } from './complaintCases.ts';
import type { CategoryGrowth } from './complaintGrowth.ts';
import { ComplaintSummaryRef } from './complaintSummary.graphql.ts';
import { type ComplaintGrowth, growthOf } from './growthOf.ts';
import { MeasureRef } from './measure.graphql.ts';

interface GrowthInSet {
  readonly line: CategoryGrowth;
  readonly set: CategorySet;
}

const CategoryGrowthRef = builder.objectRef<GrowthInSet>('CategoryGrowth').implement({
  description: 'How the complaints of a category grew.',
  fields: (t) => ({
    category: t.field({
      type: CategoryRef,
      description: 'The category.',
      resolve: ({ line, set }) => categoryInSet(line.code, set),
    }),
    now: t.int({ description: 'Complaints received in the period.', resolve: ({ line }) => line.now }),
    before: t.int({
      description: 'Complaints received in the period compared with.',
      resolve: ({ line }) => line.before,
    }),
    ratio: t.field({
      type: MeasureRef,
      description:
        'Rate now / rate before, each held against its days or transactions; exact interval. Basis: complaints received in each period. Source: Clopper and Pearson, Biometrika 26 (1934) 404.',
      resolve: ({ line }) => line.ratio,
    }),
    p: t.float({
      nullable: true,
      description:
        'Two-sided p of the exact conditional test; null under five complaints. Source: Przyborowski and Wilenski, Biometrika 31 (1940) 313.',
      resolve: ({ line }) => line.p,
    }),
    adjusted: t.float({
      nullable: true,
      description:
        'The false discovery rate at which it would be found among all categories. Source: Benjamini and Hochberg, JRSS B 57 (1995) 289.',
      resolve: ({ line }) => line.adjusted,
    }),
    significant: t.boolean({
      nullable: true,
      description: 'Whether `adjusted` is at most 0.10; null where there is no test.',
      resolve: ({ line }) => line.significant,
    }),
  }),
});

const HeldAgainstEnum = builder.enumType('GrowthBase', {
  description: 'What complaints of two periods are held against.',
  values: {
    DAYS: { description: 'The days of each period.' },
    TRANSACTIONS: { description: 'The transactions of each period.' },
  },
});

const ComplaintGrowthRef = builder
  .objectRef<ComplaintGrowth & { readonly set: CategorySet }>('ComplaintGrowth')
  .implement({
    description: 'How complaints grew, by category.',
    fields: (t) => ({
      basis: t.field({
        type: ComparisonBasisEnum,
        description: 'How the periods are made comparable.',
        resolve: ({ basis }) => basis,
      }),
      now: t.expose('now', { type: PeriodRef, nullable: true, description: 'The days compared.' }),
      before: t.expose('before', { type: PeriodRef, nullable: true, description: 'The days compared with.' }),
      heldAgainst: t.field({
        type: HeldAgainstEnum,
        description: 'Transactions where both periods have some, else days.',
        resolve: ({ heldAgainst }) => heldAgainst,
      }),
      byCategory: t.field({
        type: [CategoryGrowthRef],
        description: 'Categories, those that grew most by count first.',
        resolve: ({ lines, set }) => lines.map((line) => ({ line, set })),
      }),
    }),
  });

const AgeBandRef = builder.objectRef<AgeBand>('BacklogBand').implement({
  description: 'Open complaints of one band of age.',
  fields: (t) => ({
    fromDays: t.exposeInt('fromDays', { description: 'Days since the day of receipt, at least.' }),
    toDays: t.exposeInt('toDays', { nullable: true, description: 'At most; null: no upper end.' }),
    count: t.exposeInt('count', { description: 'Open complaints.' }),
  }),
});

builder.objectFields(ComplaintSummaryRef, (t) => ({
  growth: t.field({
    type: ComplaintGrowthRef,
    description:
      'How each category grew, all tested together. Basis: received in the period and in the one compared with; while the period is not over, the days that are.',
    args: {
      base: t.arg({
        type: ComparisonBaseEnum,
        defaultValue: 'PREVIOUS_PERIOD',
        required: true,
        description: 'What it is compared with.',
      }),
      level: t.arg.int({ defaultValue: 1, required: true, description: '1 or 2.' }),
    },
    resolve: async (report, { base, level }) => ({
      ...(await growthOf(report, base, level)),
      set: report.categories,
    }),
  }),
  repeated: t.field({
    type: MeasureRef,
    description:
      'Same customer, merchant and category within 90 days / received; Wilson interval. Basis: received in the period; anonymous complaints count as received and never as repeated. Source: Wilson, JASA 22 (1927) 209.',
    resolve: (report) => repeatedShare(report),
  }),
  backlog: t.field({
    type: [AgeBandRef],
    description:
      'Complaints that are open when it is asked, or were at an instant, whenever they were received, by age in days of the merchant: 0-3, 4-7, 8-15, 16-30, over 30. Formula: counts. Basis: received and then neither closed nor withdrawn, or reopened; filtered by the categories of today. What came here closed, as with imports, was never open here. Source: one row a case.',
    args: { at: t.arg({ type: 'DateTime', description: 'A past instant; by default now.' }) },
    resolve: async (report, { at }) => [...(await backlogOf(report, at ?? null))],
  }),
}));
