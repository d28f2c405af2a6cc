import type { Locale } from '@hearback/schema/form/form';
import { html } from '../html.ts';
import { messagePage } from '../messageView.ts';
import type { Page } from '../shell.ts';
import { pageWords } from '../words.ts';
import type { FormDraft } from './formDraft.ts';

/** Says that a form is not in use, and gives back the words that were written into it. */
export function gonePage(locale: Locale, draft: FormDraft | null): Page {
  const { gone, form } = pageWords[locale];
  const written = [
    [form.comment, draft?.comment ?? ''],
    [form.text, draft?.text ?? ''],
  ].filter(([, text]) => text?.trim());
  const more =
    written.length > 0 &&
    html`<p>${gone.written}</p><dl class="facts">${written.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`;
  return messagePage(locale, gone, more);
}
