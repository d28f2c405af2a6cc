import { evidenceLimits, photoTypes } from '@hearback/schema/evidence/evidence';
import type { Locale } from '@hearback/schema/form/form';
import { type Html, html } from '../html.ts';
import { pageWords } from '../words.ts';
import { type Blames, blame, described, invalid } from './fields.ts';

/** What the form for a photo is drawn from. */
export interface PhotoForm {
  /** Address of the form of the merchant. */
  readonly action: string;
  readonly locale: Locale;
  /** UUID of the rating that is stored. */
  readonly ratingId: string;
  /** UUID for the photo that is sent. */
  readonly photoId: string;
  readonly blames: Blames;
}

/** Part of the address that the form for a photo is sent to: the rating, known also where the form cannot be read. */
export const photoQuery = 'photo';

/** The form that adds a photo to a rating, one at a time: it stands beside the thanks, when nothing can be lost. */
export function photoPart({ action, locale, ratingId, photoId, blames }: PhotoForm): Html {
  const words = pageWords[locale];
  const { photos } = words;
  const address = `${action}?${photoQuery}=${ratingId}&lang=${locale}`;
  return html`<section class="part rule"><h2>${photos.title} <span class="soft">${words.optional}</span></h2>
<form method="post" action="${address}" enctype="multipart/form-data"><input type="hidden" name="id" value="${photoId}">
<div class="field"><label class="label" for="file">${photos.choose}</label><input id="file" name="file" type="file" accept="${photoTypes.join(',')}"${described('file', true, blames)}${invalid('file', blames)}>
<p class="soft" id="file-hint">${photos.hint(evidenceLimits.files, evidenceLimits.bytes / 1_000_000)}</p>${blame('file', blames)}</div>
<div class="actions"><button class="quiet">${photos.add}</button></div></form></section>`;
}
