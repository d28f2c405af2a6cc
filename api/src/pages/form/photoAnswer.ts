import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { customer } from '@hearback/schema/case/actor';
import { evidenceLimits } from '@hearback/schema/evidence/evidence';
import { Failure, InvalidInput } from '@hearback/schema/failure/failure';
import type { Locale } from '@hearback/schema/form/form';
import { clientId } from '@hearback/schema/submission/clientId';
import type { Logger } from 'pino';
import { addPhoto } from '../../evidence/addPhoto.ts';
import { photoRating } from '../../evidence/photoRating.ts';
import type { Exchange } from '../../http/exchange.ts';
import { intakeLimit } from '../../http/intakeLimit.ts';
import { networkOf } from '../../http/network.ts';
import type { Install } from '../../install.ts';
import { html } from '../html.ts';
import { readFileForm } from '../readFileForm.ts';
import type { Page } from '../shell.ts';
import { pageWords } from '../words.ts';
import { foreignOrigin } from './foreignOrigin.ts';
import type { FormSite } from './formSite.ts';
import { photoPart } from './photoPart.ts';
import { problemList, sentenceOf } from './problemList.ts';

/** What the page of a photo is made of. */
export interface PhotoPlace {
  readonly site: FormSite;
  readonly locale: Locale;
  /** Address of the form. */
  readonly action: string;
  /** UUID of the rating, as the address says. */
  readonly ratingId: string;
}

/** The page that answers a photo, and why it was not taken; null: it is on disk. */
export interface PhotoAnswer {
  readonly page: Page;
  readonly failure: Failure | null;
}

/** Photos that one network may send in a minute. */
const photosPerMinute = 60;

/** Refusals that the field of the photo says itself. */
const ofPhoto = /^(body|file|id)$/;

function photoPage(
  { site, locale, action, ratingId }: PhotoPlace,
  count: number,
  failure: Failure | null,
): Page {
  const words = pageWords[locale];
  const { name } = site.merchant;
  const problem =
    failure && ofPhoto.test(failure.path) ? new InvalidInput(failure.code, 'file', failure.details) : failure;
  const blames = new Map(problem === null ? [] : [[problem.path, sentenceOf(problem, locale)]]);
  const known = problem?.path !== 'rating';
  const heading = problem === null ? words.photos.arrived : words.photos.notArrived;
  const content = html`<header class="part"><h1>${heading}</h1>${known && html`<p>${count > 0 ? words.photos.count(count) : words.sent.rated}</p>`}</header>
${problem && problemList([problem], locale)}
${known && count < evidenceLimits.files && photoPart({ action, locale, ratingId, photoId: randomUUID(), blames })}
<p class="again"><a href="${action}">${words.sent.again}</a></p>`;
  return { locale, title: `${heading} · ${name}`, name, languageSwitch: null, content };
}

/**
 * Takes a photo for a rating that the hosted form stored before. Whatever keeps it from being taken, the rating is safe
 * and the form for a photo comes back.
 */
export function photoAnswer(install: Install, log: Logger) {
  const take = intakeLimit(Math.min(photosPerMinute, install.config.intakePerMinute));
  const { ports } = install;

  async function add(request: IncomingMessage, { ratingId, site }: PhotoPlace): Promise<void> {
    const { typed, file } = await readFileForm(request);
    const merchantId = site.merchant.id;
    const id = clientId(ratingId, 'rating');
    await photoRating(merchantId, id, ports);
    if (file === null) throw new InvalidInput('REQUIRED', 'file');
    const photo = { merchantId, of: { kind: 'RATING', id }, bytes: file, actor: customer } as const;
    await addPhoto({ ...photo, id: clientId(typed.get('id') ?? '') }, install);
  }

  return async (exchange: Exchange, place: PhotoPlace): Promise<PhotoAnswer> => {
    const { request } = exchange;
    let failure = foreignOrigin(exchange, exchange.ownOrigins);
    try {
      if (failure !== null) throw failure;
      await take('evidence', networkOf(request));
      await add(request, place);
    } catch (error) {
      // A browser that is still sending would not see why.
      request.resume();
      if (!(error instanceof Failure)) log.error({ err: error }, 'A photo could not be taken.');
      failure = error instanceof Failure ? error : new InvalidInput('UNAVAILABLE', '', { seconds: 1 });
    }
    const kept = await ports.evidence.ofRating(place.site.merchant.id, place.ratingId);
    return { page: photoPage(place, kept.length, failure), failure };
  };
}
