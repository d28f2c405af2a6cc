import { builder } from '../builder.ts';
import { PeriodInput } from '../time/period.graphql.ts';
import { RatingDimensionEnum } from './driver.graphql.ts';
import { MeasureRef } from './measure.graphql.ts';
import { SatisfactionRef } from './satisfaction.graphql.ts';
import { standardisedOf } from './standardisedOf.ts';
import type { Standardised } from './standardisedShare.ts';

const StratumRef = builder.objectRef<Standardised['strata'][number]>('Stratum').implement({
  description: 'A value of the dimension that figures are standardised by.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value.' }),
    share: t.expose('share', {
      type: MeasureRef,
      description:
        'Satisfied / answers of the merchant with the value; Wilson interval. Basis: answered in the period. Source: Wilson, JASA 22 (1927) 209.',
    }),
    weight: t.exposeFloat('weight', {
      description: 'Its part of the mix, 0 to 1; in whole percent where it is the mix of a trade.',
    }),
  }),
});

/** A share with the own mix and with another one. */
export const StandardisedRef = builder.objectRef<Standardised>('StandardisedComparison').implement({
  description:
    "The satisfaction share as it is, and as it would be with another mix: two that are standardised to one mix compare like with like (Simpson's paradox).",
  fields: (t) => ({
    crude: t.expose('crude', {
      type: MeasureRef,
      description:
        'Satisfied / answers with the values compared, with the own mix; Wilson interval. Basis: answered in the period. Source: Wilson, JASA 22 (1927) 209.',
    }),
    standardised: t.expose('standardised', {
      type: MeasureRef,
      description:
        'Σ Wₛ·pₛ / Σ Wₛ with the mix W; MOVER interval. Null where a value of the mix has no answers: it would be another mix. Basis: answered in the period. Source: Simpson, JRSS B 13 (1951) 238; Zou, Huang and Zhang, Computational Statistics & Data Analysis 53 (2009) 1080.',
    }),
    strata: t.field({
      type: [StratumRef],
      description: 'The values compared, with their weights.',
      resolve: ({ strata }) => [...strata],
    }),
    leftOut: t.stringList({
      description:
        'Values of the merchant that are not in the mix; in that of a trade is none that fewer than five others have, or one of them mostly.',
      resolve: ({ leftOut }) => [...leftOut],
    }),
  }),
});

const StandardWeightInput = builder.inputType('StandardWeight', {
  description: 'How large a value of a dimension is in a mix.',
  fields: (t) => ({
    value: t.string({ required: true, description: 'The value.' }),
    weight: t.float({
      required: true,
      description: 'Its size in any unit: answers, customers, parts of one; 0 or more.',
    }),
  }),
});

const StandardMixInput = builder.inputType('StandardMix', {
  description: 'The mix that a share is standardised to: one of the two.',
  isOneOf: true,
  fields: (t) => ({
    weights: t.field({
      type: [StandardWeightInput],
      description: 'A mix that is named: of all branches, of a trade, of a published population.',
    }),
    period: t.field({
      type: PeriodInput,
      description: 'The mix of the answers of another period, so that a change of mix is no change.',
    }),
  }),
});

builder.objectField(SatisfactionRef, 'standardised', (t) =>
  t.field({
    type: StandardisedRef,
    description:
      "The satisfaction share standardised to a mix, against Simpson's paradox. Formula: Σ Wₛ·pₛ / Σ Wₛ over the values of the dimension. Basis: answered in the period. A filter by a dimension is refused, since two are not counted together. Source: Simpson, JRSS B 13 (1951) 238. See also `Benchmark.standardised`.",
    args: {
      by: t.arg({ type: RatingDimensionEnum, required: true, description: 'What the mix is of.' }),
      mix: t.arg({ type: StandardMixInput, required: true, description: 'The mix.' }),
    },
    resolve: (report, { by, mix }) => standardisedOf(report, by, mix),
  }),
);
