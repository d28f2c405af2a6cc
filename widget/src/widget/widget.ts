import { tonguesOf } from '../language/tonguesOf.ts';
import { wantedBy } from '../language/wantedBy.ts';
import type { WidgetTongue } from '../language/widgetLocale.ts';
import { settings } from '../loader/settings.ts';
import { showing } from '../loader/showing.ts';
import { base, tag } from '../loader/tag.ts';
import { database } from '../outbox/parcel.ts';
import type { HearbackPanel } from '../panel/panel.ts';
import type { View } from '../panel/view.ts';
import { readyEvent } from './widget.events.ts';
import { widgetStyles } from './widget.styles.ts';
import { widgetWords } from './widget.words.ts';

/** The hash in the name of the panel's file, put in by the build. */
declare const __PANEL__: string;
/** The hash in the name of the file of the rules of `data-when`, put in by the build. */
declare const __WHEN__: string;

/**
 * The widget on a page: a button that opens the panel in the top layer, or the panel itself where it stands. Until
 * it is opened it is a button and nothing else: panel, language and form come by `import()` then, without a fetch.
 *
 * @attribute mode - `inline` shows the panel in place; `manual` shows no button of its own.
 * @attribute data-key - The publishable key.
 * @attribute data-locale - Language to speak; default: the page's, then the browser's, then the merchant's.
 * @attribute data-label - Text of the button.
 * @attribute data-position - Corner of the button: `end`, `start`, `top-end` or `top-start`; default: `end`, at the bottom.
 * @attribute data-offset - Distances of the button from the edges, as CSS writes a margin; default: `--hb-offset`.
 * @attribute data-theme - `light`, `dark` or `auto`; default: the merchant's choice.
 * @attribute data-when - Conditions for the button to show, for example `delay=10 scroll=50`; empty: at once; default: the form's.
 * @attribute data-word-NAME - Your own words in the place of a message, for example `data-word-question`.
 * @attribute data-order - Order number; travels with every submission.
 * @attribute data-product - What was bought or used; travels with every submission.
 * @attribute data-department - Department that served; travels with a rating.
 * @attribute data-staff - Who served; travels with a rating.
 * @attribute data-segment - Segment of the customer; travels with a rating.
 * @attribute data-tier - Tier of the customer, for example `GOLD`; travels with a rating.
 * @fires hearback-ready - The element can be opened.
 * @fires hearback-open - The panel was opened.
 * @fires hearback-close - The panel was closed.
 * @fires hearback-before-submit - Send was pressed; `preventDefault()` keeps it from being sent. Carries `kind`.
 * @fires hearback-rated - The rating is stored. Carries `question` and `score`.
 * @fires hearback-complaint-filed - The complaint is stored. Carries `receipt`.
 * @fires hearback-submit-error - An attempt failed. Carries `code` and `retryable`.
 * @csspart launcher - The button.
 * @csspart panel - The dialog, or the box where it stands in the page.
 * @csspart close - The button that closes the panel.
 * @csspart scale - The row of answers to a question.
 * @csspart score - One answer of the scale.
 * @csspart group - A group of choices.
 * @csspart choice - One choice.
 * @csspart input - A field to write in.
 * @csspart error - What is wrong with a field.
 * @csspart note - What the form says about sending.
 * @csspart send - The button that sends or goes on.
 * @csspart back - The button that goes back.
 * @csspart complain - The button that turns the rating into a complaint.
 * @csspart link - A link.
 * @csspart receipt - The receipt code.
 * @csspart copy - The button that copies the receipt.
 * @csspart save - The button that saves the receipt as a file.
 * @csspart files - The photos and documents that were chosen.
 * @csspart remove - The button that takes one of them off again.
 * @cssprop --hb-accent - Colour of the button and of what is chosen; default: the merchant's, else a deep teal, lighter in the dark.
 * @cssprop --hb-on-accent - Text on the accent; default: black or white, whichever has the better contrast.
 * @cssprop --hb-background - Background of the panel; default: white, near-black in the dark.
 * @cssprop --hb-ink - Text; default: near-black, near-white in the dark. Lines and quieter text are mixed from it.
 * @cssprop --hb-radius - Radius of the corners; default: `8px`.
 * @cssprop --hb-font - Font family; default: the page's.
 * @cssprop --hb-offset - Distance of the button from the edges; default: `20px`.
 */
export class HearbackWidget extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #launcher = document.createElement('button');
  #panel: Promise<HearbackPanel> | null | undefined;
  /** Where an element of the loader's own stands. */
  declare home: Element | undefined;

  /**
   * Shows the button. The top layer keeps it above every z-index and outside of every transform of the page.
   *
   * @param mark What is added to its label.
   * @param act What it does.
   */
  offer(mark: string, act: () => void): void {
    this.#launcher.onclick = act;
    this.#launcher.textContent =
      (this.dataset.label ??
        widgetWords[
          tonguesOf(wantedBy(this)).find((tongue) => widgetWords[tongue as WidgetTongue]) ?? 'en'
        ]) + mark;
    this.#root.append(this.#launcher);
    if (this.isConnected) this.#launcher.showPopover();
  }

  disconnectedCallback(): void {
    // A framework that makes the whole document anew empties it first; a page that takes the widget away leaves the rest.
    // biome-ignore lint/performance/useDomNodeTextContent: scripts and styles, which stay, are not seen.
    if (!document.body?.innerText) this.home?.append(this);
  }

  /** Shows what is to be shown, and loads the panel without opening it where there is something to deliver. */
  async connectedCallback(): Promise<void> {
    Object.assign(this.dataset, { ...(tag as HTMLElement).dataset, ...this.dataset });
    this.#root.adoptedStyleSheets = [widgetStyles];
    this.#launcher.part = 'launcher';
    this.#launcher.popover = 'manual';
    // Whatever is no margin, and so undefined as well, changes nothing.
    this.#launcher.style.margin = this.dataset.offset as string;
    this.dispatchEvent(readyEvent());
    const mode = this.getAttribute('mode');
    try {
      if (this.dataset.when) {
        const rules = await this.#import(`assets/when-${__WHEN__}`);
        rules.open(this, showing, settings);
      } else {
        showing.reason = 'READY';
        if (mode === 'inline') void this.show();
        if (!mode) this.offer('', () => this.show());
      }
      // Chromium rejects this promise twice where a sandbox took the page's origin, and the second cannot be caught.
      for (const { name } of origin === 'null' ? [] : await indexedDB.databases())
        if (name === database) await this.#loaded();
    } catch {
      // Where nothing can be kept or loaded, the next page tries again.
    }
  }

  /**
   * Opens the panel and resolves when it can be used. Nothing is thrown: where it cannot be loaded, the button opens
   * the hosted form instead.
   *
   * @param view What it shows first; absent: what it showed last.
   */
  async show(view?: View): Promise<void> {
    try {
      const panel = await this.#loaded();
      await panel.show(view);
    } catch {
      this.#panel = null;
      this.offer(' ↗', () => open(`${base}f/${this.dataset.key}`));
    }
  }

  /** Closes the panel; the draft stays. */
  hide(): void {
    this.#panel?.then((panel) => panel.hide());
  }

  /** Absolute addresses: a classic script of another origin has nothing to be relative to. */
  #import(path: string) {
    return import(/* @vite-ignore */ `${base}v1/${path}.js`);
  }

  #loaded(): Promise<HearbackPanel> {
    this.#panel ??= Promise.all([
      this.#import(`forms/${this.dataset.key}`),
      this.#import(`assets/panel-${__PANEL__}`),
    ]).then(([form, panel]) => panel.open(this, form, base, settings));
    return this.#panel;
  }
}
