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

/** Topics of keys that say by themselves what is asked. */
const topicsOfKeys: Readonly<Record<string, QuestionTopic>> = {
  overall: 'OVERALL',
  expectation: 'EXPECTATION',
  value: 'VALUE_FOR_MONEY',
  'first-choice': 'FIRST_CHOICE',
  loyalty: 'LOYALTY',
  reputation: 'REPUTATION',
  repurchase: 'REPURCHASE',
  recommendation: 'RECOMMENDATION',
  nps: 'RECOMMENDATION',
  effort: 'EFFORT',
  ces: 'EFFORT',
  awareness: 'AWARENESS',
};

/**
 * The topic that a key names.
 *
 * @returns Undefined for a key that names none, and on a scale on which the topic is not defined.
 */
export function topicOfKey(
  key: string,
  scale: { readonly min: number; readonly max: number },
): QuestionTopic | undefined {
  const topic = Object.hasOwn(topicsOfKeys, key) ? topicsOfKeys[key] : undefined;
  const needed = topic === undefined ? undefined : topicScales[topic];
  const defined = needed === undefined || (needed.min === scale.min && needed.max === scale.max);
  return defined ? topic : undefined;
}
