import { builder } from '../builder.ts';
import type { ComparisonBase, ComparisonBasis } from '../time/comparedPeriod.ts';
import type { Period } from '../time/period.ts';
import type { Change } from './change.ts';
import type { SatisfactionComparison } from './comparison.ts';
import { MeasureRef } from './measure.graphql.ts';

/** What a period is compared with. */
export const ComparisonBaseEnum = builder.enumType('ComparisonBase', {
  description: 'What a period is compared with.',
  values: {
    PREVIOUS_PERIOD: {
      description: '环比: as many whole months before where it is whole months, else as many days before.',
    },
    SAME_PERIOD_LAST_YEAR: {
      description:
        '同比: the same dates a year before; whole ISO weeks are met by the weeks 364 days before.',
    },
  } satisfies Record<ComparisonBase, object>,
});

/** How two periods are made comparable. */
export const ComparisonBasisEnum = builder.enumType('ComparisonBasis', {
  description: 'How two periods are made comparable.',
  values: {
    COMPLETE_PERIODS: { description: 'Both are over.' },
    SAME_ELAPSED_DAYS: {
      description:
        'The period is not over: the days of it that are, and as many from the start of the other.',
    },
    AS_GIVEN: { description: 'The periods that were asked for.' },
  } satisfies Record<ComparisonBasis, object>,
});

/** Days of a period. */
export const PeriodRef = builder.objectRef<Period>('Period').implement({
  description: "Calendar days in the merchant's zone.",
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'First day.' }),
    to: t.expose('to', { type: 'Date', description: 'The day after the last one.' }),
  }),
});

/** A figure now and before. */
export const ChangeRef = builder.objectRef<Change>('Change').implement({
  description: 'A figure now and before, and whether it changed.',
  fields: (t) => ({
    now: t.expose('now', { type: MeasureRef, description: 'In this period.' }),
    before: t.expose('before', { type: MeasureRef, description: 'In the period compared with.' }),
    difference: t.expose('difference', {
      type: MeasureRef,
      description: 'Now less before, with its 95 % interval; its sample is the smaller of the two.',
    }),
    z: t.exposeFloat('z', { nullable: true, description: 'Test statistic, positive where now is higher.' }),
    p: t.exposeFloat('p', {
      nullable: true,
      description: 'Two-sided p value; null where there is no test or too few answers.',
    }),
    effect: t.exposeFloat('effect', {
      nullable: true,
      description: 'U/(n₁n₂), the chance that an answer now is higher than one before; 0.5 is no difference.',
    }),
    significant: t.exposeBoolean('significant', {
      nullable: true,
      description: 'Whether p is under 0.05; null where there is no test.',
    }),
  }),
});

/** Satisfaction in two periods. */
export const SatisfactionComparisonRef = builder
  .objectRef<SatisfactionComparison>('SatisfactionComparison')
  .implement({
    description: 'Satisfaction in two periods, each with its sample.',
    fields: (t) => ({
      basis: t.field({
        type: ComparisonBasisEnum,
        description: 'How the periods are made comparable.',
        resolve: ({ basis }) => basis,
      }),
      now: t.expose('now', {
        type: PeriodRef,
        nullable: true,
        description: 'The days compared; null where none is over.',
      }),
      before: t.expose('before', {
        type: PeriodRef,
        nullable: true,
        description: 'The days compared with; null where there are none.',
      }),
      csat: t.expose('csat', {
        type: ChangeRef,
        description:
          "Change of the satisfaction share: difference with Newcombe's hybrid interval; pooled two-proportion z. Basis: answered in each period. Source: Newcombe, Statistics in Medicine 17 (1998) 873; NIST/SEMATECH e-Handbook 7.3.3.",
      }),
      mean: t.expose('mean', {
        type: ChangeRef,
        description:
          "Change of the mean: difference with Welch's interval; Mann-Whitney U with tie correction, effect U/(n₁n₂). On different scales both as 0-100. Basis: answered in each period. Source: Welch, Biometrika 34 (1947) 28; Mann and Whitney, Annals of Mathematical Statistics 18 (1947) 50.",
      }),
      nps: t.expose('nps', {
        type: ChangeRef,
        description:
          'Change of recommendation: difference with the interval recovered from both (MOVER); no test. Basis: answered in each period. Source: Zou, Huang and Zhang, Computational Statistics & Data Analysis 53 (2009) 1080.',
      }),
    }),
  });
