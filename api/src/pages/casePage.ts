import { randomUUID } from 'node:crypto';
import { customer } from '@hearback/schema/case/actor';
import { workCase } from '@hearback/schema/case/workCase';
import { Failure } from '@hearback/schema/failure/failure';
import type { Locale } from '@hearback/schema/form/form';
import { clientId } from '@hearback/schema/submission/clientId';
import type { Logger } from 'pino';
import { addEvidence } from '../evidence/addEvidence.ts';
import { type Exchange, type Handler, send } from '../http/exchange.ts';
import { networkOf } from '../http/network.ts';
import { receiptTries } from '../http/receiptTries.ts';
import type { Install } from '../install.ts';
import { readReceipt } from '../submission/receipt.ts';
import { askView } from './case/askView.ts';
import { caseLife } from './case/caseLife.ts';
import { caseView } from './case/caseView.ts';
import { type FoundCase, findCase } from './case/findCase.ts';
import { caseActs, commandOf, readAct, type SentAct } from './case/readAct.ts';
import type { Blames } from './form/fields.ts';
import { foreignOrigin } from './form/foreignOrigin.ts';
import { problemList, sentenceOf } from './form/problemList.ts';
import { guarded } from './guarded.ts';
import { type Html, html } from './html.ts';
import { pageLocale } from './pageLocale.ts';
import { pathPrefix } from './pathPrefix.ts';
import { sendShell } from './shell.ts';
import { retryHeaders, statusOf } from './statusOf.ts';
import { pageWords } from './words.ts';

/** A receipt as it stands in an address. */
function textOf(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function sendTo({
  exchange,
  receipt,
  lang,
}: {
  exchange: Exchange;
  receipt: string;
  lang: string | null;
}): true {
  const canonical = readReceipt(receipt)?.receipt ?? encodeURIComponent(receipt.slice(0, 100));
  const language = lang === null ? '' : `?lang=${encodeURIComponent(lang)}`;
  const location = `${pathPrefix(exchange)}/c/${canonical}${language}`;
  return send(exchange, 303, { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }, '');
}

function failureOnly(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}

/** Says why a form was not taken, above the page and beside the field. */
function refusedForms(failure: Failure, locale: Locale): { notice: Html | null; blames: Blames } {
  const blames = new Map([[failure.path === 'body' ? 'file' : failure.path, sentenceOf(failure, locale)]]);
  return { notice: problemList([failure], locale), blames };
}

/**
 * `GET /c/:receipt`: what became of a case, what was said and what its customer can do, for whoever holds the receipt,
 * without any script; `POST` of the same address takes the forms. `GET /c` asks for the receipt. A receipt that is
 * wrong, malformed or a rating's gets one and the same page, and each network can try but a few. Opening the page
 * records nothing.
 */
export function casePage(install: Install, log: Logger): Handler {
  const tries = receiptTries();

  /** Does what a form asks for. @throws Failure where it cannot be done. */
  async function carryOut({ complaint }: FoundCase, sent: SentAct): Promise<void> {
    const { merchantId, id } = complaint;
    const commandId = clientId(sent.id);
    if (sent.act === 'evidence' && sent.file !== null) {
      const of = { kind: 'COMPLAINT', id } as const;
      await addEvidence({ merchantId, of, id: commandId, bytes: sent.file, actor: customer }, install);
      return;
    }
    const work = { merchantId, id, actor: customer, now: install.clock(), commandId };
    await workCase({ ...work, command: commandOf(sent) }, install.ports);
  }

  /** Takes a form. Gives what kept it from being taken, with what was typed; null: it is done. */
  async function takeForm(exchange: Exchange, found: FoundCase) {
    const foreign = foreignOrigin(exchange, exchange.ownOrigins);
    let sent: SentAct | null = null;
    try {
      if (foreign !== null) throw foreign;
      await install.takeSubmission('case', networkOf(exchange.request));
      sent = await readAct(exchange.request);
      await carryOut(found, sent);
      return { sent, failure: null };
    } catch (error) {
      exchange.request.resume();
      return { sent, failure: failureOnly(error) };
    }
  }

  return guarded(log, ['GET', 'HEAD', 'POST'], /^\/c(?:\/([^/]*))?\/?$/, async (exchange, part) => {
    const { method, request, url } = exchange;
    const { searchParams: query } = url;
    const header = request.headers['accept-language'];
    const lang = query.get('lang');
    const locale = pageLocale(lang, header);
    const words = pageWords[locale].case;
    const prefix = pathPrefix(exchange);
    const home = `${prefix}/c`;
    if (part === '') {
      const receipt = query.get('receipt')?.trim() ?? '';
      if (receipt !== '') return sendTo({ exchange, receipt, lang });
      return sendShell(exchange, 200, askView(locale, home), 'no-referrer');
    }
    const takeBack = await tries.begin(networkOf(request)).catch(failureOnly);
    if (takeBack instanceof Failure) {
      const seconds = Number(takeBack.details.seconds);
      const said = { title: words.tooMany, text: words.tooManyMore(seconds) };
      const headers = { 'retry-after': seconds };
      return sendShell(exchange, 429, askView(locale, home, said), 'no-referrer', headers);
    }
    const found = await findCase(install.ports, textOf(part));
    if (found === null) {
      const said = { title: words.unknown, text: words.unknownMore };
      return sendShell(exchange, 404, askView(locale, home, said), 'no-referrer');
    }
    await takeBack();
    const spoken = pageLocale(lang, header, found.merchant.locale);
    const path = `${home}/${found.complaint.receipt}`;
    const { failure, sent } =
      method === 'POST' ? await takeForm(exchange, found) : { failure: null, sent: null };
    if (sent !== null && failure === null) {
      const location = `${path}?lang=${spoken}&done=${sent.act}`;
      return send(exchange, 303, { location, 'cache-control': 'no-store' }, '');
    }
    const categories = await install.ports.categories.ofMerchant(found.merchant.id);
    const done = caseActs.find((each) => each === query.get('done'));
    const all = pageWords[spoken];
    const { notice, blames } =
      failure === null
        ? {
            notice:
              done === undefined ? null : html`<p class="arrived" role="status">${all.act.done[done]}</p>`,
            blames: new Map<string, string>(),
          }
        : refusedForms(failure, spoken);
    const forms = {
      ...{ action: `${path}?lang=${spoken}`, newId: randomUUID, blames, words: all },
      ...{ typed: sent?.typed ?? new Map<string, string>(), failed: sent?.act ?? null },
    };
    const talk = {
      life: await caseLife(found, install, spoken),
      forms,
      prefix,
      notice,
      now: install.clock(),
    };
    const page = caseView(found, categories, spoken, path, talk);
    const status = failure === null ? 200 : statusOf(failure);
    // Without its own address as referrer, a browser would not say either that a form comes from this page.
    return sendShell(exchange, status, page, 'same-origin', failure === null ? {} : retryHeaders(failure));
  });
}
