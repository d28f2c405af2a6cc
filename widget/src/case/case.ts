import { type Locale, localeFor } from '@hearback/schema/form/form';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { fileFault, sendFile } from '../evidence/sendFile.ts';
import { makeUuid } from '../guest/makeUuid.ts';
import type { CaseMessages } from '../language/caseWords.ts';
import { localeOf } from '../language/localeOf.ts';
import type { WidgetLocale } from '../language/widgetLocale.ts';
import { panelStyles } from '../panel/panel.styles.ts';
import type { Failure } from '../send/answer.ts';
import { widgetStyles } from '../widget/widget.styles.ts';
import { endings, messageForm, rateForm } from './actForms.ts';
import { askForm } from './askForm.ts';
import { HearbackCaseActedEvent } from './case.events.ts';
import { caseStyles } from './case.styles.ts';
import { type CaseAct, sendAct } from './caseActs.ts';
import { CaseDelivery } from './caseDelivery.ts';
import type { CaseInput } from './caseInput.ts';
import { CaseLookup } from './caseLookup.ts';
import type { CaseStatus } from './caseStatus.ts';
import { factsPart } from './factsPart.ts';
import { filesPart } from './filesPart.ts';
import { loadWords } from './loadWords.ts';
import { saidPart } from './saidPart.ts';
import { statePart } from './statePart.ts';
import { actOf, doneText, faultOf } from './typedAct.ts';

/** Acts whose form is gone once they are done: what they did is said at the top. */
const ends = (act: CaseAct | undefined) => act === 'rate' || act === 'reopen' || act === 'withdraw';

/**
 * Follows a complaint by its receipt code, and asks for the code where there is none: where it stands, what happens
 * next and by when, what was said, and all that its customer can do. The code is the key: there is no account.
 *
 * @attribute receipt - The code.
 * @attribute base - Address of the server, ending in a slash; default: the server that this file came from.
 * @attribute data-locale - Language to speak; default: the page's, then the browser's.
 * @attribute data-theme - `light` or `dark`; default: the page's colour scheme.
 * @fires hearback-case-acted - The customer did something, and it is stored.
 * @csspart panel - The box.
 * @csspart message - One of the messages.
 * @csspart receipt - The code.
 * @csspart copy - The button that copies the receipt.
 * @csspart group - A group of choices.
 * @csspart choice - One choice.
 * @csspart input - A field to write in.
 * @csspart error - What is wrong with a field.
 * @csspart note - What is said about sending.
 * @csspart send - The button that sends.
 * @csspart link - A link.
 */
export class HearbackCase extends LitElement {
  static override properties = {
    receipt: { reflect: true },
    base: {},
    locale: { attribute: 'data-locale' },
  };
  static override styles = [widgetStyles, panelStyles, caseStyles];

  declare receipt: string;
  declare base: string;
  /** Language that the page wants. */
  declare locale: string | null;

  readonly #lookup = new CaseLookup(this);
  readonly #delivery = new CaseDelivery(this);
  readonly #typed = new Map<string, string>();
  /** UUIDs by what is sent: the same again is the same act. */
  readonly #ids = new Map<unknown, string>();
  #opened: CaseInput['opened'];
  #done: CaseInput['done'];
  #spoken: WidgetLocale | undefined;
  #words: CaseMessages | undefined;
  #speechless = false;
  /** What gets the focus once it is there. */
  #wanted = '';

  constructor() {
    super();
    this.receipt = '';
    this.locale = null;
    this.base = new URL(/* @vite-ignore */ '../..', import.meta.url).href;
  }

  get #language(): WidgetLocale {
    const page = this.closest<HTMLElement>('[lang]')?.lang;
    return localeOf([this.locale, page, ...navigator.languages]) ?? 'en';
  }

  /** Language of what the server says. */
  get serverLocale(): Locale {
    return localeFor(this.#language);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.#spoken !== this.#language) this.#speak();
    if (!changed.has('receipt') && !changed.has('base') && !changed.has('locale')) return;
    if (changed.has('receipt')) {
      this.#lookup.clear();
      this.#typed.clear();
      this.#opened = this.#done = undefined;
    }
    if (this.receipt) void this.#lookup.look();
  }

  /** Loads the words; without them there is a link to the page of the case. */
  #speak(): void {
    const language = this.#language;
    this.#spoken = language;
    loadWords(language, this.dataset)
      .then((words) => {
        if (this.#spoken === language) this.#words = words;
      })
      .catch(() => {
        this.#speechless = true;
      })
      .finally(() => this.requestUpdate());
  }

  override updated(): void {
    const target = this.#wanted ? this.renderRoot.querySelector<HTMLElement>(this.#wanted) : null;
    if (!target) return;
    this.#wanted = '';
    target.focus();
  }

  override render(): unknown {
    const words = this.#words;
    const { status } = this.#lookup;
    const title = words && (status ? words.title[status.kind] : words.ask);
    return html`
      <section class="box" part="panel" lang=${words?.locale ?? nothing} dir=${words?.locale === 'ar' ? 'rtl' : 'ltr'}
        aria-labelledby="title" aria-busy=${this.#lookup.loading}>
        <div class="head">
          <p class="soft">${status?.merchantName}</p>
          <h2 id="title" tabindex="-1">${title}</h2>
        </div>
        <div class="body">${words ? this.#content(words, status) : this.#wordless()}</div>
      </section>
    `;
  }

  #wordless(): TemplateResult | typeof nothing {
    const address = `${this.base}c/${this.receipt}`;
    return this.#speechless
      ? html`<p><a href=${address} target="_blank" rel="noopener noreferrer" part="link">${address}</a></p>`
      : nothing;
  }

  #content(words: CaseMessages, status: CaseStatus | undefined): TemplateResult {
    if (status) return this.#case(words, status);
    const { failure, loading } = this.#lookup;
    const missing = failure?.code === 'NOT_FOUND' || failure?.code === 'TOO_MANY_CODES';
    if (!this.receipt || missing) return askForm(words, this.receipt, failure, this.#ask);
    return html`
      <div role="status">
        <p>${failure && !loading ? words.failed : words.loading}</p>
      </div>
      ${
        failure && !loading
          ? html`<p class="do">
              <button type="button" class="quiet" @click=${() => this.#lookup.look()}>${words.retry}</button>
              <a href=${`${this.base}c/${this.receipt}`} target="_blank" rel="noopener noreferrer" part="link">${words.asPage}</a>
            </p>`
          : html`<div class="bones" aria-hidden="true"><i></i><i></i><i></i></div>`
      }
    `;
  }

  #case(words: CaseMessages, status: CaseStatus): TemplateResult {
    const done = this.#done;
    const input: CaseInput = {
      ...{ status, words, done, base: this.base, serverLocale: this.serverLocale, now: Date.now() },
      ...{ delivery: this.#delivery, typed: this.#typed, opened: this.#opened },
      ...{ send: this.#send, write: this.#write, pick: this.#pick, open: this.#open },
    };
    const forms = [rateForm(input), messageForm(input)].filter((form) => form !== nothing);
    return html`
      ${ends(done?.act) ? html`<p class="note" part="note" tabindex="-1" id="done">${done?.text}</p>` : nothing}
      ${statePart(input)}
      ${saidPart(input)}
      ${status.waitingForYou ? forms.toReversed() : forms}
      ${filesPart(input)}
      ${factsPart(input)}
      ${endings(input)}
      <p class="another"><button type="button" class="link" @click=${this.#another}>${words.another}</button></p>
    `;
  }

  readonly #ask = (event: SubmitEvent): void => {
    event.preventDefault();
    const code = `${new FormData(event.target as HTMLFormElement).get('receipt') ?? ''}`.trim();
    // What is found has the focus; what is not leaves it in the field.
    this.#wanted = code ? '#state, [aria-invalid="true"]' : '#receipt';
    if (code && code === this.receipt) void this.#lookup.look();
    this.receipt = code;
    this.requestUpdate();
  };

  readonly #another = (): void => {
    this.receipt = '';
    this.#wanted = '#receipt';
  };

  readonly #open = (part: CaseInput['opened']): void => {
    this.#wanted = part ? `#${part}-title` : `#open-${this.#opened}`;
    this.#opened = part;
    this.#delivery.refuse();
  };

  /** Keeps what is typed: every field bears its name. */
  readonly #write =
    (act: CaseAct) =>
    ({ target }: Event): void => {
      const { name, value } = target as HTMLInputElement;
      this.#typed.set(`${act}.${name}`, value);
      this.#done = undefined;
      this.#delivery.refuse();
    };

  readonly #send =
    (act: CaseAct) =>
    async (event: Event): Promise<void> => {
      event.preventDefault();
      if (act === this.#delivery.act) this.#delivery.retry();
      if (act === 'file' || this.#delivery.state !== 'idle') return;
      const typed = actOf(act, this.#typed);
      const fault = faultOf(act, typed);
      if (fault) return this.#blame(act, fault);
      const receipt = this.#lookup.status?.receipt ?? this.receipt;
      const id = this.#idOf(`${act} ${JSON.stringify(typed)}`);
      const input = { ...typed, receipt, id, locale: this.serverLocale };
      if (await this.#delivery.deliver(act, () => sendAct(this.base, act, input))) await this.#arrived(act);
      else this.#failed(act);
    };

  readonly #pick = async ({ target }: Event): Promise<void> => {
    const field = target as HTMLInputElement;
    const receipt = this.#lookup.status?.receipt ?? this.receipt;
    const files = [...(field.files ?? [])];
    field.value = '';
    this.#done = undefined;
    for (const file of files) {
      const fault = fileFault(file);
      if (fault) return this.#delivery.refuse('file', fault);
      const id = this.#idOf(file);
      if (!(await this.#delivery.deliver('file', () => sendFile(this.base, { receipt }, id, file)))) {
        // Some of them may have arrived.
        return this.#lookup.look();
      }
    }
    if (files.length > 0) await this.#arrived('file');
  };

  #idOf(content: unknown): string {
    const id = this.#ids.get(content) ?? makeUuid();
    this.#ids.set(content, id);
    return id;
  }

  #blame(act: CaseAct, failure: Failure): void {
    this.#wanted = `[data-act="${act}"] [name="${failure.path}"]`;
    this.#delivery.refuse(act, failure);
  }

  #failed(act: CaseAct): void {
    const { failure } = this.#delivery;
    if (failure?.path) this.#wanted = `[data-act="${act}"] [name="${CSS.escape(failure.path)}"]`;
    // What was possible a moment ago may not be any more.
    if (failure) void this.#lookup.look();
    this.requestUpdate();
  }

  async #arrived(act: CaseAct): Promise<void> {
    const words = this.#words;
    const text = words ? doneText(act, this.#typed, words) : '';
    for (const name of [...this.#typed.keys()]) if (name.startsWith(`${act}.`)) this.#typed.delete(name);
    this.#ids.clear();
    this.#opened = undefined;
    await this.#lookup.look();
    this.#done = { act, text };
    if (ends(act)) this.#wanted = '#done';
    this.requestUpdate();
    this.dispatchEvent(new HearbackCaseActedEvent(act));
  }
}
