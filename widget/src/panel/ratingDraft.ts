import { isLow } from '@hearback/schema/form/form';
import type { AnswerInput } from '@hearback/schema/rating/rating';
import type { ChosenFile } from '../evidence/chosenFile.ts';
import type { Context, Identity } from '../loader/settings.ts';
import type { Submission } from '../outbox/parcel.ts';
import type { PanelInput } from './panelInput.ts';

/** A rating as far as it is written. It lives in memory only. */
export interface RatingDraft {
  /** UUID of the submission, the same on every attempt. */
  readonly id: string;
  score: number | undefined;
  /** Answers to the questions after the first one. */
  answers?: readonly AnswerInput[];
  /** The step that is shown, from 0. */
  step?: number;
  /** Codes of the reasons for a low score. */
  reasons: string[];
  comment: string;
  /** Photos; a complaint that comes of the rating takes them along. */
  readonly files: ChosenFile[];
  /** Whether the server has it. */
  stored: boolean;
}

/** Paths of the fields that say themselves what is wrong with them. */
export const ratePaths = /^(score|reasons|comment)$/;

/** An empty rating. */
export function newRating(id: string): RatingDraft {
  return { id, score: undefined, reasons: [], comment: '', files: [], stored: false };
}

/** What every submission carries: which form it answers, in which language, and what the page knows of the visit. */
export interface Situation {
  readonly key: string | undefined;
  readonly formVersion: number | undefined;
  readonly locale: string;
  readonly order: string | undefined;
  readonly product: string | undefined;
  readonly customer: Identity | undefined;
}

/** What every submission carries. The page says more by `hearback.context()` or by `data-*` attributes. */
export function situation({ form, messages, settings, options }: PanelInput): Situation {
  return {
    ...{ key: form?.key, formVersion: form?.version, locale: messages.locale },
    customer: settings.customer,
    order: settings.order ?? options.order,
    product: settings.product ?? options.product,
  };
}

/** The reasons of a draft: they belong to a low score only. */
export function reasonsOf({ score = 0, reasons }: RatingDraft, { form }: PanelInput): readonly string[] {
  const [question] = form?.questions ?? [];
  return question && isLow(question, score) ? reasons : [];
}

/**
 * The input of `submitRating` for a draft.
 *
 * @param complaint Text of the complaint that it turned into: a comment that went into it is not sent twice.
 */
export function ratingInput(draft: RatingDraft, input: PanelInput, complaint = ''): Submission {
  const { id, score, comment, answers } = draft;
  const { key: question, version: questionVersion } = input.form?.questions[0] ?? {};
  const { department, staff, segment, tier, returning }: Context = { ...input.options, ...input.settings };
  return {
    ...situation(input),
    ...{ id, question, questionVersion, score, answers, department, staff, segment, tier, returning },
    reasons: reasonsOf(draft, input),
    comment: complaint.includes(comment) ? undefined : comment,
  };
}
