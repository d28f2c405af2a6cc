import { InvalidInput } from '../failure/failure.ts';
import { isOnScale, type QuestionVersion, versionOn } from '../question/question.ts';
import { clientId } from '../submission/clientId.ts';
import { checkText } from '../submission/text.ts';
import type { Instant } from '../time/calendarDay.ts';
import {
  type Answer,
  type AnswerInput,
  maxAnswers,
  maxName,
  type Rating,
  type RatingDimensions,
} from './rating.ts';

/** What of a rating a correction may change. */
export type Correctable = Pick<Rating, 'answers' | 'product'> & { readonly dimensions: RatingDimensions };

/** A correction of a rating, as it is kept for good. */
export interface RatingCorrection {
  /** UUID made by the client. */
  readonly id: string;
  readonly at: Instant;
  readonly reason: string;
  /** Id of the key that asked for it. */
  readonly keyId: string;
  /** Id of the member as whom the key acts; null: bound to nobody. */
  readonly memberId: string | null;
  readonly before: Correctable;
  readonly after: Correctable;
}

/** A correction as the merchant door receives it; absent parts stay as they are. */
export interface CorrectionInput {
  readonly id: string;
  readonly reason: string;
  /** Each takes the place of the answer to its question, or is added. */
  readonly answers?: readonly AnswerInput[] | null | undefined;
  /** Questions whose answers are taken out. */
  readonly without?: readonly string[] | null | undefined;
  readonly product?: string | null | undefined;
  readonly department?: string | null | undefined;
  readonly staff?: string | null | undefined;
}

/** Longest reason of a correction, in characters. */
export const maxCorrectionReason = 500;

/** What of a rating can be corrected. */
export function correctableOf({ answers, product, dimensions = {} }: Rating): Correctable {
  return { answers, product, dimensions };
}

/** The id and the reason of a correction. @throws InvalidInput where either cannot be taken. */
export function checkCorrection(input: CorrectionInput): { readonly id: string; readonly reason: string } {
  const id = clientId(input.id, 'input.id');
  const reason = checkText(input.reason, 'input.reason', maxCorrectionReason);
  if (reason === null) throw new InvalidInput('REQUIRED', 'input.reason');
  return { id, reason };
}

function correctedAnswer(
  { question, version, score }: AnswerInput,
  rating: Rating,
  questions: readonly QuestionVersion[],
  path: string,
): Answer {
  const shown = version ?? rating.answers.find((answer) => answer.question === question)?.version;
  const asked =
    shown === undefined
      ? versionOn(questions, question, rating.day)
      : questions.find((one) => one.question === question && one.version === shown);
  if (asked === undefined) throw new InvalidInput('UNKNOWN_QUESTION', `${path}.question`, { question });
  if (!isOnScale(score, asked.scale))
    throw new InvalidInput('OUT_OF_RANGE', `${path}.score`, { ...asked.scale });
  return { question, version: asked.version, score };
}

function correctedAnswers(
  input: CorrectionInput,
  rating: Rating,
  questions: readonly QuestionVersion[],
): Answer[] {
  const given = input.answers ?? [];
  const without = new Set(input.without ?? []);
  const corrected = given.map((answer, index) =>
    correctedAnswer(answer, rating, questions, `input.answers.${index}`),
  );
  const fresh = new Map(corrected.map((answer) => [answer.question, answer]));
  if (fresh.size < corrected.length || corrected.some(({ question }) => without.has(question)))
    throw new InvalidInput('INVALID', 'input.answers', { expected: 'each question once' });
  const kept = rating.answers.filter(({ question }) => !without.has(question));
  const answers = kept.map((answer) => fresh.get(answer.question) ?? answer);
  const known = new Set(kept.map(({ question }) => question));
  answers.push(...corrected.filter(({ question }) => !known.has(question)));
  if (answers.length > maxAnswers + 1)
    throw new InvalidInput('TOO_MANY', 'input.answers', { max: maxAnswers + 1, count: answers.length });
  if (answers.length === 0) throw new InvalidInput('REQUIRED', 'input.answers');
  return answers;
}

/**
 * What a correction makes of a rating. Words, channel and the time of the answer stay: they are the customer's.
 *
 * @param questions Every version of every question of the merchant.
 * @throws InvalidInput naming the field that cannot be taken, or where nothing changes; nothing is stored then.
 */
export function corrected(
  input: CorrectionInput,
  rating: Rating,
  questions: readonly QuestionVersion[],
): Correctable {
  const before = correctableOf(rating);
  const named = (text: string | null | undefined, path: string) => checkText(text, `input.${path}`, maxName);
  const [product, department, staff] = [
    named(input.product, 'product'),
    named(input.department, 'department'),
    named(input.staff, 'staff'),
  ];
  const after: Correctable = {
    answers: correctedAnswers(input, rating, questions),
    product: product ?? before.product,
    dimensions: {
      ...before.dimensions,
      ...(department === null ? {} : { DEPARTMENT: department }),
      ...(staff === null ? {} : { STAFF: staff }),
    },
  };
  if (JSON.stringify(after) === JSON.stringify(before))
    throw new InvalidInput('INVALID', 'input', { expected: 'something that differs from what is stored' });
  return after;
}
