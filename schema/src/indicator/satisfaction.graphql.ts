import { builder } from '../builder.ts';
import { ScaleInput } from '../question/question.graphql.ts';
import { ChannelEnum } from '../submission/submission.graphql.ts';
import { IntervalEnum } from '../time/period.graphql.ts';
import type { Bucket } from '../time/period.ts';
import { MeasureRef } from './measure.graphql.ts';
import type { SatisfactionFigures } from './satisfaction.ts';
import type { SatisfactionReport } from './satisfactionReport.ts';

const ScoreCountRef = builder
  .objectRef<{ readonly value: number; readonly count: number }>('ScoreCount')
  .implement({
    description: 'How often a score was answered.',
    fields: (t) => ({
      value: t.exposeFloat('value', { description: "The score on the question's scale." }),
      count: t.exposeInt('count', { description: 'Answers with this score.' }),
    }),
  });

/** Which answers satisfaction is computed from. */
export const SatisfactionFilterInput = builder.inputType('SatisfactionFilter', {
  description:
    'Which answers to count. Channel, language and product are counted by themselves: use one at a time.',
  fields: (t) => ({
    question: t.string({ description: 'Key of the question; by default `overall`.' }),
    scale: t.field({ type: ScaleInput, description: 'Only answers on this scale.' }),
    channel: t.field({ type: ChannelEnum, description: 'Only answers from this channel.' }),
    language: t.string({ description: 'Only answers in this language.' }),
    product: t.string({ description: 'Only answers about this product.' }),
  }),
});

const csat =
  'Satisfaction share 满意率: answers in the satisfied set / answers, 0 to 1, Wilson interval. Default set 4-5 of 5, 6-7 of 7, 9-10 of 10. Basis: answered in the period.';
const verySatisfied =
  'Very satisfied 非常满意: answers in the top category / answers, 0 to 1, Wilson interval.';
const mean =
  "Satisfaction mean 满意度: mean on the question's scale, Student's t interval. Over several scales: mean of 100·(answer − min)/(max − min), scale `0-100`.";
const nps =
  'Recommendation: 100·(share of 9-10 − share of 0-6), −100 to 100, on 0-10 only, adjusted Wald interval.';
const distribution = 'Answers by score; empty where several scales were answered.';

const SatisfactionPointRef = builder.objectRef<SatisfactionFigures & Bucket>('SatisfactionPoint').implement({
  description:
    'Satisfaction in one step of a trend. A step without answers stands as a gap with a sample of 0.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'First day.' }),
    to: t.expose('to', { type: 'Date', description: 'The day after the last one.' }),
    complete: t.exposeBoolean('complete', { description: 'Whether the whole step lies in the period.' }),
    csat: t.expose('csat', { type: MeasureRef, description: csat }),
    verySatisfied: t.expose('verySatisfied', { type: MeasureRef, description: verySatisfied }),
    mean: t.expose('mean', { type: MeasureRef, description: mean }),
    nps: t.expose('nps', { type: MeasureRef, description: nps }),
    distribution: t.expose('distribution', { type: [ScoreCountRef], description: distribution }),
  }),
});

type OfVersion = Awaited<ReturnType<SatisfactionReport['byScale']>>[number];

const SatisfactionOnScaleRef = builder.objectRef<OfVersion>('SatisfactionOnScale').implement({
  description: 'Satisfaction on one version of the question, whole.',
  fields: (t) => ({
    version: t.int({ description: 'Version of the question.', resolve: ({ version }) => version.version }),
    min: t.float({ description: 'Lowest score.', resolve: ({ version }) => version.scale.min }),
    max: t.float({ description: 'Highest score.', resolve: ({ version }) => version.scale.max }),
    csat: t.expose('csat', { type: MeasureRef, description: csat }),
    verySatisfied: t.expose('verySatisfied', { type: MeasureRef, description: verySatisfied }),
    mean: t.expose('mean', { type: MeasureRef, description: mean }),
    nps: t.expose('nps', { type: MeasureRef, description: nps }),
    distribution: t.expose('distribution', { type: [ScoreCountRef], description: distribution }),
  }),
});

/** Satisfaction of a merchant in a period. */
export const SatisfactionRef = builder.objectRef<SatisfactionReport>('Satisfaction').implement({
  description: 'Satisfaction of a merchant in a period, from counts and never from submissions.',
  fields: (t) => ({
    csat: t.field({
      type: MeasureRef,
      description: csat,
      resolve: async (report) => (await report.figures()).csat,
    }),
    verySatisfied: t.field({
      type: MeasureRef,
      description: verySatisfied,
      resolve: async (report) => (await report.figures()).verySatisfied,
    }),
    mean: t.field({
      type: MeasureRef,
      description: mean,
      resolve: async (report) => (await report.figures()).mean,
    }),
    nps: t.field({
      type: MeasureRef,
      description: nps,
      resolve: async (report) => (await report.figures()).nps,
    }),
    distribution: t.field({
      type: [ScoreCountRef],
      description: distribution,
      resolve: async (report) => (await report.figures()).distribution,
    }),
    byScale: t.field({
      type: [SatisfactionOnScaleRef],
      description: 'Each version of the question that was answered, by itself.',
      resolve: (report) => report.byScale(),
    }),
    trend: t.field({
      type: [SatisfactionPointRef],
      description: 'Satisfaction step by step; at most 4,000 steps.',
      args: { interval: t.arg({ type: IntervalEnum, required: true, description: 'Length of a step.' }) },
      resolve: (report, { interval }) => report.trend(interval),
    }),
  }),
});
