import { builder } from '../builder.ts';
import type { ChartKind } from '../statistics/chartPoint.ts';
import type { Baseline } from '../statistics/freezeBaseline.ts';
import type { ZoneRule } from '../statistics/zoneRules.ts';
import { MeasureReasonEnum } from './measure.graphql.ts';
import type {
  ChartedAnswers,
  ChartSignal,
  SatisfactionChart,
  SatisfactionChartPoint,
} from './satisfactionChart.ts';

/** Kinds of control charts. */
export const ChartKindEnum = builder.enumType('ChartKind', {
  description: 'Kinds of control charts.',
  values: {
    P: { description: 'Share: p̄ ± 3√(p̄(1−p̄)/nᵢ).' },
    U: { description: 'Count per day: ū ± 3√(ū/nᵢ).' },
    LANEY: { description: 'Share, limits widened by σz = mean|zᵢ−zᵢ₋₁|/1.128 where answers cluster.' },
  } satisfies Record<ChartKind, object>,
});

/** Which answers a chart counts. */
export const ChartedAnswersEnum = builder.enumType('ChartedAnswers', {
  description: 'Which answers a chart counts.',
  values: {
    SATISFIED: { description: 'Those in the satisfied set.' },
    NOT_SATISFIED: { description: 'Those outside it.' },
  } satisfies Record<ChartedAnswers, object>,
});

/** Rules by which a control chart signals. */
export const ZoneRuleEnum = builder.enumType('ZoneRule', {
  description: 'Rules by which a control chart signals (Western Electric, Nelson).',
  values: {
    BEYOND_3_SIGMA: { description: 'One point beyond 3σ. On by default.' },
    TWO_OF_THREE_BEYOND_2_SIGMA: { description: 'Two of three beyond 2σ on one side.' },
    FOUR_OF_FIVE_BEYOND_1_SIGMA: { description: 'Four of five beyond 1σ on one side.' },
    EIGHT_ON_ONE_SIDE: { description: 'Eight in a row on one side. On by default.' },
    NINE_ON_ONE_SIDE: { description: 'Nine in a row on one side.' },
    SIX_TRENDING: { description: 'Six in a row rising or falling.' },
    FOURTEEN_ALTERNATING: { description: 'Fourteen in a row up and down in turn.' },
    FIFTEEN_WITHIN_1_SIGMA: { description: 'Fifteen in a row within 1σ.' },
    EIGHT_BEYOND_1_SIGMA: { description: 'Eight in a row beyond 1σ, on both sides.' },
  } satisfies Record<ZoneRule, object>,
});

const BaselineStandingEnum = builder.enumType('BaselineStanding', {
  description: 'What a baseline may be used for.',
  values: {
    NONE: { description: 'Under 6 points: no limits.' },
    PROVISIONAL: { description: 'From 6 points: limits, and no signal.' },
    SIGNALLING: { description: 'From 20 points with n·centre of 5 or more: a chart may signal.' },
  } satisfies Record<Baseline['standing'], object>,
});

const ChartPointRef = builder.objectRef<SatisfactionChartPoint>('ControlChartPoint').implement({
  description: 'A step of time on a control chart.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'First day.' }),
    to: t.expose('to', { type: 'Date', description: 'The day after the last one.' }),
    complete: t.exposeBoolean('complete', { description: 'Whether the whole step lies in the period.' }),
    count: t.exposeInt('count', { description: 'Answers counted.' }),
    n: t.exposeInt('n', { description: 'Answers given; on a U chart days. 0 is a gap.' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'count / n; null in a gap and for a share of fewer than five answers.',
    }),
    low: t.exposeFloat('low', { nullable: true, description: 'Lower control limit for its n.' }),
    high: t.exposeFloat('high', { nullable: true, description: 'Upper control limit for its n.' }),
    z: t.exposeFloat('z', { nullable: true, description: 'Distance from the centre in sigmas.' }),
    out: t.exposeBoolean('out', { description: 'Whether it lies beyond a limit.' }),
    inBaseline: t.exposeBoolean('inBaseline', { description: 'Whether the baseline was computed from it.' }),
  }),
});

const ChartSignalRef = builder.objectRef<ChartSignal>('ControlChartSignal').implement({
  description: 'A rule that fired.',
  fields: (t) => ({
    rule: t.field({ type: ZoneRuleEnum, description: 'The rule.', resolve: ({ rule }) => rule }),
    from: t.expose('from', { type: 'Date', description: 'First day of the first step looked at.' }),
    to: t.expose('to', { type: 'Date', description: 'The day after the step at which it fired.' }),
  }),
});

/** A control chart of satisfaction. */
export const ControlChartRef = builder.objectRef<SatisfactionChart>('ControlChart').implement({
  description: 'A control chart as data that can be drawn.',
  fields: (t) => ({
    kind: t.field({
      type: ChartKindEnum,
      description: 'Its kind.',
      resolve: ({ baseline }) => baseline.kind,
    }),
    centre: t.float({
      nullable: true,
      description:
        'Centre of the baseline: pooled share p̄, or ū per day. Basis: complete steps of the baseline.',
      resolve: ({ baseline }) => baseline.centre,
    }),
    sigmaZ: t.float({
      nullable: true,
      description: "Laney's widening; 1 on the other charts; null without spread.",
      resolve: ({ baseline }) => baseline.sigmaZ,
    }),
    baselinePoints: t.int({
      description: 'Steps with answers that the baseline was computed from.',
      resolve: ({ baseline }) => baseline.points,
    }),
    standing: t.field({
      type: BaselineStandingEnum,
      description: 'What the baseline may be used for.',
      resolve: ({ baseline }) => baseline.standing,
    }),
    provisional: t.boolean({
      description: 'Whether its limits are provisional, so that nothing signals.',
      resolve: ({ baseline }) => baseline.standing === 'PROVISIONAL',
    }),
    points: t.field({
      type: [ChartPointRef],
      description: 'The steps in order.',
      resolve: ({ points }) => [...points],
    }),
    signals: t.field({
      type: [ChartSignalRef],
      description: 'Rules that fired, in order.',
      resolve: ({ signals }) => [...signals],
    }),
    reason: t.field({
      type: MeasureReasonEnum,
      nullable: true,
      description: 'Why there is nothing to draw; null where there is.',
      resolve: ({ reason }) => reason,
    }),
  }),
});
