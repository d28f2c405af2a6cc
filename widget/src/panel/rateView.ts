import type { FormQuestion, WidgetForm } from '@hearback/schema/form/form';
import { html, nothing, type TemplateResult } from 'lit';
import { labelOf } from '../language/labelOf.ts';
import { localized } from '../language/localized.ts';
import type { Delivery } from '../send/delivery.ts';
import { choices } from './choices.ts';
import { blame, field } from './field.ts';
import { note } from './note.ts';
import { offer } from './offer.ts';
import type { PanelInput } from './panelInput.ts';
import type { RatingDraft } from './ratingDraft.ts';
import { scale } from './scale.ts';

/** What the first view is drawn from. */
export interface RateInput {
  readonly form: WidgetForm;
  readonly question: FormQuestion;
  readonly draft: RatingDraft;
  readonly delivery: Delivery;
  readonly input: PanelInput;
  /** Leads into a complaint. */
  readonly complain: () => void;
}

/** What of the form comes once a score is chosen: reasons after a low one, a comment, and Send. */
function rest({ form, question, draft, delivery, input, complain }: RateInput): TemplateResult {
  const { messages } = input;
  const { failure } = delivery;
  const low = (draft.score ?? 0) <= question.lowUpTo;
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
    ${low ? nothing : offer(messages, complain, false)}
  `;
}

/** The first view: the question, and the rest of the rating once a score is chosen. */
export function rateView(rate: RateInput): TemplateResult {
  const { form, question, draft, delivery, input, complain } = rate;
  const { messages } = input;
  const idle = delivery.state === 'idle';
  const begun = draft.score !== undefined;
  const said = note(delivery, input, /^(score|reasons|comment)$/);
  return html`
    <div class="head">
      <p class="soft">${form.merchant.name}</p>
      <h2 id="title">${question.text ? localized(question.text, messages.locale) : messages.question}</h2>
    </div>
    <div class="body" ?inert=${!idle}>
      ${scale(question, draft.score, messages)}
      ${blame('score', delivery.failure, messages)}
      ${begun ? rest(rate) : offer(messages, complain, false)}
    </div>
    ${
      begun
        ? html`<div class="actions">
            ${said}
            <button class="primary" part="send" aria-disabled=${!idle}>${idle ? messages.send : messages.sending}</button>
          </div>`
        : said
    }
  `;
}
