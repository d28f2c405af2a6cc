import { momentInWords } from '@hearback/schema/calendar/momentInWords';
import type { Said } from '@hearback/schema/case/conversation';
import { caseMessages } from '@hearback/schema/case/messages';
import type { Locale } from '@hearback/schema/form/form';
import { publicId } from '@hearback/schema/submission/publicId';
import { type Html, html } from '../html.ts';
import { pageWords } from '../words.ts';
import type { CaseLife } from './caseLife.ts';
import type { FoundCase } from './findCase.ts';

/** The minute in which an instant lies: nobody needs to know the second. */
export function wholeMinute(instant: number): number {
  return instant - (instant % 60_000);
}

/** What is done or offered with a message, with what it costs. */
function remedyList({ remedies }: Said, locale: Locale): Html | null {
  if (remedies.length === 0) return null;
  const money = (amount: number) =>
    amount.toLocaleString(locale, {
      minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
      maximumFractionDigits: 2,
    });
  const items = remedies.map(
    ({ amount, code }) =>
      html`<li>${caseMessages[locale].remedies[code]}${amount !== null && html` <b>${money(amount)}</b>`}</li>`,
  );
  return html`<p class="soft">${pageWords[locale].act.remedy}</p><ul class="remedies">${items}</ul>`;
}

/** What customer and merchant said to each other, oldest first, as a conversation. */
export function saidList({ said, view }: CaseLife, { merchant }: FoundCase, locale: Locale): Html | null {
  if (said.length === 0) return null;
  const { act } = pageWords[locale];
  const asked = view.waitingForYou ? said.findLastIndex(({ question }) => question) : -1;
  const items = said.map((message, index) => {
    const { at, fromCustomer, text } = message;
    const moment = momentInWords(wholeMinute(at), merchant.timeZone, locale);
    return html`<li${fromCustomer && html` class="mine"`}><p class="soft"><b>${fromCustomer ? act.you : merchant.name}</b> <time datetime="${new Date(at).toISOString()}">${moment}</time></p>
<p class="words" dir="auto">${text}</p>${remedyList(message, locale)}${index === asked && html`<p class="asked">${act.pleaseAnswer}</p>`}</li>`;
  });
  return html`<section class="part" id="said"><h2>${act.said}</h2><ol class="said">${items}</ol></section>`;
}

/**
 * The files of a case, each leading to itself.
 *
 * @param prefix Path before our addresses.
 */
export function fileList(
  { evidence }: CaseLife,
  receipt: string,
  prefix: string,
  locale: Locale,
): Html | null {
  if (evidence.length === 0) return null;
  const { act } = pageWords[locale];
  const items = evidence.map(({ id, merchantId, size, type }, index) => {
    const address = `${prefix}/evidence/${publicId('evd', merchantId, id)}?receipt=${receipt}`;
    const name = type.startsWith('image/') ? act.photo : act.document;
    const about = `${type.split('/')[1]?.toUpperCase()}, ${Math.max(1, Math.round(size / 1000))} KB`;
    return html`<li><a href="${address}">${name(index + 1)}</a> <span class="soft">${about}</span></li>`;
  });
  return html`<ul class="files">${items}</ul>`;
}
