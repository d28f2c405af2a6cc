import type { FormQuestion } from '@hearback/schema/form/form';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type ComplaintDraft, newComplaint } from '../complaint/complaintDraft.ts';
import { adoptInto } from '../guest/adoptInto.ts';
import { followKeyboard } from '../guest/followKeyboard.ts';
import { makeUuid } from '../guest/makeUuid.ts';
import { labelOf } from '../language/labelOf.ts';
import { Delivery } from '../send/delivery.ts';
import { choices } from './choices.ts';
import { blame, field } from './field.ts';
import { asPage, note } from './note.ts';
import {
  HearbackBeforeSubmitEvent,
  HearbackCloseEvent,
  HearbackOpenEvent,
  HearbackRatedEvent,
} from './panel.events.ts';
import { panelStyles } from './panel.styles.ts';
import type { PanelInput } from './panelInput.ts';
import { newRating, type RatingDraft, ratingInput } from './ratingDraft.ts';
import { scale } from './scale.ts';

/**
 * The panel: a rating, and the way into a complaint. It renders into the shadow root of the `<hearback-widget>`
 * around it. What was written stays as long as the page does.
 *
 * @fires hearback-before-submit - Send was pressed; can be cancelled.
 * @fires hearback-rated - The rating is stored.
 * @fires hearback-submit-error - An attempt to send failed.
 */
export class HearbackPanel extends LitElement {
  static override properties = { input: { attribute: false }, view: { state: true } };

  declare input: PanelInput;
  declare view: 'rate' | 'rated' | 'complaint';
  readonly #delivery = new Delivery(this);
  #rating: RatingDraft = newRating(makeUuid());
  #complaint: ComplaintDraft = newComplaint(makeUuid());

  constructor() {
    super();
    this.view = 'rate';
  }

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptInto(this, panelStyles);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  /** Opens the panel over the page; one that stands in the page is always open. */
  async show(): Promise<void> {
    await this.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    this.#focus();
    this.dispatchEvent(new HearbackOpenEvent());
  }

  /** Closes the panel; the draft stays. */
  hide(): void {
    this.#dialog?.close();
  }

  override firstUpdated(): void {
    const dialog = this.#dialog;
    if (dialog) followKeyboard(dialog);
  }

  override updated(changed: PropertyValues): void {
    // The first view is focused by opening it: a panel that stands in the page leaves the focus where it is.
    if (changed.get('view')) this.#focus();
  }

  override render(): unknown {
    const { form, inline, messages } = this.input;
    const content = html`
      ${this.#content()}
      <footer>${!form || location.href.startsWith(form.hostedUrl) ? nothing : asPage(this.input)}</footer>
    `;
    return inline
      ? html`<section class="box" part="panel" aria-labelledby="title">${content}</section>`
      : html`<dialog class="box" part="panel" role="dialog" aria-labelledby="title" closedby="any"
          @close=${() => this.dispatchEvent(new HearbackCloseEvent())}>
          <div class="scroll">${content}</div>
          <button type="button" class="close" part="close" aria-label=${messages.close} @click=${this.hide}></button>
        </dialog>`;
  }

  #content(): TemplateResult {
    const { form, refusal, messages } = this.input;
    const question = form?.questions[0];
    if (!question) {
      const text = messages.failures[refusal?.code ?? ''] ?? refusal?.message ?? messages.failures.OTHER;
      return html`<div class="head"><h2 id="title" tabindex="-1">${text}</h2></div>`;
    }
    if (this.view === 'rate') return this.#rateView(question);
    return this.view === 'rated' ? this.#ratedView() : this.#complaintView();
  }

  #focus(): void {
    const target = this.view === 'rate' ? 'input:checked, input, #title' : '#title';
    this.querySelector<HTMLElement>(target)?.focus();
  }

  #rateView(question: FormQuestion): TemplateResult {
    const { form, messages } = this.input;
    const { score, reasons, comment } = this.#rating;
    const { failure, state } = this.#delivery;
    const low = score !== undefined && score <= question.lowUpTo;
    return html`
      <form novalidate @submit=${this.#send} @input=${this.#write}>
        <div class="head">
          <p class="soft">${form?.merchant.name}</p>
          <h2 id="title">${question.text?.[messages.locale] ?? messages.question}</h2>
        </div>
        <div class="body" ?inert=${state !== 'idle'}>
          ${scale(question, score, messages)}
          ${blame('score', failure, messages)}
          ${
            low && form?.reasons.length
              ? choices(
                  'reasons',
                  messages.reasons,
                  true,
                  form.reasons.map((code) => [code, labelOf(code, form, messages)]),
                  reasons,
                  blame('reasons', failure, messages),
                )
              : nothing
          }
          ${
            score === undefined
              ? nothing
              : field(
                  {
                    name: 'comment',
                    label: messages.comment,
                    value: comment,
                    max: form?.limits.comment ?? 0,
                    optional: true,
                  },
                  failure,
                  messages,
                )
          }
          <p class=${low ? 'offer prominent' : 'offer'}>
            <span>${messages.wrong}</span>
            <button type="button" class="link" part="complain" @click=${this.#complain}>${messages.complain}</button>
            ${low ? html`<span class="soft">${messages.complainWhy}</span>` : nothing}
          </p>
        </div>
        ${note(this.#delivery, this.input)}
        ${
          score === undefined
            ? nothing
            : html`<div class="actions">
                <button class="primary" part="send" aria-disabled=${state !== 'idle'}>
                  ${state === 'idle' ? messages.send : messages.sending}
                </button>
              </div>`
        }
      </form>
    `;
  }

  #ratedView(): TemplateResult {
    const { messages } = this.input;
    return html`
      <div class="head"><h2 id="title" tabindex="-1">${messages.rated}</h2></div>
      <div class="body">
        <p>${messages.ratedMore}</p>
        ${this.#delivery.earlier ? html`<p>${messages.earlier}</p>` : nothing}
        <p class="offer">
          <span>${messages.wrong}</span>
          <button type="button" class="link" part="complain" @click=${this.#complain}>${messages.complain}</button>
        </p>
        <p><button type="button" class="link" @click=${this.#again}>${messages.again}</button></p>
      </div>
    `;
  }

  #complaintView(): TemplateResult {
    return html`<hearback-complaint
      .input=${this.input}
      .rating=${this.#rating}
      .draft=${this.#complaint}
      .leave=${this.#leaveComplaint}
    ></hearback-complaint>`;
  }

  /** Keeps what is written: every field bears the name of its part of the draft. */
  #write({ target }: Event): void {
    const { name, value, checked } = target as HTMLInputElement;
    const rating = this.#rating;
    if (name === 'score') rating.score = Number(value);
    else if (name === 'comment') rating.comment = value;
    else if (checked) rating.reasons = [...rating.reasons, value];
    else rating.reasons = rating.reasons.filter((code) => code !== value);
    this.#delivery.refuse();
    // Sending must not wait for this file, nor fail because the network went after the form was opened.
    void import('../send/send.ts').catch(() => {});
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.#delivery.state !== 'idle') return;
    if (!this.dispatchEvent(new HearbackBeforeSubmitEvent('rating'))) return;
    const rating = this.#rating;
    const stored = await this.#delivery.deliver('submitRating', ratingInput(rating, this.input));
    if (!stored) return;
    rating.stored = true;
    this.view = 'rated';
    this.dispatchEvent(new HearbackRatedEvent(this.input.form?.questions[0]?.key ?? '', rating.score ?? 0));
  }

  async #complain(): Promise<void> {
    this.#delivery.stop();
    const { reasons, comment } = this.#rating;
    const complaint = this.#complaint;
    complaint.branch ||= reasons[0] ?? '';
    complaint.text ||= comment;
    if (complaint.branch && complaint.step === 0) complaint.step = 1;
    try {
      await import('../complaint/complaint.ts');
      this.view = 'complaint';
    } catch {
      this.#delivery.refuse({ stored: false, code: 'NETWORK', path: '', retryable: true });
    }
  }

  readonly #leaveComplaint = () => {
    this.view = this.#rating.stored ? 'rated' : 'rate';
  };

  #again(): void {
    this.#rating = newRating(makeUuid());
    this.#complaint = newComplaint(makeUuid());
    this.view = 'rate';
  }
}
