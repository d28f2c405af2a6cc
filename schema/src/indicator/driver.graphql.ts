import { builder } from '../builder.ts';
import { otherName } from './byDimension.ts';
import type { Driver } from './drivers.ts';
import { type DimensionOverflow, otherValues, type RatingDimension } from './indicator.port.ts';
import { MeasureRef } from './measure.graphql.ts';

/** What ratings are cut by. */
export const RatingDimensionEnum = builder.enumType('RatingDimension', {
  description: 'What ratings are cut by. Each is counted by itself, at most 200 values of each.',
  values: {
    CHANNEL: { description: 'Where they came from; mystery visits stand beside the customers.' },
    LANGUAGE: { description: 'Language of the words.' },
    PRODUCT: { description: 'What was rated.' },
    DEPARTMENT: { description: 'Department that served.' },
    STAFF: { description: 'Who served.' },
    SEGMENT: { description: 'Segment of the customer.' },
    TIER: { description: 'Tier of the customer: diamond, gold, silver, ordinary.' },
    RETURNING: { description: 'New or returning, `NEW` and `RETURNING`.' },
    FORM_VERSION: { description: 'Version of the form that was shown.' },
  } satisfies Record<RatingDimension, object>,
});

/** A dimension with more values than are counted by themselves. */
export const DimensionOverflowRef = builder.objectRef<DimensionOverflow>('DimensionOverflow').implement({
  description: 'A dimension with more values than are counted by themselves.',
  fields: (t) => ({
    dimension: t.field({
      type: RatingDimensionEnum,
      description: 'The dimension.',
      resolve: ({ dimension }) => dimension,
    }),
    kept: t.exposeInt('kept', { description: 'Values that are counted by themselves, the first that came.' }),
    otherAnswers: t.exposeInt('otherAnswers', {
      description: 'Answers about overall satisfaction that count under `OTHER`.',
    }),
  }),
});

/** What overall satisfaction goes together with. */
export const DriverRef = builder.objectRef<Driver>('Driver').implement({
  description:
    'What overall satisfaction goes together with. An association among those who answered, not a cause.',
  fields: (t) => ({
    question: t.string({
      nullable: true,
      description: 'Key of the question; null where it is a value of a dimension.',
      resolve: ({ subject }) => (subject.kind === 'QUESTION' ? subject.question : null),
    }),
    stage: t.string({
      nullable: true,
      description: 'Key of the stage that the question is about.',
      resolve: ({ subject }) => (subject.kind === 'QUESTION' ? subject.stage : null),
    }),
    dimension: t.field({
      type: RatingDimensionEnum,
      nullable: true,
      description: 'The dimension; null where it is a question.',
      resolve: ({ subject }) => (subject.kind === 'DIMENSION' ? subject.dimension : null),
    }),
    value: t.string({
      nullable: true,
      description: 'The value of the dimension.',
      resolve: ({ subject }) => {
        if (subject.kind !== 'DIMENSION') return null;
        return subject.value === otherValues ? otherName : subject.value;
      },
    }),
    among: t.expose('among', {
      type: MeasureRef,
      description:
        'Overall satisfied share among those satisfied with it, or with the value. Interval: Wilson. Basis: ratings of the period that answered both. Source: Wilson, JASA 22 (1927) 209.',
    }),
    others: t.expose('others', {
      type: MeasureRef,
      description:
        'Overall satisfied share among all others who answered. Interval: Wilson. Basis: ratings of the period that answered both. Source: Wilson, JASA 22 (1927) 209.',
    }),
    difference: t.expose('difference', {
      type: MeasureRef,
      description:
        "`among` less `others`, −1 to 1. Interval: Newcombe's hybrid; its sample is the smaller side. Basis: ratings of the period that answered both. Source: Newcombe, Statistics in Medicine 17 (1998) 873.",
    }),
    z: t.exposeFloat('z', { nullable: true, description: 'Pooled two-proportion z.' }),
    p: t.exposeFloat('p', { nullable: true, description: 'Two-sided p value of z.' }),
    adjusted: t.exposeFloat('adjusted', {
      nullable: true,
      description:
        'Smallest false discovery rate at which it is a finding among all tested here. Source: Benjamini and Hochberg, JRSS B 57 (1995) 289.',
    }),
    significant: t.exposeBoolean('significant', {
      description: 'Whether it is a finding at a false discovery rate of 0.10.',
    }),
  }),
});
