import { randomUUID } from 'node:crypto';
import type { ComplaintKind } from '@hearback/schema/complaint/complaint';
import { type Html, html } from '../html.ts';
import type { Page } from '../shell.ts';
import { type PageWords, pageWords } from '../words.ts';
import { complaintInput } from './formInput.ts';
import type { FormView } from './formView.ts';
import { photoPart } from './photoPart.ts';
import type { SentForm } from './sendForm.ts';

function filed(receipt: string, followUrl: string, { sent }: PageWords): Html {
  return html`<div class="receipt"><p class="soft">${sent.receipt}</p><p class="code">${receipt}</p><p class="soft">${sent.keep}</p></div>
<section class="part"><h2>${sent.nextTitle}</h2><ol class="steps">${sent.nextSteps.map((step) => html`<li>${step}</li>`)}</ol></section>
<div class="actions"><a class="primary" href="${followUrl}">${sent.follow}</a></div>`;
}

/**
 * Says what is on disk now, with its receipts.
 *
 * @param caseUrl The address of the case with a receipt.
 */
export function sentPage(
  { site, draft, locale, action }: Omit<FormView, 'words' | 'blames'>,
  { rating, complaint }: SentForm,
  caseUrl: (receipt: string) => string,
): Page {
  const words = pageWords[locale];
  const { sent } = words;
  const kind: ComplaintKind = complaintInput(draft, locale).kind ?? 'COMPLAINT';
  const heading = complaint === null ? sent.title : sent.filed[kind];
  const rated =
    rating !== null &&
    html`<div class="part${complaint !== null && ' rule'}">${complaint !== null && html`<p>${sent.rated}</p>`}<p class="soft">${sent.ratingReceipt} <span class="small code">${rating}</span></p></div>`;
  // To a complaint they are added on its own page.
  const photos =
    site.form.photos === true &&
    rating !== null &&
    complaint === null &&
    photoPart({ action, locale, ratingId: draft.ratingId, photoId: randomUUID(), blames: new Map() });
  const content = html`<header class="part"><h1>${heading}</h1><p>${complaint === null ? sent.rated : sent.filedMore}</p></header>
${complaint !== null && filed(complaint, caseUrl(complaint), words)}${rated}${photos}
<p class="again"><a href="${action}">${sent.again}</a></p>`;
  const title = `${heading} · ${site.merchant.name}`;
  return { locale, title, name: site.merchant.name, languageSwitch: null, content };
}
