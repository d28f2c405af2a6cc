import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { badgeLanguages } from '../language/badgeLanguages.ts';
import type { BadgeWords } from '../language/badgeWords.ts';
import { fill } from '../language/fill.ts';
import { localeOf } from '../language/localeOf.ts';
import type { WidgetLocale } from '../language/widgetLocale.ts';
import { badgeStyles } from './badge.styles.ts';
import { dataScript } from './dataScript.ts';
import { askScore, type Score } from './publicScore.ts';
import { scoreView } from './scoreView.ts';

/**
 * The public score of a merchant: the mean of the last 365 days with its sample and interval, and on demand how the
 * ratings are spread. Low ratings count like all others. Under five ratings it says that there are not enough.
 *
 * @attribute data-key - The publishable key of the merchant.
 * @attribute base - Address of the server, ending in a slash; default: the server that this file came from.
 * @attribute data-locale - Language to speak; default: the page's, then the browser's.
 * @attribute data-theme - `light` or `dark`; default: the page's colour scheme.
 * @attribute json-ld - Also puts the score into the head of the page as schema.org JSON-LD, for search engines.
 * @csspart panel - The box.
 * @csspart stars - The stars.
 * @csspart distribution - How the ratings are spread.
 */
export class HearbackBadge extends LitElement {
  static override properties = {
    key: { attribute: 'data-key' },
    base: {},
    locale: { attribute: 'data-locale' },
    jsonLd: { attribute: 'json-ld', type: Boolean },
  };
  static override styles = [badgeStyles];

  declare key: string | null;
  declare base: string;
  /** Language that the page wants. */
  declare locale: string | null;
  declare jsonLd: boolean;

  /** Undefined: not known yet; null: there is no such key. */
  #score: Score | null | undefined;
  #failed = false;
  #words: BadgeWords | undefined;
  #spoken: WidgetLocale | undefined;
  #data: HTMLScriptElement | undefined;

  constructor() {
    super();
    this.key = this.locale = null;
    this.jsonLd = false;
    this.base = new URL(/* @vite-ignore */ '../..', import.meta.url).href;
  }

  get #language(): WidgetLocale {
    const page = this.closest<HTMLElement>('[lang]')?.lang;
    return localeOf([this.locale, page, ...navigator.languages]) ?? 'en';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#tellEngines();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#data?.remove();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.#spoken !== this.#language) this.#speak();
    if (changed.has('key') || changed.has('base')) void this.#ask();
    if (changed.has('jsonLd')) this.#tellEngines();
  }

  /** Loads the words; without them there is nothing to show. */
  #speak(): void {
    const language = this.#language;
    this.#spoken = language;
    badgeLanguages[language]()
      .then(({ words }) => {
        if (this.#spoken === language) this.#words = words;
      })
      .catch(() => {})
      .finally(() => this.requestUpdate());
  }

  async #ask(): Promise<void> {
    const { base, key } = this;
    this.#failed = false;
    this.requestUpdate();
    const score = await askScore(base, key ?? '');
    if (base !== this.base || key !== this.key) return;
    this.#failed = score === undefined;
    if (score !== undefined) this.#score = score;
    this.#tellEngines();
    this.requestUpdate();
  }

  /** Puts the score into the head of the page where the owner asks for it, and takes an earlier one away. */
  #tellEngines(): void {
    this.#data?.remove();
    const text = this.#score?.jsonLd;
    if (!this.jsonLd || !this.isConnected || !text) return;
    this.#data = dataScript(text);
    if (this.#data) document.head.append(this.#data);
  }

  override render(): unknown {
    const words = this.#words;
    if (!words) return nothing;
    const merchant = this.#score?.merchantName;
    return html`
      <section class="box" part="panel" lang=${this.#language} dir=${this.#language === 'ar' ? 'rtl' : 'ltr'}
        aria-label=${fill(words.label, { merchant: merchant ?? '' }).trim()}>
        ${merchant === undefined ? nothing : html`<p class="name">${merchant}</p>`}
        ${this.#content(words)}
      </section>
    `;
  }

  #content(words: BadgeWords): TemplateResult {
    const score = this.#score;
    if (score) return scoreView(score, words, this.#language);
    if (score === null) return html`<p>${words.unknown}</p>`;
    return this.#failed
      ? html`<p role="status">${words.failed}</p><button type="button" @click=${this.#ask}>${words.retry}</button>`
      : html`<p class="soft" role="status">${words.loading}</p>`;
  }
}
