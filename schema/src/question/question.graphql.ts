import { builder } from '../builder.ts';
import type { QuestionKind } from '../form/form.ts';
import { LocalizedRef } from '../form/localized.graphql.ts';
import {
  type Direction,
  directions,
  isAsked,
  type QuestionVersion,
  type Scale,
  type ScoreWeight,
  stageOf,
  topicOf,
} from './question.ts';
import type { Stage } from './stage.ts';
import type { QuestionTopic } from './topic.ts';

/** What a question is about. */
export const QuestionTopicEnum = builder.enumType('QuestionTopic', {
  description: 'What a question is about; indicators are computed over the questions of one topic.',
  values: {
    OVERALL: { description: 'Overall satisfaction.' },
    STAGE: { description: 'A stage of the service.' },
    EXPECTATION: { description: 'Against expectation 期望, −2 far below to +2 far above.' },
    VALUE_FOR_MONEY: { description: 'Value for money 性价比.' },
    FIRST_CHOICE: { description: 'First choice 第一选择.' },
    LOYALTY: { description: 'Loyalty 忠诚度: would choose again.' },
    REPUTATION: { description: 'Reputation 美誉度.' },
    REPURCHASE: {
      description: 'Intention to buy again 重复购物, as answered; what was bought is another figure.',
    },
    RECOMMENDATION: { description: 'Recommendation, 0-10.' },
    EFFORT: { description: 'Effort, 1-7.' },
    AWARENESS: { description: 'Whether customers know how to complain 投诉渠道知晓率.' },
    OTHER: { description: 'Anything else.' },
  } satisfies Record<QuestionTopic, object>,
});

/** Which end of a scale is the good one. */
export const DirectionEnum = builder.enumType('ScaleDirection', {
  description: 'Which end of a scale is the good one.',
  values: {
    HIGHER_IS_BETTER: { description: 'The highest score is the best.' },
    LOWER_IS_BETTER: { description: 'The lowest score is the best.' },
  } satisfies Record<Direction, object>,
});

/** How a question is asked. */
export const QuestionKindEnum = builder.enumType('QuestionKind', {
  description: 'How a question is asked.',
  values: {
    STARS: { description: 'Stars: a scale from 1 to at most 7.' },
    SMILEYS: { description: 'Faces: a scale of 2 to 5 scores.' },
    THUMBS: { description: 'Thumbs down and up: a scale of two scores.' },
    NUMBERS: { description: 'Numbers: any scale, such as 0-10 or 1-7.' },
  } satisfies Record<QuestionKind, object>,
});

/** A range of scores. */
export const ScaleInput = builder.inputRef<Scale>('ScaleInput').implement({
  description: 'A range of scores.',
  fields: (t) => ({
    min: t.float({ required: true, description: 'Lowest score.' }),
    max: t.float({ required: true, description: 'Highest score.' }),
  }),
});

const ScoreWeightRef = builder.objectRef<ScoreWeight>('ScoreWeight').implement({
  description: 'What a score is worth to the merchant.',
  fields: (t) => ({
    score: t.exposeFloat('score', { description: 'The score.' }),
    weight: t.exposeFloat('weight', { description: 'What it is worth.' }),
  }),
});

/** A version of a question. */
export const QuestionRef = builder.objectRef<QuestionVersion>('Question').implement({
  description: 'A question in one version of its scale. Answers belong to the version that was shown.',
  fields: (t) => ({
    key: t.string({
      description: 'Stable key, for example `overall`.',
      resolve: (version) => version.question,
    }),
    version: t.exposeInt('version', { description: 'Counts from 1.' }),
    topic: t.field({ type: QuestionTopicEnum, description: 'What it is about.', resolve: topicOf }),
    stage: t.string({
      nullable: true,
      description: 'Key of the stage it is about.',
      resolve: stageOf,
    }),
    kind: t.field({ type: QuestionKindEnum, description: 'How it is asked.', resolve: ({ kind }) => kind }),
    min: t.float({ description: 'Lowest score.', resolve: ({ scale }) => scale.min }),
    max: t.float({ description: 'Highest score.', resolve: ({ scale }) => scale.max }),
    direction: t.field({
      type: DirectionEnum,
      description: 'Which end is the good one.',
      resolve: ({ direction }) => direction ?? directions[0],
    }),
    satisfiedFrom: t.exposeFloat('satisfiedFrom', {
      description: 'The score of the satisfied set that is nearest to the bad end.',
    }),
    weights: t.field({
      type: [ScoreWeightRef],
      description: 'What each score is worth; empty: no weighted mean.',
      resolve: ({ weights }) => [...(weights ?? [])],
    }),
    text: t.field({
      type: LocalizedRef,
      nullable: true,
      description: "Its words; null: the widget's.",
      resolve: ({ text }) => text ?? null,
    }),
    validFrom: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day on which it is asked; null: always.',
      resolve: ({ validFrom }) => validFrom ?? null,
    }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day after the last one; null: still asked.',
      resolve: ({ validTo }) => validTo ?? null,
    }),
    askedOn: t.boolean({
      description: 'Whether it is asked on a day of the merchant.',
      args: { day: t.arg({ type: 'Date', required: true, description: 'The day.' }) },
      resolve: (version, { day }) => isAsked(version, day),
    }),
  }),
});

/** A stage of a merchant's service. */
export const StageRef = builder.objectRef<Stage>('Stage').implement({
  description: "A stage of a merchant's service 接触点.",
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Stable key.' }),
    label: t.expose('label', { type: LocalizedRef, description: 'Its name.' }),
    weight: t.exposeFloat('weight', {
      description: 'Its weight in the stage index, relative to the others.',
    }),
  }),
});
