import { isLow } from '@hearback/schema/form/form';
import { html, nothing, type TemplateResult } from 'lit';
import { labelOf } from '../language/labelOf.ts';
import { choices } from './choices.ts';
import { blame, field } from './field.ts';
import { offer } from './offer.ts';
import type { RateInput } from './rateView.ts';

/** What of the form comes once a score is chosen: reasons after a low one, a comment, photos, and Send. */
export function rest({
  form,
  question,
  draft,
  delivery,
  photos,
  input,
  complain,
}: RateInput): TemplateResult {
  const { messages } = input;
  const { failure } = delivery;
  const low = isLow(question, draft.score ?? 0);
  const comment = {
    name: 'comment',
    label: messages.comment,
    value: draft.comment,
    max: form.limits.comment,
  };
  const reasons = form.reasons.map((code) => [code, labelOf(code, form, messages)] as const);
  return html`
    ${
      low && reasons.length > 0
        ? choices(
            'reasons',
            messages.reasons,
            true,
            reasons,
            draft.reasons,
            blame('reasons', failure, messages),
          )
        : nothing
    }
    ${low ? offer(messages, complain, true) : nothing}
    ${field({ ...comment, optional: true }, failure, messages)}
    ${photos?.field()}
    ${low ? nothing : offer(messages, complain, false)}
  `;
}
