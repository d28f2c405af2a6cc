import type { FormModule, Locale } from '@hearback/schema/form/form';
import { localeOf } from '../language/localeOf.ts';
import type { LanguageModule } from '../language/messages.ts';
import { settings } from '../loader/settings.ts';
import { base, tag } from '../loader/tag.ts';
import type { HearbackPanel } from '../panel/panel.ts';
import { HearbackReadyEvent } from './widget.events.ts';
import { widgetStyles } from './widget.styles.ts';
import { widgetWords } from './widget.words.ts';

/** Names of the built files, put in by the build: the panel's and each language's. */
declare const __ASSETS__: Readonly<Record<'panel' | Locale, string>>;

/** A built module. The address is absolute: a classic script of another origin has nothing to be relative to. */
const load = (name: 'panel' | Locale) => import(/* @vite-ignore */ `${base}v1/assets/${__ASSETS__[name]}`);

/**
 * The widget on a page: a button that opens the panel in the top layer, or the panel itself where it stands. Until
 * it is opened it is a button and nothing else: panel, language and form come by `import()` then, without a fetch.
 *
 * @attribute mode - `inline` shows the panel in place; `manual` shows no button of its own.
 * @attribute data-key - The publishable key.
 * @attribute data-locale - Language to speak; default: the page's, then the browser's, then the merchant's.
 * @attribute data-label - Text of the button.
 * @attribute data-position - `start` for the other corner.
 * @attribute data-theme - `light`, `dark` or `auto`; default: the merchant's choice.
 * @fires hearback-ready - The element can be opened.
 * @csspart launcher - The button.
 */
export class HearbackWidget extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  #launcher: HTMLButtonElement | undefined;
  #panel: Promise<HearbackPanel> | undefined;

  connectedCallback(): void {
    if (!this.#launcher) this.#build();
    // The top layer keeps the button above every z-index and outside of every transform of the page.
    else if (this.#launcher.isConnected) this.#launcher.showPopover?.();
  }

  /** Opens the panel and resolves when it can be used. What fails is said on the button and never thrown. */
  async show(): Promise<void> {
    const launcher = this.#launcher;
    if (!launcher) return;
    launcher.ariaBusy = 'true';
    try {
      this.#panel ??= this.#load();
      (await this.#panel).show();
    } catch {
      this.#panel = undefined;
      launcher.textContent = widgetWords[this.#locale ?? 'en'][1];
      this.#root.append(launcher);
    }
    launcher.ariaBusy = null;
  }

  /** Closes the panel; the draft stays. */
  async hide(): Promise<void> {
    (await this.#panel)?.hide();
  }

  get #locale(): Locale | undefined {
    const { dataset } = this;
    return localeOf([dataset.locale, this.closest<HTMLElement>('[lang]')?.lang, ...navigator.languages]);
  }

  #build(): void {
    for (const name in tag?.dataset) this.dataset[name] ??= tag.dataset[name];
    const mode = this.getAttribute('mode');
    const launcher = document.createElement('button');
    launcher.className = 'launcher';
    launcher.part.add('launcher');
    launcher.textContent = this.dataset.label ?? widgetWords[this.#locale ?? 'en'][0];
    launcher.onclick = () => this.show();
    this.#launcher = launcher;
    this.#root.adoptedStyleSheets = [widgetStyles];
    if (mode === 'inline') void this.show();
    else if (mode !== 'manual') {
      launcher.popover = 'manual';
      this.#root.append(launcher);
      launcher.showPopover?.();
    }
    this.dispatchEvent(new HearbackReadyEvent());
  }

  async #load(): Promise<HearbackPanel> {
    const locale = this.#locale;
    const address = `${base}v1/forms/${this.dataset.key}.js`;
    const formModule: Promise<FormModule> = import(/* @vite-ignore */ address);
    const language: Promise<LanguageModule> = locale
      ? load(locale)
      : formModule.then(({ form }) => load(form?.merchant.locale ?? 'en'));
    const [{ form, refusal }, { messages }] = await Promise.all([formModule, language, load('panel')]);
    const panel = document.createElement('hearback-panel') as HearbackPanel;
    const inline = this.getAttribute('mode') === 'inline';
    panel.input = { base, form, refusal, messages, settings, inline, tag: this.dataset };
    this.#root.append(panel);
    return panel;
  }
}
