import { Failure } from '@hearback/schema/failure/failure';
import type { Logger } from 'pino';
import { type Exchange, type Handler, send } from '../http/exchange.ts';
import { networkOf } from '../http/network.ts';
import { receiptTries } from '../http/receiptTries.ts';
import type { Install } from '../install.ts';
import { readReceipt } from '../submission/receipt.ts';
import { askView } from './case/askView.ts';
import { caseView } from './case/caseView.ts';
import { findCase } from './case/findCase.ts';
import { guarded } from './guarded.ts';
import { pageLocale } from './pageLocale.ts';
import { pathPrefix } from './pathPrefix.ts';
import { sendShell } from './shell.ts';
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

/**
 * `GET /c/:receipt`: what became of a case, for whoever holds its receipt, without any script; `GET /c` asks for
 * the receipt. A receipt that is wrong, malformed or a rating's gets one and the same page, and each network can
 * try but a few.
 */
export function casePage(install: Install, log: Logger): Handler {
  const tries = receiptTries();

  return guarded(log, ['GET', 'HEAD'], /^\/c(?:\/([^/]*))?\/?$/, async (exchange, part) => {
    const { url, request } = exchange;
    const { searchParams: query } = url;
    const header = request.headers['accept-language'];
    const lang = query.get('lang');
    const locale = pageLocale(lang, header);
    const words = pageWords[locale].case;
    const home = `${pathPrefix(exchange)}/c`;
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
    const categories = await install.ports.categories.ofMerchant(found.merchant.id);
    const spoken = pageLocale(lang, header, found.merchant.locale);
    const page = caseView(found, categories, spoken, `${home}/${found.complaint.receipt}`);
    return sendShell(exchange, 200, page, 'no-referrer');
  });
}
