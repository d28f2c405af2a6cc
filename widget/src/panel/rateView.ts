import type { FormQuestion, WidgetForm } from '@hearback/schema/form/form';
import { html, type TemplateResult } from 'lit';
import type { Evidence } from '../evidence/evidence.ts';
import { localized } from '../language/localized.ts';
import type { Delivery } from '../send/delivery.ts';
import { blame } from './field.ts';
import { note, sendLabel } from './note.ts';
import { offer } from './offer.ts';
import type { PanelInput } from './panelInput.ts';
import { type RatingDraft, ratePaths } from './ratingDraft.ts';
import { rest } from './rest.ts';
import { stars } from './stars.ts';

/** What the first view is drawn from. */
export interface RateInput {
  readonly form: WidgetForm;
  readonly question: FormQuestion;
  readonly draft: RatingDraft;
  readonly delivery: Delivery;
  /** What draws photos, once it is loaded; only where the form takes them. */
  readonly photos: Evidence | undefined;
  readonly input: PanelInput;
  /** Leads into a complaint. */
  readonly complain: () => void;
}

/** The first view: the question, and the rest of the rating once a score is chosen. */
export function rateView(rate: RateInput): TemplateResult {
  const { form, question, draft, delivery, input, complain } = rate;
  const { messages } = input;
  const idle = delivery.state === 'idle';
  const begun = draft.score !== undefined;
  const said = note(delivery, input, ratePaths);
  return html`
    <div class="head">
      <p class="soft">${form.merchant.name}</p>
      <h2 id="title"><bdi>${question.text ? localized(question.text, messages.locale) : messages.question}</bdi></h2>
    </div>
    <div class="body" ?inert=${!idle}>
      ${stars(draft.score ?? 0, messages)}
      ${blame('score', delivery.failure, messages)}
      ${begun ? rest(rate) : offer(messages, complain, false)}
    </div>
    ${
      begun
        ? html`<div class="actions">
            ${said}
            <button class="primary" part="send" aria-disabled=${delivery.state === 'sending'}>${sendLabel(delivery, messages.send, messages)}</button>
          </div>`
        : said
    }
  `;
}
