/** What a question is about (rules.md, R3). Indicators are computed over the questions of one topic. */
export const questionTopics = [
  'OVERALL',
  'STAGE',
  'EXPECTATION',
  'VALUE_FOR_MONEY',
  'FIRST_CHOICE',
  'LOYALTY',
  'REPUTATION',
  'REPURCHASE',
  'RECOMMENDATION',
  'EFFORT',
  'AWARENESS',
  'OTHER',
] as const;

/** What a question is about. */
export type QuestionTopic = (typeof questionTopics)[number];

/** The one scale that a topic is defined on; topics without an entry may be asked on any. */
export const topicScales: Readonly<
  Partial<Record<QuestionTopic, { readonly min: number; readonly max: number }>>
> = {
  EXPECTATION: { min: -2, max: 2 },
  RECOMMENDATION: { min: 0, max: 10 },
  EFFORT: { min: 1, max: 7 },
};
