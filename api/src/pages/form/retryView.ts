import type { Locale } from '@hearback/schema/form/form';
import { html } from '../html.ts';
import { messagePage } from '../messageView.ts';
import type { Page } from '../shell.ts';
import { pageWords } from '../words.ts';
import { hiddenFields } from './formView.ts';

/** Says that a form cannot be taken just now, and holds all of its fields, so that one press sends it again. */
export function retryPage(locale: Locale, fields: URLSearchParams): Page {
  const { unavailable } = pageWords[locale];
  const again = html`<form method="post" accept-charset="utf-8">${hiddenFields([...fields])}<div class="actions"><button class="primary">${unavailable.retry}</button></div></form>`;
  return messagePage(locale, unavailable, again);
}
