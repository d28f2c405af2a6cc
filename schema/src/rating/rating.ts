import type { Customer } from '../customer/customer.ts';
import { InvalidInput } from '../failure/failure.ts';
import { formLimits } from '../form/form.ts';
import type { PassedDimension } from '../indicator/indicator.port.ts';
import { maxQuestions } from '../question/defineQuestion.ts';
import { isOnScale, overall, type QuestionVersion, versionOn } from '../question/question.ts';
import type { Channel } from '../submission/channel.ts';
import { clientId } from '../submission/clientId.ts';
import type { Mark } from '../submission/mark.ts';
import { checkOccurred } from '../submission/occurred.ts';
import { checkText } from '../submission/text.ts';
import { type Day, dayOf, type Instant } from '../time/calendarDay.ts';

/** An answer to one version of a question. */
export interface Answer {
  readonly question: string;
  readonly version: number;
  readonly score: number;
}

/** Values of what a rating is cut by; an absent one is not known. */
export type RatingDimensions = Readonly<Partial<Record<PassedDimension, string>>>;

/** What a visitor said about a merchant. */
export interface Rating {
  readonly merchantId: string;
  /** UUID made by the client; the primary key together with the merchant. */
  readonly id: string;
  /** Every answered question; an unanswered one is missing, not zero. */
  readonly answers: readonly Answer[];
  /** Codes of the reasons chosen after a low score. */
  readonly reasons: readonly string[];
  readonly comment: string | null;
  readonly channel: Channel;
  /** Language tag of the words. */
  readonly language: string | null;
  readonly product: string | null;
  readonly order: string | null;
  /** The customer as the host names them; absent: not named. */
  readonly customer?: Customer;
  /** What else it is cut by: department, staff, segment, tier, returning, version of the form. */
  readonly dimensions?: RatingDimensions;
  /** When the visitor answered. */
  readonly occurredAt: Instant;
  readonly receivedAt: Instant;
  /** Day of `occurredAt` in the merchant's zone. */
  readonly day: Day;
  readonly marks: readonly Mark[];
}

/** An answer as the public door receives it; without a version it is one to the version asked on that day. */
export interface AnswerInput {
  readonly question: string;
  readonly version?: number | null | undefined;
  readonly score: number;
}

/** A rating as the public door receives it. */
export interface RatingInput {
  readonly id: string;
  readonly question?: string | null | undefined;
  readonly questionVersion?: number | null | undefined;
  readonly score: number;
  readonly reasons?: readonly string[] | null | undefined;
  readonly comment?: string | null | undefined;
  readonly locale?: string | null | undefined;
  readonly product?: string | null | undefined;
  readonly order?: string | null | undefined;
  /** Answers to further questions, such as those about stages. */
  readonly answers?: readonly AnswerInput[] | null | undefined;
  readonly department?: string | null | undefined;
  readonly staff?: string | null | undefined;
  readonly segment?: string | null | undefined;
  readonly tier?: string | null | undefined;
  /** Whether the customer was here before. */
  readonly returning?: boolean | null | undefined;
  readonly formVersion?: number | null | undefined;
  readonly answeredAt?: Instant | null | undefined;
}

/** What is known where a rating is received. */
export interface RatingSituation {
  readonly merchant: { readonly id: string; readonly timeZone: string };
  readonly questions: readonly QuestionVersion[];
  readonly hasCategory: (code: string) => boolean;
  readonly channel: Channel;
  readonly now: Instant;
  /** The customer as the host names them; absent: not named. */
  readonly customer?: Customer | undefined;
}

/** Reasons that one rating may name. */
export const maxReasons = 10;

/** Answers that one rating may hold besides the first: a form may ask all that a merchant can ask. */
export const maxAnswers = maxQuestions - 1;

/** Longest name of a product, an order or a language, in characters. */
export const maxName = 200;

function acceptAnswer(
  { question, version: shown, score }: AnswerInput,
  questions: readonly QuestionVersion[],
  day: Day,
  paths: { readonly question: string; readonly score: string },
): Answer {
  const asked = shown
    ? questions.find((version) => version.question === question && version.version === shown)
    : versionOn(questions, question, day);
  if (asked === undefined) throw new InvalidInput('UNKNOWN_QUESTION', paths.question, { question });
  if (!isOnScale(score, asked.scale)) throw new InvalidInput('OUT_OF_RANGE', paths.score, { ...asked.scale });
  return { question, version: asked.version, score };
}

function acceptAnswers(input: RatingInput, questions: readonly QuestionVersion[], day: Day): Answer[] {
  const more = input.answers ?? [];
  if (more.length > maxAnswers)
    throw new InvalidInput('TOO_MANY', 'answers', { max: maxAnswers, count: more.length });
  const main = {
    question: input.question ?? overall,
    version: input.questionVersion ?? null,
    score: input.score,
  };
  const accepted = [acceptAnswer(main, questions, day, { question: 'question', score: 'score' })];
  for (const [index, answer] of more.entries()) {
    const path = `answers.${index}`;
    if (accepted.some(({ question }) => question === answer.question))
      throw new InvalidInput('INVALID', `${path}.question`, { expected: 'each question once' });
    const paths = { question: `${path}.question`, score: `${path}.score` };
    accepted.push(acceptAnswer(answer, questions, day, paths));
  }
  return accepted;
}

function dimensionsOf(input: RatingInput): RatingDimensions {
  const { returning, formVersion } = input;
  const named = [
    ['DEPARTMENT', checkText(input.department, 'department', maxName)],
    ['STAFF', checkText(input.staff, 'staff', maxName)],
    ['SEGMENT', checkText(input.segment, 'segment', maxName)],
    ['TIER', checkText(input.tier, 'tier', maxName)],
    ['RETURNING', returning == null ? null : returning ? 'RETURNING' : 'NEW'],
    ['FORM_VERSION', formVersion == null ? null : String(formVersion)],
  ] as const;
  return Object.fromEntries(named.filter(([, value]) => value !== null));
}

/**
 * The rating that is stored for what was received.
 *
 * @throws InvalidInput naming the field that cannot be taken; nothing is stored then.
 */
export function acceptRating(input: RatingInput, situation: RatingSituation): Rating {
  const { merchant, now } = situation;
  const id = clientId(input.id);
  const occurredAt = checkOccurred(input.answeredAt ?? now, now, 'answeredAt');
  const day = dayOf(occurredAt, merchant.timeZone);
  const answers = acceptAnswers(input, situation.questions, day);
  const reasons = [...new Set(input.reasons ?? [])];
  if (reasons.length > maxReasons) {
    throw new InvalidInput('TOO_MANY', 'reasons', { max: maxReasons, count: reasons.length });
  }
  const unknown = reasons.find((code) => !situation.hasCategory(code));
  if (unknown !== undefined) throw new InvalidInput('UNKNOWN_CATEGORY', 'reasons', { category: unknown });
  const dimensions = dimensionsOf(input);
  return {
    merchantId: merchant.id,
    id,
    answers,
    reasons,
    comment: checkText(input.comment, 'comment', formLimits.comment),
    channel: situation.channel,
    language: checkText(input.locale, 'locale', maxName),
    product: checkText(input.product, 'product', maxName),
    order: checkText(input.order, 'order', maxName),
    ...(situation.customer === undefined ? {} : { customer: situation.customer }),
    // A rating that is cut by nothing says nothing of it, so that its content stays the same content.
    ...(Object.keys(dimensions).length === 0 ? {} : { dimensions }),
    occurredAt,
    receivedAt: now,
    day,
    marks: [],
  };
}
