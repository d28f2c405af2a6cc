import { builder } from '../builder.ts';
import { IntervalEnum } from '../time/period.graphql.ts';
import { type Alongside, type AlongsidePoint, type AlongsideSeries, alongside } from './alongside.ts';
import { MeasureRef } from './measure.graphql.ts';
import { SatisfactionRef } from './satisfaction.graphql.ts';
import { StageScoreRef } from './satisfactionParts.graphql.ts';
import { type StagePoint, stageTrend } from './stageTrend.ts';

const AlongsideSeriesEnum = builder.enumType('AlongsideSeries', {
  description: 'What satisfaction is put beside, step by step.',
  values: {
    COMPLAINTS: { description: 'Complaints received.' },
    COMPLAINT_RATE: { description: 'Complaints per 1,000 transactions; not known without transactions.' },
    CUSTOMERS_WON: { description: 'Customers won, where transactions were reported with customers.' },
    CUSTOMERS_LOST: { description: 'Customers lost, where transactions were reported with customers.' },
  } satisfies Record<AlongsideSeries, object>,
});

const AlongsidePointRef = builder.objectRef<AlongsidePoint>('AlongsidePoint').implement({
  description: 'One step of satisfaction and of what it is put beside.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'First day.' }),
    to: t.expose('to', { type: 'Date', description: 'The day after the last one.' }),
    complete: t.exposeBoolean('complete', { description: 'Whether the whole step lies in the period.' }),
    satisfaction: t.expose('satisfaction', {
      type: MeasureRef,
      description:
        'Satisfaction share 满意率: answers in the satisfied set / answers, 0 to 1. Interval: Wilson. Basis: answered in the step. Source: Wilson, JASA 22 (1927) 209.',
    }),
    other: t.exposeFloat('other', {
      nullable: true,
      description: 'The other series; null where it is not known. Basis: received, or made, in the step.',
    }),
    paired: t.exposeBoolean('paired', {
      description: 'Whether it is a pair of the correlation: complete, and both known.',
    }),
  }),
});

const AlongsideRef = builder.objectRef<Alongside>('Alongside').implement({
  description: 'Satisfaction beside another series. How they go together is an association, not a cause.',
  fields: (t) => ({
    correlation: t.expose('correlation', {
      type: MeasureRef,
      description:
        "Association: Pearson's r of the satisfied share and the other series, −1 to 1; its sample is the number of pairs, shown from five. Interval: Fisher's z. Basis: complete steps in which both are known. Null over several scales, and where one does not vary. Source: Fisher, Metron 1 (1921) 3.",
    }),
    points: t.field({
      type: [AlongsidePointRef],
      description: 'The steps.',
      resolve: ({ points }) => [...points],
    }),
  }),
});

const StagePointRef = builder.objectRef<StagePoint>('StagePoint').implement({
  description: 'Stage scores and the stage index in one step of a trend.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'First day.' }),
    to: t.expose('to', { type: 'Date', description: 'The day after the last one.' }),
    complete: t.exposeBoolean('complete', { description: 'Whether the whole step lies in the period.' }),
    index: t.expose('index', {
      type: MeasureRef,
      description:
        'Stage index: Σ weight·score / Σ weight over the stages with five answers or more, 0 to 100, shown from 60 % of the weight. Interval: the same sum over the bounds of the scores, at least 95 %. Basis: answered in the step, with the weights of one version. Source: Fornell and others, Journal of Marketing 60 (1996) 7, weights renormalised over what was answered.',
    }),
    coverage: t.exposeFloat('coverage', {
      nullable: true,
      description: 'Weight of the stages behind the index / weight of all stages, 0 to 1.',
    }),
    stages: t.field({
      type: [StageScoreRef],
      description: 'Each stage with its score, in the order of the stages. Basis: answered in the step.',
      resolve: ({ stages }) => [...stages],
    }),
  }),
});

builder.objectFields(SatisfactionRef, (t) => ({
  alongside: t.field({
    type: AlongsideRef,
    description:
      'Satisfaction beside complaints, or customers won and lost, step by step, and how they go together: an association, not a cause. A filter by channel, language or product chooses complaints too, one by product the rate too.',
    args: {
      series: t.arg({
        type: AlongsideSeriesEnum,
        required: true,
        defaultValue: 'COMPLAINTS',
        description: 'What it is put beside.',
      }),
      interval: t.arg({ type: IntervalEnum, required: true, description: 'Length of a step.' }),
    },
    resolve: (report, { series, interval }) => alongside(report, series, interval),
  }),
  stageTrend: t.field({
    type: [StagePointRef],
    description:
      'Stage scores and the stage index step by step; at most 4,000 steps. Basis: answered in each step, with the weights of one version.',
    args: {
      interval: t.arg({ type: IntervalEnum, required: true, description: 'Length of a step.' }),
      stagesVersion: t.arg.int({ description: 'Version of the stages; by default the newest.' }),
    },
    resolve: async (report, { interval, stagesVersion }) => [
      ...(await stageTrend(report, interval, stagesVersion ?? null)),
    ],
  }),
}));
