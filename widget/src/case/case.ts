import type { ComplaintStep } from '@hearback/schema/complaint/complaint';
import { documentIds } from '@hearback/schema/documents/documentIds';
import { type Locale, localeFor } from '@hearback/schema/form/form';
import { Task } from '@lit/task';
import { html, LitElement, type TemplateResult } from 'lit';
import { localeOf } from '../language/localeOf.ts';
import { panelStyles } from '../panel/panel.styles.ts';
import { run } from '../send/send.ts';
import { widgetStyles } from '../widget/widget.styles.ts';
import { caseStyles } from './case.styles.ts';
import { type CaseWords, caseWords } from './case.words.ts';

/** What the holder of a receipt gets to know. */
interface Status {
  readonly receipt: string;
  readonly step: ComplaintStep;
  readonly receivedAt: string;
  readonly merchantName: string;
  readonly category: { readonly label: string };
}

/**
 * Follows a complaint by its receipt code, and asks for the code where there is none.
 *
 * @attribute receipt - The code.
 * @attribute base - Address of the server, ending in a slash; default: the server that this file came from.
 * @attribute data-locale - Language to speak; default: the page's, then the browser's.
 * @csspart panel - The box.
 */
export class HearbackCase extends LitElement {
  static override properties = { receipt: { reflect: true }, base: {} };
  static override styles = [widgetStyles, panelStyles, caseStyles];

  declare receipt: string;
  declare base: string;

  readonly #status = new Task(this, {
    args: () => [this.receipt, this.base],
    task: async ([receipt, base]) => {
      if (!receipt) return undefined;
      const variables = { receipt, locale: this.#locale };
      const answer = await run<{ complaintStatus: Status | null }>(
        base,
        'query',
        documentIds.complaintStatus,
        variables,
      );
      if ('data' in answer) return answer.data.complaintStatus;
      throw new Error(answer.code);
    },
  });

  constructor() {
    super();
    this.receipt = '';
    this.base = new URL(/* @vite-ignore */ '../..', import.meta.url).href;
  }

  get #locale(): Locale {
    const page = this.closest<HTMLElement>('[lang]')?.lang;
    return localeFor(localeOf([this.dataset.locale, page, ...navigator.languages]));
  }

  override render(): unknown {
    const words = caseWords[this.#locale];
    const content = this.#status.render({
      initial: () => html``,
      pending: () => html`<p>${words.loading}</p>`,
      error: () => html`<p>${words.failed}</p>
        <p><button class="quiet" @click=${() => this.#status.run()}>${words.retry}</button></p>`,
      complete: (status) =>
        status
          ? this.#case(status, words)
          : html`${status === null ? html`<p>${words.unknown}</p>` : ''}${this.#ask(words)}`,
    });
    return html`
      <section class="box" part="panel" lang=${this.#locale} aria-labelledby="title">
        <div class="head"><h2 id="title">${words.title}</h2></div>
        <div class="body" role="status">${content}</div>
      </section>
    `;
  }

  #case({ receipt, step, receivedAt, merchantName, category }: Status, words: CaseWords): TemplateResult {
    const when = new Intl.DateTimeFormat(this.#locale, { dateStyle: 'long', timeStyle: 'short' });
    const facts = [
      [words.receipt, receipt],
      [words.merchant, merchantName],
      [words.about, category.label],
      [words.receivedAt, when.format(new Date(receivedAt))],
    ];
    return html`
      <p class="state">${words.steps[step]}</p>
      <dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
    `;
  }

  #ask(words: CaseWords): TemplateResult {
    return html`
      <form @submit=${this.#look}>
        <div class="field">
          <label for="receipt">${words.receipt}</label>
          <input id="receipt" name="receipt" autocomplete="off" autocapitalize="characters" spellcheck="false" required>
        </div>
        <button class="primary">${words.show}</button>
      </form>
    `;
  }

  #look(event: SubmitEvent): void {
    event.preventDefault();
    this.receipt = `${new FormData(event.target as HTMLFormElement).get('receipt') ?? ''}`.trim();
  }
}
