import { InvalidInput } from '../failure/failure.ts';
import type { Localized, QuestionKind } from '../form/form.ts';
import { checkText } from '../submission/text.ts';
import { type Day, isDay } from '../time/calendarDay.ts';
import { fitsKind, fittingScales } from './fitsKind.ts';
import {
  type Direction,
  isOnScale,
  kindOf,
  type QuestionVersion,
  type Scale,
  type ScoreWeight,
  satisfiedFrom,
} from './question.ts';
import { noChange, type Questionnaire, type QuestionnaireChange } from './questionnaire.ts';
import { standardQuestion } from './standardQuestions.ts';
import { type QuestionTopic, topicScales } from './topic.ts';

/** A question as a merchant defines it; absent parts are the standard question's of its topic. */
export interface QuestionInput {
  readonly question: string;
  readonly topic?: QuestionTopic | null | undefined;
  readonly stage?: string | null | undefined;
  readonly kind?: QuestionKind | null | undefined;
  readonly scale?: Scale | null | undefined;
  readonly direction?: Direction | null | undefined;
  readonly satisfiedFrom?: number | null | undefined;
  readonly weights?: readonly ScoreWeight[] | null | undefined;
  readonly text?: Localized | null | undefined;
  readonly validFrom?: Day | null | undefined;
  readonly validTo?: Day | null | undefined;
}

/** Questions that one merchant may ask: each is counted by itself, every day, in every dimension. */
export const maxQuestions = 60;

/** Scores that one scale may have. */
export const maxScores = 101;

/** Longest wording of a question, in characters. */
export const maxQuestionText = 300;

const keyPattern = /^[a-z0-9][a-z0-9._-]{0,63}$/;

/** A change that defines one question: the version that holds from now on, new or there already. */
export interface QuestionDefined extends QuestionnaireChange {
  readonly defined: QuestionVersion;
}

function checkScale(scale: Scale, topic: QuestionTopic): Scale {
  const { min, max } = scale;
  const needed = topicScales[topic];
  if (needed !== undefined && (min !== needed.min || max !== needed.max)) {
    throw new InvalidInput('INVALID', 'scale', { expected: `${needed.min} to ${needed.max}` });
  }
  if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min >= max || max - min >= maxScores) {
    throw new InvalidInput('INVALID', 'scale', { expected: `whole numbers, at most ${maxScores} scores` });
  }
  return scale;
}

function checkKind(kind: QuestionKind, scale: Scale): QuestionKind {
  if (!fitsKind(kind, scale)) throw new InvalidInput('INVALID', 'kind', { expected: fittingScales[kind] });
  return kind;
}

function checkWeights(weights: readonly ScoreWeight[], { min, max }: Scale): readonly ScoreWeight[] {
  const sorted = weights.toSorted((a, b) => a.score - b.score);
  const whole = sorted.length === max - min + 1 && sorted.every(({ score }, index) => score === min + index);
  if (!whole || !sorted.every(({ weight }) => Number.isFinite(weight))) {
    throw new InvalidInput('INVALID', 'weights', {
      expected: `a weight for each score from ${min} to ${max}`,
    });
  }
  return sorted;
}

function checkValidity(from: Day | null, to: Day | null): void {
  for (const [day, path] of [
    [from, 'validFrom'],
    [to, 'validTo'],
  ] as const) {
    if (day !== null && !isDay(day)) throw new InvalidInput('INVALID', path, { expected: 'YYYY-MM-DD' });
  }
  if (from !== null && to !== null && from >= to) throw new InvalidInput('PERIOD_EMPTY', 'validTo');
}

function checkWording(text: Localized | null): Localized | null {
  if (text !== null) {
    for (const locale of ['en', 'zh-CN'] as const) {
      if (checkText(text[locale], `text.${locale}`, maxQuestionText) === null)
        throw new InvalidInput('REQUIRED', `text.${locale}`);
    }
  }
  return text;
}

/** Whether two versions ask and count the same; when they hold is not looked at. */
function isSame(a: QuestionVersion, b: QuestionVersion): boolean {
  const content = ({ version, validFrom, validTo, ...rest }: QuestionVersion) =>
    JSON.stringify(Object.entries(rest).sort(([left], [right]) => (left < right ? -1 : 1)));
  return content(a) === content(b) && (a.validTo ?? null) === (b.validTo ?? null);
}

/**
 * Defines a question. Where it is there already as wanted, nothing changes; otherwise a new version begins,
 * on `validFrom` or at once, and the versions before it end on that day.
 *
 * @param today Day of the merchant.
 * @throws InvalidInput naming the part that cannot be taken.
 */
export function defineQuestion(
  merchantId: string,
  input: QuestionInput,
  { questions, stages }: Questionnaire,
  today: Day,
): QuestionDefined {
  const { question } = input;
  if (!keyPattern.test(question)) {
    throw new InvalidInput('INVALID', 'question', { expected: 'a to z, 0 to 9, dot, dash; at most 64' });
  }
  const before = questions.filter((version) => version.question === question);
  if (before.length === 0 && new Set(questions.map(({ question: key }) => key)).size >= maxQuestions)
    throw new InvalidInput('TOO_MANY', 'question', { max: maxQuestions, count: maxQuestions + 1 });
  const standard = standardQuestion(question, input.topic ?? undefined);
  const topic = input.topic ?? standard.topic;
  const stage = input.stage ?? (topic === 'STAGE' ? standard.stage : null);
  if (topic === 'STAGE' && !stages.stages.some(({ key }) => key === stage)) {
    throw new InvalidInput('INVALID', 'stage', { expected: 'the key of a stage of this merchant' });
  }
  const scale = checkScale(input.scale ?? standard.scale, topic);
  const direction = input.direction ?? 'HIGHER_IS_BETTER';
  const from = input.satisfiedFrom ?? satisfiedFrom(scale, direction);
  if (!isOnScale(from, scale)) throw new InvalidInput('OUT_OF_RANGE', 'satisfiedFrom', { ...scale });
  checkValidity(input.validFrom ?? null, input.validTo ?? null);
  const newest = before.at(-1);
  const validFrom = input.validFrom ?? (newest === undefined ? null : today);
  const wanted: QuestionVersion = {
    merchantId,
    question,
    version: (newest?.version ?? 0) + 1,
    kind: checkKind(input.kind ?? kindOf(scale), scale),
    scale: { min: scale.min, max: scale.max },
    satisfiedFrom: from,
    direction,
    topic,
    stage,
    weights: input.weights == null ? null : checkWeights(input.weights, scale),
    text: checkWording(input.text ?? standard.text),
    validFrom,
    validTo: input.validTo ?? null,
  };
  if (newest !== undefined && isSame(newest, wanted)) return { ...noChange, defined: newest };
  return { added: [wanted], stages: null, defined: wanted };
}
