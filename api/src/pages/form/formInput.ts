import { type ComplaintInput, complaintKinds } from '@hearback/schema/complaint/complaint';
import { InvalidInput } from '@hearback/schema/failure/failure';
import { isLow, type Locale, remediesWanted } from '@hearback/schema/form/form';
import type { AnswerInput, RatingInput } from '@hearback/schema/rating/rating';
import { type FormDraft, wantsRating } from './formDraft.ts';
import type { FormSite } from './formSite.ts';

/** @throws InvalidInput for a text that is none of the values. */
function oneOf<Value extends string>(values: readonly Value[], text: string, path: string): Value {
  const value = values.find((one) => one === text);
  if (value === undefined) throw new InvalidInput('INVALID', path, { expected: values.join(', ') });
  return value;
}

function wholeNumber(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** The answers to the questions after the first one, each to the version that was shown. */
function furtherAnswers(draft: FormDraft, { form }: FormSite): AnswerInput[] {
  return form.questions.slice(1).flatMap(({ key, version }) => {
    const text = draft.answers[`answers.${key}`] ?? '';
    if (text === '') return [];
    const score = Number(text);
    if (!Number.isInteger(score)) {
      throw new InvalidInput('INVALID', `answers.${key}`, { expected: '1, 2, 3 …' });
    }
    return [
      { question: key, version: wholeNumber(draft.answers[`versions.${key}`] ?? '') ?? version, score },
    ];
  });
}

/**
 * What `submitRating` takes of a draft; reasons belong to a low score only.
 *
 * @throws InvalidInput where there is no score, or one that is no number.
 */
export function ratingInput(draft: FormDraft, site: FormSite, locale: Locale): RatingInput {
  const { question } = site;
  if (draft.score === '') throw new InvalidInput('REQUIRED', 'score');
  const score = Number(draft.score);
  if (!Number.isInteger(score)) throw new InvalidInput('INVALID', 'score', { expected: '1, 2, 3 …' });
  return {
    id: draft.ratingId,
    question: question?.key,
    questionVersion: wholeNumber(draft.version),
    score,
    reasons: question !== undefined && isLow(question, score) ? draft.reasons : [],
    comment: draft.comment,
    answers: furtherAnswers(draft, site),
    locale,
    order: draft.ref,
  };
}

/**
 * What `submitComplaint` takes of a draft. Who stays anonymous leaves no contact, whatever was typed before.
 *
 * @throws InvalidInput for a kind or a remedy that there is not.
 */
export function complaintInput(draft: FormDraft, locale: Locale): ComplaintInput {
  const anonymous = draft.anonymous === 'yes';
  const contact = {
    name: draft['contact.name'],
    email: draft['contact.email'],
    phone: draft['contact.phone'],
  };
  return {
    id: draft.complaintId,
    kind: draft.kind === '' ? 'COMPLAINT' : oneOf(complaintKinds, draft.kind, 'kind'),
    category: draft.category,
    text: draft.text,
    remedy: draft.remedy === '' ? null : oneOf(remediesWanted, draft.remedy, 'remedy'),
    order: draft.order,
    happenedOn: draft.happenedOn === '' ? null : draft.happenedOn,
    anonymous,
    contact: anonymous ? null : contact,
    consentVersion: anonymous ? null : wholeNumber(draft.consentVersion),
    locale,
    ratingId: wantsRating(draft) ? draft.ratingId : null,
  };
}
