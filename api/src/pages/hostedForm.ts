import { randomUUID } from 'node:crypto';
import { type Failure, KeyRefused } from '@hearback/schema/failure/failure';
import { type Locale, locales } from '@hearback/schema/form/form';
import type { Logger } from 'pino';
import type { Exchange, Handler } from '../http/exchange.ts';
import { networkOf } from '../http/network.ts';
import { requestContext } from '../http/requestContext.ts';
import type { Install } from '../install.ts';
import { foreignOrigin } from './form/foreignOrigin.ts';
import { type FormDraft, newDraft, readDraft } from './form/formDraft.ts';
import { type FormSite, formSite } from './form/formSite.ts';
import { formPage } from './form/formView.ts';
import { gonePage } from './form/goneView.ts';
import { photoAnswer } from './form/photoAnswer.ts';
import { photoQuery } from './form/photoPart.ts';
import { type ReceivedForm, readForm } from './form/readForm.ts';
import { retryPage } from './form/retryView.ts';
import { reviewPage } from './form/reviewView.ts';
import { sentPage } from './form/sentView.ts';
import { takeForm } from './form/takeForm.ts';
import { guarded } from './guarded.ts';
import { languageQuery, pageLocale } from './pageLocale.ts';
import { pathPrefix } from './pathPrefix.ts';
import { type Page, sendShell } from './shell.ts';
import { retryHeaders, statusOf } from './statusOf.ts';

/** A draft whose ids can be used: a part whose id is lost or taken gets a new one. */
function withIds(draft: FormDraft, failures: readonly Failure[]): FormDraft {
  const lost = new Set(failures.map(({ path }) => path));
  const fresh = (field: 'ratingId' | 'complaintId') =>
    draft[field] === '' || lost.has(field) ? randomUUID() : draft[field];
  return { ...draft, ratingId: fresh('ratingId'), complaintId: fresh('complaintId') };
}

function sendFormPage(exchange: Exchange, status: number, page: Page, headers = {}): true {
  // Without its own address as referrer, a browser would not say either that the form comes from this page.
  return sendShell(exchange, status, page, 'same-origin', headers);
}

/**
 * `GET /f/:key`, the form without any script that QR codes lead to, and `POST` of the same address, which takes
 * it. Whatever keeps it from being taken, the form comes back with everything that was typed.
 *
 * Where the form takes photos, the thanks for a rating offer to add one: `POST /f/:key?photo=ID`.
 *
 * A form is stored when it is sent without `action` or with `action=send`; with `action=check`, as its own
 * button does, a complaint is said back first.
 */
export function hostedForm(install: Install, log: Logger): Handler {
  const addPhoto = photoAnswer(install, log);

  async function answer(exchange: Exchange, key: string, received: ReceivedForm | null): Promise<true> {
    const { url, request } = exchange;
    const query = url.searchParams;
    const draft = received === null ? newDraft(query, randomUUID) : readDraft(received.fields);
    const action = received?.fields.get('action');
    const header = request.headers['accept-language'];
    const chosen = locales.find((locale) => locale === action) ?? (draft.lang || query.get('lang'));
    const { caller } = requestContext(install, exchange, { viewer: null, channel: 'QR_CODE' });
    const own = exchange.ownOrigins;
    const ours = { ...caller, origin: own[0] ?? null };

    let site: FormSite;
    try {
      site = await formSite(install, key, ours);
    } catch (error) {
      if (!(error instanceof KeyRefused)) throw error;
      return sendFormPage(exchange, statusOf(error), gonePage(pageLocale(chosen, header), received && draft));
    }
    const locale: Locale = pageLocale(chosen, header, site.merchant.locale);
    const language = languageQuery(locale, header, site.merchant.locale);
    const view = { site, draft, locale, action: `${pathPrefix(exchange)}/f/${key}` };

    function showForm(failures: readonly Failure[] = []): true {
      const [first] = failures;
      const status = first === undefined ? 200 : statusOf(first);
      const page = formPage({ ...view, draft: withIds(draft, failures) }, failures);
      return sendFormPage(exchange, status, page, first === undefined ? {} : retryHeaders(first));
    }

    const rated = exchange.method === 'POST' ? query.get(photoQuery) : null;
    if (rated !== null) {
      const { page, failure } = await addPhoto(exchange, { ...view, ratingId: rated });
      const headers = failure === null ? {} : retryHeaders(failure);
      return sendFormPage(exchange, failure === null ? 200 : statusOf(failure), page, headers);
    }
    const refusal = received && (received.failure ?? foreignOrigin(exchange, own));
    if (refusal) return showForm([refusal]);
    if (received === null || action === 'edit' || locales.some((other) => other === action))
      return showForm();
    const taken = await takeForm(draft, site, locale, action !== 'check', {
      ...{ caller: ours, ports: install.ports, log },
      take: () => install.takeSubmission(key, networkOf(request)),
    });
    if (taken.outcome === 'REFUSED') return showForm(taken.failures);
    if (taken.outcome === 'REVIEW') return sendFormPage(exchange, 200, reviewPage(view));
    const caseUrl = (receipt: string) => `${pathPrefix(exchange)}/c/${receipt}${language}`;
    return sendFormPage(exchange, 200, sentPage(view, taken.sent, caseUrl));
  }

  return guarded(log, ['GET', 'HEAD', 'POST'], /^\/f(?:\/([^/]*))?\/?$/, async (exchange, key) => {
    const { method, url } = exchange;
    if (method !== 'POST' || url.searchParams.has(photoQuery)) return answer(exchange, key, null);
    const received = await readForm(exchange.request);
    try {
      return await answer(exchange, key, received);
    } catch (error) {
      log.error({ err: error }, 'A form could not be taken.');
      const page = retryPage(pageLocale(received.fields.get('lang'), undefined), received.fields);
      return sendFormPage(exchange, 503, page, { 'retry-after': 1 });
    }
  });
}
