import { InvalidInput } from '../failure/failure.ts';
import { formLimits } from '../form/form.ts';
import { isOnScale, overall, type QuestionVersion } from '../question/question.ts';
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
  /** When the visitor answered. */
  readonly occurredAt: Instant;
  readonly receivedAt: Instant;
  /** Day of `occurredAt` in the merchant's zone. */
  readonly day: Day;
  readonly marks: readonly Mark[];
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
  readonly answeredAt?: Instant | null | undefined;
}

/** What is known where a rating is received. */
export interface RatingSituation {
  readonly merchant: { readonly id: string; readonly timeZone: string };
  readonly questions: readonly QuestionVersion[];
  readonly hasCategory: (code: string) => boolean;
  readonly channel: Channel;
  readonly now: Instant;
}

/** Reasons that one rating may name. */
export const maxReasons = 10;

/** Longest name of a product, an order or a language, in characters. */
export const maxName = 200;

function versionOf(input: RatingInput, questions: readonly QuestionVersion[]): QuestionVersion {
  const key = input.question ?? overall;
  const versions = questions.filter(({ question }) => question === key);
  const version = input.questionVersion
    ? versions.find(({ version }) => version === input.questionVersion)
    : versions.at(-1);
  if (version === undefined) throw new InvalidInput('UNKNOWN_QUESTION', 'question', { question: key });
  return version;
}

/**
 * The rating that is stored for what was received.
 *
 * @throws InvalidInput naming the field that cannot be taken; nothing is stored then.
 */
export function acceptRating(input: RatingInput, situation: RatingSituation): Rating {
  const { merchant, now } = situation;
  const id = clientId(input.id);
  const asked = versionOf(input, situation.questions);
  if (!isOnScale(input.score, asked.scale))
    throw new InvalidInput('OUT_OF_RANGE', 'score', { ...asked.scale });
  const reasons = [...new Set(input.reasons ?? [])];
  if (reasons.length > maxReasons) {
    throw new InvalidInput('TOO_MANY', 'reasons', { max: maxReasons, count: reasons.length });
  }
  const unknown = reasons.find((code) => !situation.hasCategory(code));
  if (unknown !== undefined) throw new InvalidInput('UNKNOWN_CATEGORY', 'reasons', { category: unknown });
  const occurredAt = checkOccurred(input.answeredAt ?? now, now, 'answeredAt');
  return {
    merchantId: merchant.id,
    id,
    answers: [{ question: asked.question, version: asked.version, score: input.score }],
    reasons,
    comment: checkText(input.comment, 'comment', formLimits.comment),
    channel: situation.channel,
    language: checkText(input.locale, 'locale', maxName),
    product: checkText(input.product, 'product', maxName),
    order: checkText(input.order, 'order', maxName),
    occurredAt,
    receivedAt: now,
    day: dayOf(occurredAt, merchant.timeZone),
    marks: [],
  };
}
