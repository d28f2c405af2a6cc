import type { WidgetForm } from '@hearback/schema/form/form';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../define.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { adoptInto } from '../guest/adoptInto.ts';
import { localDay } from '../guest/localDay.ts';
import { fill } from '../language/fill.ts';
import { labelOf } from '../language/labelOf.ts';
import type { SubmissionParcel } from '../outbox/parcel.ts';
import { note, sendLabel } from '../panel/note.ts';
import { HearbackBeforeSubmitEvent, HearbackRatedEvent } from '../panel/panel.events.ts';
import { progress } from '../panel/progress.ts';
import { type RatingDraft, ratingInput } from '../panel/ratingDraft.ts';
import type { Failure } from '../send/answer.ts';
import { Delivery } from '../send/delivery.ts';
import { categoryStep } from './categoryStep.ts';
import { checkStep as summary } from './checkStep.ts';
import { HearbackComplaintFiledEvent } from './complaint.events.ts';
import { complaintStyles } from './complaint.styles.ts';
import { type ComplaintDraft, steps } from './complaintDraft.ts';
import { type ComplaintPanelInput, checkStep, complaintInput, stepOf } from './complaintInput.ts';
import { filed } from './filed.ts';
import { contactStep, type StepInput, storyStep } from './steps.ts';

const lastNumber = 4;

/** Fields that say themselves what is wrong with them. */
const paths = /^(category|text|order|happenedOn|remedy|contact\..*|agreed)$/;

/**
 * The way through a complaint: category, what happened, contact, and all of it said back before it is sent. It
 * renders into the shadow root of the `<hearback-widget>` around it.
 *
 * @fires hearback-before-submit - Send was pressed; can be cancelled.
 * @fires hearback-rated - The rating that it came from is stored.
 * @fires hearback-complaint-filed - The complaint is stored.
 * @fires hearback-submit-error - An attempt to send failed.
 */
export class HearbackComplaint extends LitElement {
  static override properties = { input: { attribute: false }, draft: { attribute: false } };

  declare input: ComplaintPanelInput;
  declare draft: ComplaintDraft;
  /** The rating that it came from; sent first where it was begun. */
  declare rating: RatingDraft;
  /** Leads out of the complaint, back to the rating. */
  declare leave: () => void;
  readonly #delivery = new Delivery(this);
  /** The view that the focus was led to, and the failure. */
  #shown = '';
  #failure: Failure | undefined;

  /** What draws and sends photos and documents, once it is reached. */
  #evidence: Evidence | undefined;

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptInto(this, complaintStyles);
    // Without it a complaint can be made all the same.
    this.#loadEvidence().catch(() => {});
  }

  async #loadEvidence(): Promise<void> {
    const { evidence } = await import('../evidence/evidence.ts');
    this.#evidence = await evidence(this, this.input, this.draft.files, 'COMPLAINT');
    this.requestUpdate();
  }

  override updated(_: PropertyValues): void {
    const { failure } = this.#delivery;
    const shown = `${this.draft.step} ${this.draft.receipt}`;
    const moved = shown !== this.#shown;
    const refused = failure !== this.#failure && failure;
    [this.#shown, this.#failure] = [shown, failure];
    // A failure that goes because its field is being mended leaves the focus where the visitor writes.
    if (!moved && !refused) return;
    const field = failure && this.querySelector<HTMLElement>(`[name="${CSS.escape(failure.path)}"]`);
    (field ?? (moved ? this.querySelector<HTMLElement>('#title') : undefined))?.focus();
  }

  override render(): unknown {
    const { draft, input } = this;
    const { form, messages } = input;
    if (!form) return nothing;
    if (draft.receipt) {
      return html`
        <div class="head"><h2 id="title" tabindex="-1">${messages.filedTitle}</h2></div>
        <div class="body">
          ${this.#delivery.earlier ? html`<p>${messages.earlier}</p>` : nothing}
          ${filed(draft, input, this.#evidence?.sent())}
        </div>
      `;
    }
    const { state, failure } = this.#delivery;
    const step: StepInput = { draft, form, messages, failure, evidence: this.#evidence };
    const views: readonly (readonly [title: string, view: () => TemplateResult])[] = [
      [messages.categoryTitle, () => categoryStep(step, 'branch')],
      [
        fill(messages.categoryMore, { branch: labelOf(draft.branch, form, messages) }),
        () => categoryStep(step, 'category'),
      ],
      [messages.storyTitle, () => storyStep(step)],
      [messages.contactTitle, () => contactStep(step)],
      [messages.checkTitle, () => summary(step, (next) => this.#go(next))],
    ];
    const [title, view] = views[draft.step] ?? ['', () => html``];
    const number = Math.max(1, draft.step);
    const leads = draft.step > steps.category;
    return html`
      <form novalidate @submit=${this.#next} @input=${this.#write}>
        <div class="head">
          <p class="soft">${fill(messages.complaintStep, { step: number, steps: lastNumber })}</p>
          <h2 id="title" tabindex="-1">${title}</h2>
        </div>
        <div class="body" ?inert=${state !== 'idle'}>
          ${progress(number, lastNumber)}
          ${view()}
        </div>
        <div class="actions">
          ${note(this.#delivery, input, paths)}
          <button type="button" class="quiet" part="back" @click=${this.#back}>${messages.back}</button>
          ${leads ? html`<button class="primary" part="send" aria-disabled=${state === 'sending'}>${this.#label()}</button>` : nothing}
        </div>
      </form>
    `;
  }

  #label(): string {
    const { messages } = this.input;
    const label = this.draft.step === steps.check ? messages.sendComplaint : messages.next;
    return sendLabel(this.#delivery, label, messages);
  }

  /** Keeps what is written: every field bears the name of its part of the draft. */
  #write({ target }: Event): void {
    const { name, value, checked } = target as HTMLInputElement;
    const part = name.split('.').at(-1) ?? '';
    const kept = part === 'agreed' ? checked : part === 'anonymous' ? value === 'yes' : value;
    Object.assign(this.draft, { [part]: kept });
    this.#delivery.refuse();
  }

  #go(step: number): void {
    const { draft } = this;
    draft.step = step;
    draft.reached = Math.max(draft.reached, step);
    this.#delivery.refuse();
  }

  #back(): void {
    if (this.#delivery.state === 'sending') return;
    this.#delivery.stop();
    if (this.draft.step === steps.branch) this.leave();
    else this.#go(this.draft.step - 1);
  }

  #next(event: SubmitEvent): void {
    event.preventDefault();
    const { form } = this.input;
    this.#delivery.retry();
    if (!form || this.#delivery.state !== 'idle') return;
    const { draft } = this;
    const failure = checkStep(draft, form.limits, localDay(new Date()));
    if (failure) this.#delivery.refuse(failure);
    else if (draft.step === steps.check) void this.#send();
    else this.#go(this.#step(event.submitter as HTMLButtonElement, form));
  }

  /** Takes a category that was pressed, and says which step is next. */
  #step({ name, value }: HTMLButtonElement, { categories }: WidgetForm): number {
    const { draft } = this;
    if (name === 'branch') {
      if (value !== draft.branch) Object.assign(draft, { branch: value, category: '' });
      if (categories.some(({ parent }) => parent === value)) return steps.category;
      draft.category = value;
    }
    if (name === 'category') {
      const branch = categories.find(({ code }) => code === value)?.parent ?? value;
      Object.assign(draft, { branch, category: value });
    }
    return draft.reached === steps.check ? steps.check : Math.max(draft.step, steps.category) + 1;
  }

  /** Says by when it goes on, where the server can say it: the receipt does not wait for it. */
  async #sayWhen(receipt: string): Promise<void> {
    const { dueMoment } = await import('./dueMoment.ts');
    this.draft.due = await dueMoment(receipt, this.input);
    this.requestUpdate();
  }

  async #send(): Promise<void> {
    if (!this.dispatchEvent(new HearbackBeforeSubmitEvent('complaint'))) return;
    const { draft, input, rating } = this;
    const begun = rating.score !== undefined;
    const content = complaintInput(draft, input, begun ? rating.id : undefined);
    const complaint: SubmissionParcel = { name: 'submitComplaint', content };
    const files = this.#evidence?.parcels(draft.id) ?? [];
    if (rating.score !== undefined && !rating.stored) {
      const first: SubmissionParcel = {
        name: 'submitRating',
        content: ratingInput(rating, input, draft.text),
      };
      const sent = await this.#delivery.deliver(first, complaint, ...files);
      if (!sent) return;
      rating.stored = true;
      this.dispatchEvent(new HearbackRatedEvent(input.form?.questions[0]?.key ?? '', rating.score));
    }
    const sent = await this.#delivery.deliver(complaint, ...files);
    const { failure, kept } = this.#delivery;
    if (sent) {
      draft.receipt = sent.receipt;
      this.dispatchEvent(new HearbackComplaintFiledEvent(sent.receipt));
      this.#sayWhen(sent.receipt).catch(() => {});
      void this.#evidence?.send(sent.receipt, kept);
    } else if (failure) {
      draft.step = stepOf(failure.path);
    }
    this.requestUpdate();
  }
}

define('hearback-complaint', HearbackComplaint);
