import type { Localized } from '../form/form.ts';
import { overall, type Scale, stagePrefix } from './question.ts';
import { type QuestionTopic, topicScales } from './topic.ts';

/** A question as it is asked where the merchant chose nothing else. */
export interface StandardQuestion {
  readonly question: string;
  readonly topic: QuestionTopic;
  readonly stage: string | null;
  readonly scale: Scale;
  readonly text: Localized | null;
}

const five: Scale = { min: 1, max: 5 };
const yesNo: Scale = { min: 1, max: 2 };

/**
 * The questions of rules.md, R3, each with its key. The manuals use first choice, reputation, loyalty and
 * repurchase and define none of them; here they are statements agreed to on 1-5, counted by the top two.
 */
const standard = [
  ['overall', 'OVERALL', five, 'How satisfied are you overall?', '总体而言，您满意吗？'],
  [
    'expectation',
    'EXPECTATION',
    five,
    'Compared with what you expected, was it far below, below, as expected, above or far above?',
    '与您的期望相比：远低于、低于、符合、高于还是远高于？',
  ],
  ['value', 'VALUE_FOR_MONEY', five, 'Was it worth what you paid?', '您觉得物有所值吗？'],
  [
    'first-choice',
    'FIRST_CHOICE',
    five,
    'When I need this again, this is the first place I think of.',
    '再次需要时，这里是我的第一选择。',
  ],
  ['loyalty', 'LOYALTY', five, 'I would choose them again.', '我会再次选择他们。'],
  ['reputation', 'REPUTATION', five, 'People I know speak well of them.', '我身边的人对他们评价很好。'],
  ['repurchase', 'REPURCHASE', five, 'I will buy here again within a year.', '我会在一年内再次购买。'],
  [
    'recommendation',
    'RECOMMENDATION',
    five,
    'How likely are you to recommend us to a friend?',
    '您有多大可能向朋友推荐我们？',
  ],
  [
    'effort',
    'EFFORT',
    five,
    'How easy was it to get this done? 1 very hard, 7 very easy.',
    '办成这件事有多容易？1 非常难，7 非常容易。',
  ],
  ['awareness', 'AWARENESS', yesNo, 'Do you know how to complain to us?', '您知道如何向我们投诉吗？'],
] as const satisfies readonly (readonly [string, QuestionTopic, Scale, string, string])[];

/** The standard questions of every topic that has one. */
export const standardQuestions: readonly StandardQuestion[] = standard.map(
  ([question, topic, scale, en, zh]): StandardQuestion => ({
    question,
    topic,
    stage: null,
    scale: topicScales[topic] ?? scale,
    text: { en, 'zh-CN': zh },
  }),
);

/**
 * What a question is where the merchant says nothing else: the standard question with its key, else that of
 * its topic, else a question without words of its own on 1-5.
 */
export function standardQuestion(question: string, topic?: QuestionTopic): StandardQuestion {
  const byKey = standardQuestions.find((one) => one.question === question);
  if (byKey !== undefined && (topic === undefined || topic === byKey.topic)) return byKey;
  const stage = question.startsWith(stagePrefix) ? question.slice(stagePrefix.length) : null;
  const about = topic ?? (question === overall ? 'OVERALL' : stage === null ? 'OTHER' : 'STAGE');
  const byTopic = standardQuestions.find((one) => one.topic === about);
  if (byTopic !== undefined) return { ...byTopic, question, stage };
  return { question, topic: about, stage, scale: topicScales[about] ?? five, text: null };
}
