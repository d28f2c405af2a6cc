import { builder } from '../builder.ts';
import { DirectionEnum, QuestionTopicEnum } from '../question/question.graphql.ts';
import { MeasureRef } from './measure.graphql.ts';
import { SatisfactionRef } from './satisfaction.graphql.ts';
import { figureDescriptions } from './satisfactionFigures.graphql.ts';
import { SatisfactionOfTopicRef } from './satisfactionParts.graphql.ts';

const shareOfTopic = (what: string) =>
  `${what} Formula: answers in the satisfied set / answers, 0 to 1. Interval: Wilson. Basis: answered in the period. Source: Wilson, JASA 22 (1927) 209.`;

/** Which end of the scale of effort says that it was easy. */
const directionArgument = {
  type: DirectionEnum,
  required: true,
  defaultValue: 'HIGHER_IS_BETTER',
  description: 'Where higher is better, 7 says very easy.',
} as const;

builder.objectFields(SatisfactionRef, (t) => ({
  recommendation: t.field({
    type: MeasureRef,
    description: `Over all questions about recommendation. ${figureDescriptions.nps}`,
    resolve: async (report) => (await report.topic('RECOMMENDATION')).nps,
  }),
  ces: t.field({
    type: MeasureRef,
    description:
      "Effort (CES): mean of 1-7 over all questions about effort whose 7 is the same end. Interval: Student's t. Basis: answered in the period. Source: Dixon, Freeman and Toman, Harvard Business Review 88 (2010) 116.",
    args: { direction: t.arg(directionArgument) },
    resolve: async (report, { direction }) => (await report.effort(direction)).mean,
  }),
  cesShare: t.field({
    type: MeasureRef,
    description:
      'Effort (CES): answers 5-7 / answers, 0 to 1, over all questions about effort whose 7 is the same end. Interval: Wilson. Basis: answered in the period. Source: Dixon, Freeman and Toman, Harvard Business Review 88 (2010) 116.',
    args: { direction: t.arg(directionArgument) },
    resolve: async (report, { direction }) => (await report.effort(direction)).share,
  }),
  expectation: t.field({
    type: MeasureRef,
    description:
      "Against expectation 期望: mean of −2 far below to +2 far above. Interval: Student's t. Basis: answered in the period. Source: Student, Biometrika 6 (1908) 1.",
    resolve: async (report) => (await report.expectation()).mean,
  }),
  expectationMet: t.field({
    type: MeasureRef,
    description:
      'Expectation met 期望: answers at or above 0 / answers, 0 to 1. Interval: Wilson. Basis: answered in the period. Source: Wilson, JASA 22 (1927) 209.',
    resolve: async (report) => (await report.expectation()).share,
  }),
  valueForMoney: t.field({
    type: MeasureRef,
    description: shareOfTopic('Value for money 性价比.'),
    resolve: async (report) => (await report.topic('VALUE_FOR_MONEY')).csat,
  }),
  firstChoice: t.field({
    type: MeasureRef,
    description: shareOfTopic('First choice 第一选择: share who think of the merchant first.'),
    resolve: async (report) => (await report.topic('FIRST_CHOICE')).csat,
  }),
  loyalty: t.field({
    type: MeasureRef,
    description: shareOfTopic('Loyalty 忠诚度: share who say they would choose again, top two of five.'),
    resolve: async (report) => (await report.topic('LOYALTY')).csat,
  }),
  reputation: t.field({
    type: MeasureRef,
    description: shareOfTopic('Reputation 美誉度: share who hear well of the merchant.'),
    resolve: async (report) => (await report.topic('REPUTATION')).csat,
  }),
  repurchaseIntention: t.field({
    type: MeasureRef,
    description: shareOfTopic('Intention to buy again 重复购物, as answered and not as bought.'),
    resolve: async (report) => (await report.topic('REPURCHASE')).csat,
  }),
  awareness: t.field({
    type: MeasureRef,
    description: shareOfTopic('Awareness 投诉渠道知晓率: share who know how to complain among those asked.'),
    resolve: async (report) => (await report.topic('AWARENESS')).csat,
  }),
  topic: t.field({
    type: SatisfactionOfTopicRef,
    description:
      'All figures over the questions about one topic. Formula, basis and source: those of each figure.',
    args: { topic: t.arg({ type: QuestionTopicEnum, required: true, description: 'The topic.' }) },
    resolve: (report, { topic }) => report.topic(topic),
  }),
}));
