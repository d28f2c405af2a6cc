import type { FormModule } from '@hearback/schema/form/form';
import { localeOf } from '../language/localeOf.ts';
import type { WidgetLocale } from '../language/widgetLocale.ts';
import { settings } from '../loader/settings.ts';
import { base, tag } from '../loader/tag.ts';
import { anyKept } from '../outbox/anyKept.ts';
import type { HearbackPanel } from '../panel/panel.ts';
import type { panelFor } from '../panel/panelFor.ts';
import { readyEvent } from './widget.events.ts';
import { widgetStyles } from './widget.styles.ts';
import { widgetWords } from './widget.words.ts';

/** The hash in the name of the panel's file, put in by the build. */
declare const __PANEL__: string;

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
  readonly #launcher = document.createElement('button');
  #panel: Promise<HearbackPanel> | undefined;

  connectedCallback(): void {
    Object.assign(this.dataset, { ...tag?.dataset, ...this.dataset });
    const mode = this.getAttribute('mode');
    this.#root.adoptedStyleSheets = [widgetStyles];
    this.#launcher.part = 'launcher';
    this.#launcher.popover = 'manual';
    if (mode === 'inline') void this.show();
    if (!mode) this.#offer('', () => this.show());
    // Where nothing can be kept or loaded, the next page tries again.
    this.#prepare().catch(() => {});
    this.dispatchEvent(readyEvent());
  }

  /**
   * Opens the panel and resolves when it can be used. Nothing is thrown: where it cannot be loaded, the button opens
   * the hosted form instead.
   */
  async show(): Promise<void> {
    try {
      await (await this.#loaded()).show();
    } catch {
      this.#panel = undefined;
      this.#offer(' ↗', () => open(`${base}f/${this.dataset.key}`));
    }
  }

  /** Loads the panel without opening it where there is something to deliver. */
  async #prepare(): Promise<void> {
    if (await anyKept()) await this.#loaded();
  }

  /** Closes the panel; the draft stays. */
  async hide(): Promise<void> {
    (await this.#panel)?.hide();
  }

  get #locale(): WidgetLocale | undefined {
    return localeOf([this.dataset.locale, this.closest<HTMLElement>('[lang]')?.lang, ...navigator.languages]);
  }

  /**
   * Shows the button. The top layer keeps it above every z-index and outside of every transform of the page.
   *
   * @param mark What is added to its label.
   * @param act What it does.
   */
  #offer(mark: string, act: () => void): void {
    this.#launcher.onclick = act;
    this.#launcher.textContent = (this.dataset.label ?? widgetWords[this.#locale ?? 'en']) + mark;
    this.#root.append(this.#launcher);
    if (this.isConnected) this.#launcher.showPopover();
  }

  #loaded(): Promise<HearbackPanel> {
    this.#panel ??= this.#load();
    return this.#panel;
  }

  async #load(): Promise<HearbackPanel> {
    // Absolute addresses: a classic script of another origin has nothing to be relative to.
    const [form, module]: readonly [FormModule, { panelFor: typeof panelFor }] = await Promise.all([
      import(/* @vite-ignore */ `${base}v1/forms/${this.dataset.key}.js`),
      import(/* @vite-ignore */ `${base}v1/assets/panel-${__PANEL__}.js`),
    ]);
    const panel = await module.panelFor({
      ...{ base, settings, options: this.dataset, locale: this.#locale },
      ...form,
    });
    this.#root.append(panel);
    return panel;
  }
}
