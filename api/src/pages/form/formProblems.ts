import { acceptComplaint } from '@hearback/schema/complaint/complaint';
import { checkContact } from '@hearback/schema/complaint/contact';
import { Failure, InvalidInput } from '@hearback/schema/failure/failure';
import { formLimits, type Locale } from '@hearback/schema/form/form';
import { acceptRating, maxName } from '@hearback/schema/rating/rating';
import { checkText } from '@hearback/schema/submission/text';
import { type FormDraft, wantsComplaint, wantsRating } from './formDraft.ts';
import { complaintInput, ratingInput } from './formInput.ts';
import type { FormSite } from './formSite.ts';

/** What is wrong with each part of a form. */
export interface FormProblems {
  readonly rating: readonly Failure[];
  readonly complaint: readonly Failure[];
}

/** A refusal as it names the form's field: each of the two submissions has an id of its own. */
export function atField(
  failure: Failure,
  idField: 'ratingId' | 'complaintId',
  details = failure.details,
): Failure {
  return failure.path === 'id' ? new InvalidInput(failure.code, idField, details) : failure;
}

/** Runs every check and gathers the first refusal of each field. */
function refusalsOf(checks: readonly (() => unknown)[], idField: 'ratingId' | 'complaintId'): Failure[] {
  const found = new Map<string, Failure>();
  for (const check of checks) {
    try {
      check();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const failure = atField(error, idField);
      if (!found.has(failure.path)) found.set(failure.path, failure);
    }
  }
  return [...found.values()];
}

function need(given: boolean, path: string): void {
  if (!given) throw new InvalidInput('REQUIRED', path);
}

/**
 * Everything that keeps a form from being taken, by the rules that the submissions are held against too: a
 * visitor learns of all of it at once.
 */
export function formProblems(draft: FormDraft, site: FormSite, locale: Locale, now: number): FormProblems {
  const { merchant, questions, categories } = site;
  const shared = { merchant, channel: 'QR_CODE', now } as const;
  const rating = { ...shared, questions, hasCategory: (code: string) => categories.has(code) };
  const ratingChecks = [
    () => checkText(draft.comment, 'comment', formLimits.comment),
    () => acceptRating(ratingInput(draft, site, locale), rating),
  ];
  const complaintChecks = [
    () => need(draft.category !== '', 'category'),
    () => need(checkText(draft.text, 'text', formLimits.complaint) !== null, 'text'),
    () => checkText(draft.order, 'order', maxName),
    () => checkContact(complaintInput(draft, locale)),
    () => need(draft.anonymous === 'yes' || draft.agreed !== '', 'agreed'),
    () => acceptComplaint(complaintInput(draft, locale), { ...shared, categories }),
  ];
  return {
    rating: wantsRating(draft) ? refusalsOf(ratingChecks, 'ratingId') : [],
    complaint: wantsComplaint(draft) ? refusalsOf(complaintChecks, 'complaintId') : [],
  };
}
