import { builder } from '../builder.ts';
import type { Measure, measureReasons } from './measure.ts';

/** Why a measure has no value. */
export const MeasureReasonEnum = builder.enumType('MeasureReason', {
  description: 'Why a measure has no value.',
  values: {
    TOO_FEW: { description: 'Fewer than five answers: only the counts are shown.' },
    SEVERAL_SCALES: { description: 'Answers on several scales, between which this figure does not convert.' },
    NOT_THIS_SCALE: { description: 'The figure is not defined on this scale.' },
    NO_ANSWERS: { description: 'Nobody answered.' },
    NO_WEIGHTS: { description: 'The merchant gave the scores of a question no weights.' },
    NO_TRANSACTIONS: { description: 'The merchant reported no transactions of these days.' },
    SEVERAL_PER_ORDER: { description: 'Orders have several complaints: these are not a share of orders.' },
    TOO_FEW_MERCHANTS: { description: 'Fewer than five others of the trade can be compared.' },
    NONE_BEFORE: { description: 'There was none before that it could be a multiple of.' },
    NO_VARIATION: { description: 'One of two series does not vary: nothing goes together with it.' },
    MISSING_STRATUM: { description: 'A value of the mix has no answers: it would be another mix.' },
    LOW_COVERAGE: { description: 'Stages with answers have less than 60 % of the weight.' },
  } satisfies Record<(typeof measureReasons)[number], object>,
});

/** A number with its sample, interval, formula and scale. */
export const MeasureRef = builder.objectRef<Measure>('Measure').implement({
  description:
    'A number that never travels alone: with its sample, its 95 % interval, its formula and its scale.',
  fields: (t) => ({
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'Null where withheld or not defined; see `reason`.',
    }),
    numerator: t.exposeFloat('numerator', { nullable: true, description: 'Count or sum above the line.' }),
    denominator: t.exposeFloat('denominator', { nullable: true, description: 'Count below the line.' }),
    sampleSize: t.exposeInt('sampleSize', { description: 'Answers behind the value.' }),
    low: t.exposeFloat('low', { nullable: true, description: 'Lower bound of the 95 % interval.' }),
    high: t.exposeFloat('high', { nullable: true, description: 'Upper bound of the 95 % interval.' }),
    formula: t.exposeString('formula', { description: 'How value and interval are computed.' }),
    scale: t.exposeString('scale', {
      description: 'Range of the value, for example `0-1`, `1-5`, `-100-100`.',
    }),
    asOf: t.expose('asOf', { type: 'DateTime', description: 'When it was computed.' }),
    suppressed: t.exposeBoolean('suppressed', {
      description: 'Whether it is withheld for too small a sample.',
    }),
    reason: t.field({
      type: MeasureReasonEnum,
      nullable: true,
      description: 'Why there is no value; null where there is one.',
      resolve: ({ reason }) => reason,
    }),
  }),
});
