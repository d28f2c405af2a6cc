import type { Locale } from '@hearback/schema/form/form';
import { type Html, html } from './html.ts';
import type { Page } from './shell.ts';

/** A page that says one thing. */
export function messagePage(
  locale: Locale,
  words: { readonly title: string; readonly text: string },
  more: Html | null | false = null,
): Page {
  const content = html`<header class="part"><h1>${words.title}</h1><p>${words.text}</p></header>${more}`;
  return { locale, title: words.title, name: 'Hearback', languageSwitch: null, content };
}
