import type { Logger } from 'pino';
import type { Exchange, Handler } from '../http/exchange.ts';
import { messagePage } from './messageView.ts';
import { pageLocale } from './pageLocale.ts';
import { sendShell } from './shell.ts';
import { pageWords } from './words.ts';

/**
 * A handler of pages: it answers its own addresses only, and whatever goes wrong is a page too.
 *
 * @param methods Methods it knows; any other is refused.
 * @param path Addresses it answers; the first group is handed on, empty where there is none.
 */
export function guarded(
  log: Logger,
  methods: readonly string[],
  path: RegExp,
  answer: (exchange: Exchange, name: string) => Promise<true>,
): Handler {
  return async (exchange) => {
    const { url, method, request } = exchange;
    const match = path.exec(url.pathname);
    if (match === null) return false;
    const locale = pageLocale(url.searchParams.get('lang'), request.headers['accept-language']);
    const { refused, unavailable } = pageWords[locale];
    if (!methods.includes(method)) {
      const headers = { allow: methods.join(', ') };
      return sendShell(exchange, 405, messagePage(locale, refused), 'no-referrer', headers);
    }
    try {
      return await answer(exchange, match[1] ?? '');
    } catch (error) {
      log.error({ err: error }, 'A page failed.');
      if (exchange.response.headersSent) throw error;
      return sendShell(exchange, 503, messagePage(locale, unavailable), 'no-referrer', { 'retry-after': 1 });
    }
  };
}
