import { builder } from '../builder.ts';
import { RatingDimensionEnum } from '../indicator/driver.graphql.ts';
import { MeasureRef } from '../indicator/measure.graphql.ts';
import { MerchantRef } from '../merchant/merchant.graphql.ts';
import { PeriodInput } from '../time/period.graphql.ts';
import type { BenchmarkFigure, NoBenchmark } from './benchmark.ts';
import { BenchmarkReport } from './benchmarkReport.ts';
import type { Standardised } from './standardised.ts';

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

const StratumRef = builder.objectRef<Standardised['strata'][number]>('BenchmarkStratum').implement({
  description: 'A value of the dimension that figures are standardised by.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value.' }),
    share: t.expose('share', {
      type: MeasureRef,
      description:
        'Satisfied / answers of the merchant with the value; Wilson interval. Basis: answered in the period. Source: Wilson, JASA 22 (1927) 209.',
    }),
    weight: t.exposeFloat('weight', {
      description: "Part of the network's answers with the value, in whole percent, 0 to 1.",
    }),
  }),
});

const StandardisedRef = builder.objectRef<Standardised>('StandardisedComparison').implement({
  description: 'The satisfaction share as it is, and as it would be with the mix of the trade.',
  fields: (t) => ({
    crude: t.expose('crude', {
      type: MeasureRef,
      description:
        'Satisfied / answers with the values compared, with the own mix; Wilson interval. Basis: answered in the period. Source: Wilson, JASA 22 (1927) 209.',
    }),
    standardised: t.expose('standardised', {
      type: MeasureRef,
      description:
        "Σ Wₛ·pₛ / Σ Wₛ with the network's mix W; MOVER interval. Basis: answered in the period. Source: Simpson, JRSS B 13 (1951) 238; Zou, Huang and Zhang, Computational Statistics & Data Analysis 53 (2009) 1080.",
    }),
    strata: t.field({
      type: [StratumRef],
      description: 'The values compared, with their weights.',
      resolve: ({ strata }) => [...strata],
    }),
    leftOut: t.stringList({
      description: 'Values of the merchant that fewer than five others have, or one of them mostly.',
      resolve: ({ leftOut }) => [...leftOut],
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
      description: "The satisfaction share with the trade's mix, against Simpson's paradox.",
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
