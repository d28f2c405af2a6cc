import type { WidgetForm } from '@hearback/schema/form/form';
import { html, nothing, type TemplateResult } from 'lit';
import type { Evidence } from '../evidence/evidence.ts';
import type { ComplaintMessages } from '../language/complaintWords.ts';
import { choices } from '../panel/choices.ts';
import { blame, field } from '../panel/field.ts';
import type { Failure } from '../send/answer.ts';
import type { ComplaintDraft } from './complaintDraft.ts';

/** What a step is drawn from. */
export interface StepInput {
  readonly draft: ComplaintDraft;
  readonly form: WidgetForm;
  readonly messages: ComplaintMessages;
  readonly failure: Failure | undefined;
  /** What draws photos and documents, once it is loaded. */
  readonly evidence: Evidence | undefined;
}

/** What happened, when, with which order, and the remedy that is wanted. */
export function storyStep({ draft, form, messages, failure, evidence }: StepInput): TemplateResult {
  const { limits, remedies } = form;
  const { text, order, happenedOn, remedy } = draft;
  const short = { max: limits.contact, optional: true };
  return html`
    ${field({ name: 'text', label: messages.story, value: text, max: limits.complaint, hint: messages.storyHint }, failure, messages)}
    ${evidence?.field()}
    <div class="pair">
      ${field({ ...short, name: 'order', label: messages.order, value: order, type: 'text' }, failure, messages)}
      ${field({ ...short, name: 'happenedOn', label: messages.happenedOn, value: happenedOn, type: 'date' }, failure, messages)}
    </div>
    ${choices(
      'remedy',
      messages.remedy,
      false,
      remedies.map((code) => [code, messages.remedies[code]]),
      [remedy],
      blame('remedy', failure, messages),
    )}
  `;
}

/** How to reach the visitor, with the text that is agreed to, or anonymous. */
export function contactStep({ draft, form, messages, failure }: StepInput): TemplateResult {
  const { anonymous, name, email, phone, agreed } = draft;
  const line = { max: form.limits.contact };
  const ways = [
    ['no', messages.contactMe],
    ['yes', messages.anonymous],
  ] as const;
  return html`
    ${choices('anonymous', html`<span class="hidden">${messages.contactTitle}</span>`, false, ways, [anonymous ? 'yes' : 'no'])}
    ${
      anonymous
        ? html`<p>${messages.anonymousHint}</p>`
        : html`
          ${field({ ...line, name: 'contact.email', label: messages.email, value: email, type: 'email', autocomplete: 'email', hint: messages.contactHint }, failure, messages)}
          ${field({ ...line, name: 'contact.phone', label: messages.phone, value: phone, type: 'tel', autocomplete: 'tel' }, failure, messages)}
          ${field({ ...line, name: 'contact.name', label: messages.name, value: name, type: 'text', autocomplete: 'name', optional: true }, failure, messages)}
          <div>
            <label class="consent">
              <input type="checkbox" name="agreed" .checked=${agreed} aria-describedby=${failure?.path === 'agreed' ? 'agreed-blame' : nothing}>
              <span><b>${messages.consent}</b> ${messages.consentText}</span>
            </label>
            ${blame('agreed', failure, messages)}
          </div>
        `
    }
  `;
}
