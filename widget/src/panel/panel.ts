import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { type ComplaintDraft, newComplaint } from '../complaint/complaintDraft.ts';
import type { ComplaintPanelInput } from '../complaint/complaintInput.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { adoptInto } from '../guest/adoptInto.ts';
import { followKeyboard } from '../guest/followKeyboard.ts';
import { makeUuid } from '../guest/makeUuid.ts';
import { withComplaint } from '../language/complaintWords.ts';
import { withOverrides } from '../language/overrides.ts';
import { sentenceFor } from '../language/sentenceFor.ts';
import { anyKept } from '../outbox/anyKept.ts';
import { Delivery } from '../send/delivery.ts';
import { asPage } from './note.ts';
import { offer } from './offer.ts';
import {
  HearbackBeforeSubmitEvent,
  HearbackCloseEvent,
  HearbackOpenEvent,
  HearbackRatedEvent,
} from './panel.events.ts';
import { panelStyles } from './panel.styles.ts';
import type { PanelInput } from './panelInput.ts';
import { rateView } from './rateView.ts';
import { newRating, type RatingDraft, ratingInput, reasonsOf } from './ratingDraft.ts';
import type { View } from './view.ts';

/**
 * The panel: a rating, and the way into a complaint. It renders into the shadow root of the `<hearback-widget>`
 * around it. What was written stays as long as the page does.
 *
 * @fires hearback-open - The panel was opened.
 * @fires hearback-close - The panel was closed.
 * @fires hearback-before-submit - Send was pressed; can be cancelled.
 * @fires hearback-rated - The rating is stored.
 * @fires hearback-submit-error - An attempt to send failed.
 */
export class HearbackPanel extends LitElement {
  static override properties = { input: { attribute: false }, view: { state: true }, late: { state: true } };

  declare input: PanelInput;
  declare view: 'rate' | 'rated' | 'complaint';
  /** What was sent on an earlier visit and has arrived on this one. */
  declare late: TemplateResult | undefined;
  readonly #delivery = new Delivery(this);
  #rating: RatingDraft = newRating(makeUuid());
  #complaint: ComplaintDraft = newComplaint(makeUuid(), this.#rating.files);
  /** What draws and sends photos of the rating, once they are reached. */
  #photos: Evidence | undefined;
  /** The input with the words of a complaint, once they are loaded. */
  #complaintInput: ComplaintPanelInput | undefined;

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
    this.input.more?.adopt(this);
    const { accent, scheme = 'auto' } = this.input.form?.look ?? {};
    const { dataset, style } = this.#widget;
    dataset.theme ??= scheme;
    if (accent) style.setProperty('--_accent', `var(--hb-accent, ${accent})`);
    this.#deliverEarlier().catch(() => {});
  }

  /** Brings what earlier pages could not deliver to the server. */
  async #deliverEarlier(): Promise<void> {
    if (!(await anyKept())) return;
    const { deliverEarlier } = await import('../outbox/earlier.ts');
    await deliverEarlier(this.input, this, (late) => {
      this.late = late;
    });
  }

  /** Tells an owner who has chosen colours of their own where these are hard to read. */
  async #checkColours(): Promise<void> {
    const style = getComputedStyle(this.#widget);
    if (!['accent', 'on-accent', 'background', 'ink'].some((name) => style.getPropertyValue(`--hb-${name}`)))
      return;
    const { warnOfContrast } = await import('../contrast/warnOfContrast.ts');
    warnOfContrast(this.getRootNode() as ShadowRoot);
  }

  get #widget(): HTMLElement {
    return (this.getRootNode() as ShadowRoot).host as HTMLElement;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  /**
   * Opens the panel over the page; one that stands in the page is always open.
   *
   * @param view What it shows first; absent: what it showed last.
   */
  async show(view?: View): Promise<void> {
    if (view === 'complain') await this.#complain();
    if (view === 'rate') this.#leave();
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
    if (this.#dialog) followKeyboard(this.#dialog, () => /^top/.test(this.#widget.dataset.position ?? ''));
    this.#checkColours().catch(() => {});
  }

  override updated(changed: PropertyValues): void {
    // The first view is focused by opening it: a panel that stands in the page leaves the focus where it is.
    if (changed.get('view')) this.#focus();
  }

  override render(): unknown {
    const { form, messages } = this.input;
    const dir = messages.locale === 'ar' ? 'rtl' : 'ltr';
    const content = html`
      ${this.#content()}
      ${this.late}
      <footer>${!form || location.href.startsWith(form.hostedUrl) ? nothing : asPage(this.input)}</footer>
    `;
    // The dialog itself stands where the button does, on the side that the page says, whatever language it speaks.
    return this.#widget.getAttribute('mode') === 'inline'
      ? html`<section class="box" part="panel" lang=${messages.locale} dir=${dir} aria-labelledby="title">${content}</section>`
      : html`<dialog class="box" part="panel" lang=${messages.locale} role="dialog" aria-labelledby="title"
          closedby="any" @close=${() => this.dispatchEvent(new HearbackCloseEvent())}>
          <div class="scroll" dir=${dir}>${content}</div>
          <button type="button" class="close" dir=${dir} part="close" aria-label=${messages.close} @click=${this.hide}></button>
        </dialog>`;
  }

  #content(): TemplateResult {
    const { form, refusal, messages } = this.input;
    const question = form?.questions[0];
    if (!question) {
      const text = sentenceFor(
        { code: 'OTHER', ...refusal, stored: false, path: '', retryable: false },
        messages,
      );
      return html`<div class="head"><h2 id="title" tabindex="-1">${text}</h2></div>`;
    }
    if (this.view === 'rated') return this.#ratedView();
    const [rating, draft] = [this.#rating, this.#complaint];
    if (this.view === 'complaint') {
      return html`<hearback-complaint .input=${this.#complaintInput} .rating=${rating} .draft=${draft} .leave=${this.#leave}>
      </hearback-complaint>`;
    }
    const rate = {
      form,
      question,
      draft: rating,
      delivery: this.#delivery,
      photos: this.#photos,
      input: this.input,
      complain: this.#complain,
    };
    return html`<form novalidate @submit=${this.#send} @input=${this.#write}>${(this.input.more?.view ?? rateView)(rate)}</form>`;
  }

  #ratedView(): TemplateResult {
    const { messages } = this.input;
    return html`
      <div class="head"><h2 id="title" tabindex="-1">${messages.rated}</h2></div>
      <div class="body">
        <p>${messages.ratedMore}</p>
        ${this.#delivery.earlier ? html`<p>${messages.earlier}</p>` : nothing}
        ${this.#photos?.sent()}
        ${offer(messages, this.#complain, false)}
        <p><button type="button" class="link" @click=${this.#again}>${messages.again}</button></p>
      </div>
    `;
  }

  #focus(): void {
    const target = this.view === 'rate' ? 'input:checked, input, #title' : '#title';
    this.querySelector<HTMLElement>(target)?.focus();
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
    void import('../send/sending.ts').catch(() => {});
    // Without it a rating can be sent all the same.
    if (this.input.form?.photos && !this.#photos) this.#loadPhotos().catch(() => {});
  }

  async #loadPhotos(): Promise<void> {
    const { evidence } = await import('../evidence/evidence.ts');
    this.#photos ??= await evidence(this, this.input, this.#rating.files, 'RATING');
    this.requestUpdate();
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    this.#delivery.retry();
    if (this.#delivery.state !== 'idle') return;
    if (!this.dispatchEvent(new HearbackBeforeSubmitEvent('rating'))) return;
    const rating = this.#rating;
    const content = ratingInput(rating, this.input);
    const photos = this.#photos?.parcels(rating.id) ?? [];
    const stored = await this.#delivery.deliver({ name: 'submitRating', content }, ...photos);
    if (!stored) return;
    rating.stored = true;
    this.view = 'rated';
    this.dispatchEvent(new HearbackRatedEvent(this.input.form?.questions[0]?.key ?? '', rating.score ?? 0));
    if (!this.#photos) return;
    // A complaint that follows shows them too, under ids of its own.
    this.#complaint.files = this.#photos.copies();
    void this.#photos.send(rating.id, this.#delivery.kept);
  }

  readonly #complain = async (): Promise<void> => {
    const complaint = this.#complaint;
    // What was said already is not asked again.
    complaint.branch ||= reasonsOf(this.#rating, this.input)[0] ?? '';
    complaint.text ||= this.#rating.comment;
    if (complaint.branch && complaint.step === 0) complaint.step = 1;
    try {
      const { input } = this;
      const [{ words }] = await Promise.all([input.complaintWords(), import('../complaint/complaint.ts')]);
      this.#complaintInput = {
        ...input,
        messages: withOverrides(withComplaint(input.messages, words), input.options),
      };
      this.#delivery.refuse();
      this.view = 'complaint';
    } catch {
      this.#delivery.refuse({ stored: false, code: 'OTHER', path: '', retryable: false });
    }
  };

  readonly #leave = (): void => {
    this.view = this.#rating.stored ? 'rated' : 'rate';
  };

  #again(): void {
    this.#rating = newRating(makeUuid());
    this.#complaint = newComplaint(makeUuid(), this.#rating.files);
    this.#photos = undefined;
    this.view = 'rate';
  }
}
