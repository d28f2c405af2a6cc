import { checkContact } from '@hearback/schema/complaint/contact';
import { Failure as Refusal } from '@hearback/schema/failure/failure';
import type { FormLimits } from '@hearback/schema/form/form';
import { checkText } from '@hearback/schema/submission/text';
import type { ComplaintMessages } from '../language/complaintWords.ts';
import type { Submission } from '../outbox/parcel.ts';
import type { PanelInput } from '../panel/panelInput.ts';
import { situation } from '../panel/ratingDraft.ts';
import type { Failure } from '../send/answer.ts';
import { type ComplaintDraft, steps } from './complaintDraft.ts';

/** What the panel hands to a complaint: its own input with the words of a complaint. */
export interface ComplaintPanelInput extends PanelInput {
  readonly messages: ComplaintMessages;
}

/** Where a failure is mended: the step of the field that its path names. */
export function stepOf(path: string): number {
  if (path === 'category') return steps.category;
  if (/^(text|order|happenedOn|remedy)$/.test(path)) return steps.story;
  return /^(contact|agreed)/.test(path) ? steps.contact : steps.check;
}

function checkStory(
  { text, order, happenedOn }: ComplaintDraft,
  limits: FormLimits,
  today: string,
): string[] {
  if (checkText(text, 'text', limits.complaint) === null) return ['REQUIRED', 'text'];
  checkText(order, 'order', limits.contact);
  return happenedOn > today ? ['IN_FUTURE', 'happenedOn'] : [];
}

function checkReach({ anonymous, name, email, phone, agreed }: ComplaintDraft): string[] {
  if (anonymous) return [];
  if (!email.trim() && !phone.trim()) return ['CONTACT', 'contact.email'];
  checkContact({ anonymous, contact: { name, email, phone } });
  return agreed ? [] : ['CONSENT', 'agreed'];
}

/**
 * What is wrong with a step, by the rules that the server keeps too.
 *
 * @param today The visitor's day, as `2026-11-22`.
 * @returns Undefined where the step can be left.
 */
export function checkStep(draft: ComplaintDraft, limits: FormLimits, today: string): Failure | undefined {
  const failure = (code: string, path: string): Failure => ({ stored: false, code, path, retryable: false });
  try {
    const [code, path = ''] =
      draft.step === steps.story
        ? checkStory(draft, limits, today)
        : draft.step === steps.contact
          ? checkReach(draft)
          : [];
    return code ? failure(code, path) : undefined;
  } catch (error) {
    if (error instanceof Refusal) return failure(error.code, error.path);
    throw error;
  }
}

/**
 * The input of `submitComplaint` for a draft.
 *
 * @param ratingId UUID of the rating that it came from.
 */
export function complaintInput(
  draft: ComplaintDraft,
  input: PanelInput,
  ratingId: string | undefined,
): Submission {
  const { anonymous, name, email, phone } = draft;
  const host = situation(input);
  return {
    ...host,
    ...{ id: draft.id, category: draft.category, text: draft.text, remedy: draft.remedy || undefined },
    ...{ order: draft.order || host.order, happenedOn: draft.happenedOn || undefined, ratingId, anonymous },
    ...(anonymous ? {} : { contact: { name, email, phone }, consentVersion: input.form?.consent.version }),
  };
}
