import type { Locale } from '@hearback/schema/form/form';
import { type Html, html } from '../html.ts';
import type { Page } from '../shell.ts';
import { pageWords } from '../words.ts';
import { languageLinks } from './caseView.ts';

/** The field for a receipt, and nothing of what was typed before: a wrong code looks like any other. */
function lookForm(locale: Locale, action: string): Html {
  const words = pageWords[locale].case;
  return html`<form class="look" action="${action}"><input type="hidden" name="lang" value="${locale}">
<div class="field"><label class="label" for="receipt">${words.receipt}</label><p class="soft" id="receipt-hint">${words.receiptHint}</p><input id="receipt" name="receipt" required autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="receipt-hint"></div>
<button class="primary">${words.show}</button>
</form>`;
}

/**
 * Asks for a receipt.
 *
 * @param path Address to send it to.
 * @param said What is to be said first: nothing, that there is no such case, or that it is to be tried later.
 */
export function askView(
  locale: Locale,
  path: string,
  said: { readonly title: string; readonly text: string } | null = null,
): Page {
  const words = pageWords[locale].case;
  const { title, text } = said ?? { title: words.ask, text: words.askMore };
  const content = html`<header class="part"><h1>${title}</h1><p>${text}</p></header>${lookForm(locale, path)}`;
  return { locale, title, name: 'Hearback', languageSwitch: languageLinks(locale, path), content };
}
