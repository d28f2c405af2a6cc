import { momentInWords } from '@hearback/schema/calendar/momentInWords';
import type { Locale } from '@hearback/schema/form/form';
import { publicId } from '@hearback/schema/submission/publicId';
import { type Html, html } from '../html.ts';
import { pageWords } from '../words.ts';
import type { CaseLife } from './caseLife.ts';
import type { FoundCase } from './findCase.ts';

/** Milliseconds of a minute: nobody needs to know the second. */
const minute = 60_000;

/** What customer and merchant said to each other, oldest first. */
export function saidList({ said }: CaseLife, { merchant }: FoundCase, locale: Locale): Html | null {
  if (said.length === 0) return null;
  const { act } = pageWords[locale];
  const items = said.map(
    ({ at, fromCustomer, text }) =>
      html`<div><dt>${fromCustomer ? act.you : merchant.name}<br>${momentInWords(at - (at % minute), merchant.timeZone, locale)}</dt><dd>${text}</dd></div>`,
  );
  return html`<section class="part" id="said"><h2>${act.said}</h2><dl class="facts">${items}</dl></section>`;
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
  const items = evidence.map(({ id, merchantId, size, type }, index) => {
    const address = `${prefix}/evidence/${publicId('evd', merchantId, id)}?receipt=${receipt}`;
    const about = `${type.split('/')[1]?.toUpperCase()}, ${Math.max(1, Math.round(size / 1000))} KB`;
    return html`<li><a href="${address}">${pageWords[locale].act.file(index + 1)}</a> <span class="soft">${about}</span></li>`;
  });
  return html`<ul class="steps">${items}</ul>`;
}
