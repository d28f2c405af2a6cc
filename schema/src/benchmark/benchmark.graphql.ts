import { builder } from '../builder.ts';
import { RatingDimensionEnum } from '../indicator/driver.graphql.ts';
import { MeasureRef } from '../indicator/measure.graphql.ts';
import { StandardisedRef } from '../indicator/standardised.graphql.ts';
import { MerchantRef } from '../merchant/merchant.graphql.ts';
import { PeriodInput } from '../time/period.graphql.ts';
import type { BenchmarkFigure, NoBenchmark } from './benchmark.ts';
import { BenchmarkReport } from './benchmarkReport.ts';

const NoBenchmarkEnum = builder.enumType('NoBenchmark', {
  description: 'Why there is no comparison with a trade.',
  values: {
    NO_TRADE: { description: 'The merchant has no trade.' },
    TOO_FEW_MERCHANTS: {
      description: 'Fewer than five others of the trade have 30 answers or transactions in the period.',
    },
    ONE_DOMINATES: { description: 'One of the others has more than half of all answers or transactions.' },
  } satisfies Record<NoBenchmark, object>,
});

const rule =
  'the mean of the three merchants nearest to it, rounded, so that no merchant can be told from it; null with a reason.';

const BenchmarkFigureRef = builder.objectRef<BenchmarkFigure>('BenchmarkFigure').implement({
  description: 'A figure of the merchant beside the other merchants of its trade on this install.',
  fields: (t) => ({
    own: t.expose('own', {
      type: MeasureRef,
      description:
        'The figure of the merchant; Wilson, Student or exact Poisson interval. Basis: the days of the period. Source: as for the same figure of the merchant.',
    }),
    lowerQuarter: t.float({
      nullable: true,
      description: `Lower quarter of the others: ${rule}`,
      resolve: ({ quarters }) => quarters?.lowerQuarter ?? null,
    }),
    median: t.float({
      nullable: true,
      description: `Median of the others: ${rule}`,
      resolve: ({ quarters }) => quarters?.median ?? null,
    }),
    upperQuarter: t.float({
      nullable: true,
      description: `Upper quarter of the others: ${rule}`,
      resolve: ({ quarters }) => quarters?.upperQuarter ?? null,
    }),
    merchants: t.exposeInt('merchants', {
      nullable: true,
      description: 'How many others there are at least, in steps of five.',
    }),
    reason: t.field({
      type: NoBenchmarkEnum,
      nullable: true,
      description: 'Why nothing of the others is shown; null where it is.',
      resolve: ({ reason }) => reason,
    }),
  }),
});

const BenchmarkRef = builder.objectRef<BenchmarkReport>('Benchmark').implement({
  description:
    'The merchant beside the other merchants of its trade on this install: at least five others, never one that dominates, only whole months. Reads counts only.',
  fields: (t) => ({
    satisfactionShare: t.field({
      type: BenchmarkFigureRef,
      description: '满意率, each merchant with its own satisfied set; quarters in steps of 0.02.',
      resolve: async (report) => (await report.figures()).satisfactionShare,
    }),
    satisfactionMean: t.field({
      type: BenchmarkFigureRef,
      description: '满意度 as 0-100; quarters in steps of 2.',
      resolve: async (report) => (await report.figures()).satisfactionMean,
    }),
    complaintRate: t.field({
      type: BenchmarkFigureRef,
      description: '投诉率 per 1,000 transactions; quarters in steps of 0.5.',
      resolve: async (report) => (await report.figures()).complaintRate,
    }),
    standardised: t.field({
      type: StandardisedRef,
      description:
        "The satisfaction share standardised to the mix of the trade, the merchant included, against Simpson's paradox. The weights are in whole percent, so that nobody learns another merchant's mix; an exact one is given to `Satisfaction.standardised`.",
      args: {
        by: t.arg({ type: RatingDimensionEnum, required: true, description: 'What the mix is of.' }),
      },
      resolve: (report, { by }) => report.standardised(by),
    }),
  }),
});

builder.objectField(MerchantRef, 'benchmark', (t) =>
  t.field({
    type: BenchmarkRef,
    description: '对标: the merchant beside its trade. Needs the scope INDICATORS_READ.',
    authScopes: { scope: 'INDICATORS_READ' },
    args: {
      period: t.arg({
        type: PeriodInput,
        required: true,
        description: 'Whole calendar months that are over; others are refused.',
      }),
    },
    resolve: (merchant, { period }, { ports, now }) => new BenchmarkReport(ports, merchant, period, now),
  }),
);
