import type { Page } from 'playwright-core';
import type { WidgetPage } from '../support/widgetPage.ts';

/** What a hostile page is made from. For the same page without the widget, `tag` and `src` are empty. */
export interface Site {
  /** The tag, with attributes of the page's own, for example a nonce. */
  readonly tag: (attributes?: string) => string;
  /** Address of the loader. */
  readonly src: string;
  readonly key: string;
  /** Origin of the widget's server. */
  readonly server: string;
}

/**
 * What a visitor meets:
 *
 * - `rates`: opens the panel, rates, sends, and it is stored.
 * - `linked`: opens the panel and finds the link to the hosted form, since the page's policy forbids sending.
 * - `refused`: is told by the panel that the form is not set up for this website.
 * - `hosted`: finds a button that opens the hosted form, since the panel cannot be loaded.
 * - `absent`: finds the page as it is without the tag.
 */
export type Outcome = 'rates' | 'linked' | 'refused' | 'hosted' | 'absent';

/** A page of somebody else that makes it hard for a guest. */
export interface HostilePage {
  readonly name: string;
  readonly html: (site: Site) => string;
  readonly headers?: (site: Site) => Readonly<Record<string, string>>;
  /** By default `rates`. */
  readonly outcome?: Outcome;
  /** Errors that the browser itself writes on the console and nobody can keep from it, such as a lost network. */
  readonly unavoidable?: RegExp;
  /** Frame in which the widget stands. */
  readonly frame?: string;
  /** How the visitor's connection or browser is, before the page is opened. */
  readonly visitor?: (page: Page) => Promise<unknown>;
  /** What happens on the page once it is loaded, with the widget and without. */
  readonly happens?: (page: Page) => Promise<void>;
  /** How the panel is opened; by default with its own button. */
  readonly open?: (page: Page, widget: WidgetPage) => Promise<void>;
  /** What happens between writing and Send. */
  readonly beforeSend?: (page: Page, widget: WidgetPage) => Promise<void>;
  /** What must still work on the page afterwards. @returns A text. */
  readonly still?: readonly [proof: (page: Page) => Promise<string | null>, text: string];
}

/** Parts of a page of a shop. */
export interface Parts {
  readonly doctype?: string;
  /** Attributes of the root element. */
  readonly root?: string;
  readonly head?: string;
  readonly css?: string;
  /** Attributes of the body. */
  readonly attributes?: string;
  readonly body?: string;
}

/** What a shop shows: one of each kind of element that a style could reach. */
export const goods = `<header><h1>Lakeside Bakery</h1><nav><a href="#bread">Bread</a></nav></header>
<main><h2 id="bread">Bread</h2><p>Fresh <em>every</em> morning. 每天清晨，新鲜出炉。</p>
<ul><li>Rye</li><li>Wheat</li></ul>
<table><tbody><tr><th>Rye</th><td>4.20</td></tr></tbody></table>
<form action="/order"><label>Pieces <input name="pieces" value="2"/></label><textarea name="wish">Sliced</textarea>
<select name="size"><option>Small</option></select><button type="button" class="order">Order</button></form>
<dialog class="box">Closed</dialog><section class="panel close choice scale">Ours</section></main>`;

/** A page of a shop with the tag at its end. */
export function shopHtml(site: Site, parts: Parts = {}): string {
  const { doctype = '<!doctype html>', root = 'lang="en"', head = '', css, attributes = '', body } = parts;
  const style = css === undefined ? '' : `<style>${css}</style>`;
  return `${doctype}<html ${root}><head><meta charset="utf-8"/><title>Lakeside Bakery</title>
<link rel="stylesheet" href="/shop.css"/>${head}${style}</head>
<body ${attributes}>${body ?? goods + site.tag()}</body></html>`;
}
