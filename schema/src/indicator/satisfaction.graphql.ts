import { builder } from '../builder.ts';
import { ScaleInput } from '../question/question.graphql.ts';
import { ChannelEnum } from '../submission/submission.graphql.ts';
import { IntervalEnum, PeriodInput } from '../time/period.graphql.ts';
import { ComparisonBaseEnum, SatisfactionComparisonRef } from './comparison.graphql.ts';
import { comparisonOf } from './comparisonOf.ts';
import { ChartedAnswersEnum, ChartKindEnum, ControlChartRef, ZoneRuleEnum } from './controlChart.graphql.ts';
import { DriverRef, RatingDimensionEnum } from './driver.graphql.ts';
import { driversOf } from './driversOf.ts';
import { MeasureRef } from './measure.graphql.ts';
import { figureDescriptions, ScoreCountRef } from './satisfactionFigures.graphql.ts';
import {
  SatisfactionOfValueRef,
  SatisfactionOnScaleRef,
  SatisfactionPointRef,
  StageScoreRef,
} from './satisfactionParts.graphql.ts';
import type { SatisfactionReport } from './satisfactionReport.ts';
import { silentUnhappyOf } from './silentUnhappy.ts';

/** Which answers satisfaction is computed from. */
export const SatisfactionFilterInput = builder.inputType('SatisfactionFilter', {
  description:
    'Which answers to count. A question and a scale go with anything; of the others, each is counted by itself: use one at a time.',
  fields: (t) => ({
    question: t.string({ description: 'Key of the question; by default `overall`.' }),
    scale: t.field({ type: ScaleInput, description: 'Only answers on this scale.' }),
    channel: t.field({ type: ChannelEnum, description: 'Only answers from this channel.' }),
    language: t.string({ description: 'Only answers in this language.' }),
    product: t.string({ description: 'Only answers about this product.' }),
    department: t.string({ description: 'Only answers about this department.' }),
    staff: t.string({ description: 'Only answers about this member of staff.' }),
    segment: t.string({ description: 'Only answers of customers of this segment.' }),
    tier: t.string({ description: 'Only answers of customers of this tier.' }),
    returning: t.boolean({ description: 'Only answers of returning customers, or only of new ones.' }),
    formVersion: t.int({ description: 'Only answers to this version of the form.' }),
  }),
});

/** Satisfaction of a merchant in a period. */
export const SatisfactionRef = builder.objectRef<SatisfactionReport>('Satisfaction').implement({
  description: 'Satisfaction of a merchant in a period, from counts and never from submissions.',
  fields: (t) => ({
    csat: t.field({
      type: MeasureRef,
      description: figureDescriptions.csat,
      resolve: async (report) => (await report.figures()).csat,
    }),
    verySatisfied: t.field({
      type: MeasureRef,
      description: figureDescriptions.verySatisfied,
      resolve: async (report) => (await report.figures()).verySatisfied,
    }),
    mean: t.field({
      type: MeasureRef,
      description: figureDescriptions.mean,
      resolve: async (report) => (await report.figures()).mean,
    }),
    mean100: t.field({
      type: MeasureRef,
      description: figureDescriptions.mean100,
      resolve: async (report) => (await report.figures()).mean100,
    }),
    weightedMean: t.field({
      type: MeasureRef,
      description: figureDescriptions.weightedMean,
      resolve: async (report) => (await report.figures()).weightedMean,
    }),
    nps: t.field({
      type: MeasureRef,
      description: `${figureDescriptions.nps} Of the question of the filter; see \`recommendation\`.`,
      resolve: async (report) => (await report.figures()).nps,
    }),
    distribution: t.field({
      type: [ScoreCountRef],
      description: figureDescriptions.distribution,
      resolve: async (report) => (await report.figures()).distribution,
    }),
    stages: t.field({
      type: [StageScoreRef],
      description: 'Each stage with its score, in the order of the stages. Basis: answered in the period.',
      args: {
        stagesVersion: t.arg.int({ description: 'Version of the weights; by default the newest.' }),
      },
      resolve: async (report, { stagesVersion }) => [...(await report.stages(stagesVersion ?? null)).stages],
    }),
    index: t.field({
      type: MeasureRef,
      description:
        'Stage index: Σ weight·score / Σ weight over the stages with five answers or more, 0 to 100, shown from 60 % of the weight. Interval: the same sum over the bounds of the scores, at least 95 %. Basis: answered in the period, with the weights of one version. Source: Fornell and others, Journal of Marketing 60 (1996) 7, weights renormalised over what was answered.',
      args: {
        stagesVersion: t.arg.int({ description: 'Version of the weights; by default the newest.' }),
      },
      resolve: async (report, { stagesVersion }) => (await report.stages(stagesVersion ?? null)).index,
    }),
    indexCoverage: t.float({
      nullable: true,
      description:
        'Weight of the stages behind the index / weight of all stages, 0 to 1; null without stages. Basis: answered in the period. Source: the weights of `Merchant.stages`.',
      args: {
        stagesVersion: t.arg.int({ description: 'Version of the weights; by default the newest.' }),
      },
      resolve: async (report, { stagesVersion }) => (await report.stages(stagesVersion ?? null)).coverage,
    }),
    silentUnhappy: t.field({
      type: MeasureRef,
      description:
        'The silent dissatisfied: low ratings that no complaint, query or request for help names / low ratings, 0 to 1. Low: up to the middle of the scale, where the form asks for reasons. Interval: Wilson. Basis: answered in the period, whenever the complaint came. Null over several scales. Source: Wilson, JASA 22 (1927) 209.',
      resolve: (report) => silentUnhappyOf(report),
    }),
    byScale: t.field({
      type: [SatisfactionOnScaleRef],
      description:
        'Each version of the question that was answered, by itself. Basis: answered in the period.',
      resolve: (report) => report.byScale(),
    }),
    by: t.field({
      type: [SatisfactionOfValueRef],
      description:
        'Each value of a dimension with its figures, most answers first, in tiers and not in places. Basis: answered in the period. Answers whose value is not known are in none.',
      args: {
        dimension: t.arg({ type: RatingDimensionEnum, required: true, description: 'The dimension.' }),
      },
      resolve: async (report, { dimension }) => [...(await report.by(dimension))],
    }),
    trend: t.field({
      type: [SatisfactionPointRef],
      description: 'Satisfaction step by step; at most 4,000 steps. Basis: answered in each step.',
      args: { interval: t.arg({ type: IntervalEnum, required: true, description: 'Length of a step.' }) },
      resolve: (report, { interval }) => report.trend(interval),
    }),
    compare: t.field({
      type: SatisfactionComparisonRef,
      description: 'This period against any other one. Basis: answered in each period.',
      args: {
        period: t.arg({ type: PeriodInput, required: true, description: 'The period compared with.' }),
      },
      resolve: (report, { period }) => comparisonOf(report, period),
    }),
    comparedWith: t.field({
      type: SatisfactionComparisonRef,
      description:
        'This period against the one before it 环比 or a year before 同比: complete periods, or the same elapsed days while it is not over. Basis: answered in each period.',
      args: { base: t.arg({ type: ComparisonBaseEnum, required: true, description: 'Compared with what.' }) },
      resolve: (report, { base }) => comparisonOf(report, base),
    }),
    drivers: t.field({
      type: [DriverRef],
      description:
        'What overall satisfaction goes together with, the strongest first: an association, not a cause. Formula: overall satisfied share among those satisfied with a question, or with a value of a dimension, less that of the others. Basis: ratings of the period that answered both. Source: Newcombe, Statistics in Medicine 17 (1998) 873; Benjamini and Hochberg, JRSS B 57 (1995) 289.',
      args: {
        dimensions: t.arg({
          type: [RatingDimensionEnum],
          required: true,
          defaultValue: [],
          description: 'Dimensions whose values are looked at besides the questions.',
        }),
      },
      resolve: async (report, { dimensions }) => [...(await driversOf(report, dimensions))],
    }),
    controlChart: t.field({
      type: ControlChartRef,
      description:
        'Control chart with limits per point, cut at 0 and 1. From 6 complete steps its limits are provisional, from 20 with n·p̄ ≥ 5 it may signal. Basis: answered in each step. Source: Montgomery, Introduction to Statistical Quality Control; Laney, Quality Engineering 14 (2002) 531.',
      args: {
        kind: t.arg({ type: ChartKindEnum, required: true, defaultValue: 'P', description: 'Its kind.' }),
        interval: t.arg({
          type: IntervalEnum,
          required: true,
          defaultValue: 'WEEK',
          description: 'Length of a step.',
        }),
        counting: t.arg({
          type: ChartedAnswersEnum,
          required: true,
          defaultValue: 'SATISFIED',
          description: 'Which answers to count.',
        }),
        baseline: t.arg({
          type: PeriodInput,
          description: 'Days that the centre is frozen from; by default the period itself.',
        }),
        rules: t.arg({
          type: [ZoneRuleEnum],
          description: 'By default one point beyond 3σ, eight on one side.',
        }),
      },
      resolve: (report, { kind, interval, counting, baseline, rules }) =>
        report.controlChart(interval, baseline ?? null, { kind, counting, rules: rules ?? undefined }),
    }),
  }),
});
