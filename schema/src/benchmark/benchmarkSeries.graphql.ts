import { builder } from '../builder.ts';
import { merchantFailures } from '../failure/failure.graphql.ts';
import { NotFound } from '../failure/failure.ts';
import { canSee, requireScope } from '../key/key.ts';
import { MerchantRef } from '../merchant/merchant.graphql.ts';
import {
  acceptSeries,
  type BenchmarkSeries,
  type SeriesIndicator,
  type SeriesKind,
  type SeriesPoint,
} from './benchmarkSeries.ts';

const SeriesKindEnum = builder.enumType('BenchmarkSeriesKind', {
  description: 'Whose figures a series holds.',
  values: {
    INDUSTRY_AVERAGE: { description: '行业平均.' },
    INDUSTRY_LEADING: { description: '行业领先.' },
    WORLD_LEADING: { description: '世界领先.' },
    COMPETITOR: { description: 'The competitor in the key market 重点市场竞争对手.' },
    OWN_VIEW: { description: "The merchant's own view of itself 自我评价." },
  } satisfies Record<SeriesKind, object>,
});

const SeriesIndicatorEnum = builder.enumType('BenchmarkIndicator', {
  description: 'What a series is of.',
  values: {
    SATISFACTION_SHARE: { description: '满意率, 0 to 1.' },
    SATISFACTION_MEAN: { description: '满意度, 0 to 100.' },
    RECOMMENDATION: { description: 'Recommendation, -100 to 100.' },
    COMPLAINT_RATE: { description: 'Complaints per 1,000 transactions.' },
  } satisfies Record<SeriesIndicator, object>,
});

const SeriesPointRef = builder.objectRef<SeriesPoint>('BenchmarkPoint').implement({
  description: 'A figure of a series.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'First day.' }),
    to: t.expose('to', { type: 'Date', description: 'The day after the last one.' }),
    value: t.exposeFloat('value', { description: 'The figure.' }),
  }),
});

const BenchmarkSeriesRef = builder.objectRef<BenchmarkSeries>('BenchmarkSeries').implement({
  description: 'Figures that the merchant knows from elsewhere and compares itself with.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The UUID that its client made.' }),
    kind: t.field({
      type: SeriesKindEnum,
      description: 'Whose figures they are.',
      resolve: ({ kind }) => kind,
    }),
    name: t.exposeString('name', { description: 'Name.' }),
    indicator: t.field({
      type: SeriesIndicatorEnum,
      description: 'What they are of.',
      resolve: ({ indicator }) => indicator,
    }),
    source: t.exposeString('source', { nullable: true, description: 'Where they are from.' }),
    points: t.field({
      type: [SeriesPointRef],
      description: 'The figures in the order of time.',
      resolve: ({ points }) => [...points],
    }),
  }),
});

const SeriesPointInput = builder.inputType('BenchmarkPointInput', {
  description: 'A figure of a series.',
  fields: (t) => ({
    from: t.field({ type: 'Date', required: true, description: 'First day.' }),
    to: t.field({ type: 'Date', required: true, description: 'The day after the last one.' }),
    value: t.float({ required: true, description: 'The figure.' }),
  }),
});

const RecordSeriesInput = builder.inputType('RecordBenchmarkSeriesInput', {
  description: 'A series that the merchant compares itself with.',
  fields: (t) => ({
    merchantId: t.id({ required: true, description: 'The merchant.' }),
    id: t.id({ required: true, description: 'UUID made by the client; the same one replaces the series.' }),
    kind: t.field({ type: SeriesKindEnum, required: true, description: 'Whose figures they are.' }),
    name: t.string({ required: true, description: 'Name, at most 200 characters.' }),
    indicator: t.field({ type: SeriesIndicatorEnum, required: true, description: 'What they are of.' }),
    source: t.string({ description: 'Where they are from, at most 200 characters.' }),
    points: t.field({ type: [SeriesPointInput], required: true, description: 'At most 1,000 figures.' }),
  }),
});

const RecordSeriesSuccess = builder
  .objectRef<{ readonly series: BenchmarkSeries }>('RecordBenchmarkSeriesSuccess')
  .implement({
    description: 'The series is on disk.',
    fields: (t) => ({
      series: t.expose('series', { type: BenchmarkSeriesRef, description: 'As it is now.' }),
    }),
  });

builder.mutationField('recordBenchmarkSeries', (t) =>
  t.field({
    type: RecordSeriesSuccess,
    description:
      'Stores a series that the merchant compares itself with, or replaces it whole. Safe to repeat. Needs the scope MERCHANT_WRITE.',
    args: { input: t.arg({ type: RecordSeriesInput, required: true }) },
    errors: { types: merchantFailures },
    resolve: async (_root, { input }, { viewer, ports, now }) => {
      const caller = requireScope(viewer, 'MERCHANT_WRITE');
      const known = canSee(caller, input.merchantId) ? await ports.merchants.byId(input.merchantId) : null;
      if (known === null) throw new NotFound('NOT_FOUND', 'input.merchantId');
      const series = acceptSeries(input);
      await ports.benchmarks.saveSeries(known.id, series, now);
      return { series };
    },
  }),
);

builder.objectField(MerchantRef, 'benchmarkSeries', (t) =>
  t.field({
    type: [BenchmarkSeriesRef],
    description: 'Series that the merchant compares itself with, by name. Needs the scope INDICATORS_READ.',
    authScopes: { scope: 'INDICATORS_READ' },
    resolve: async ({ id }, _args, { ports }) => [...(await ports.benchmarks.series(id))],
  }),
);
