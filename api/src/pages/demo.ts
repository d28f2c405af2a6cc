import { localeFor } from '@hearback/schema/form/form';
import { readDemo } from '../demo/demoKeys.ts';
import { demoStore } from '../demo/demoMerchant.ts';
import { demoNumbers } from '../demo/demoNumbers.ts';
import { demoPage } from '../demo/demoPage.ts';
import { forAnyPage, type Handler, sendJson, sendPage } from '../http/exchange.ts';
import type { Install } from '../install.ts';

/**
 * `GET /demo`: the shop of the demo merchant, which embeds the tag as a site owner does. `GET /demo/numbers`:
 * what its merchant sees right now. Neither is there on an install without the demo merchant.
 */
export function demo(install: Install): Handler {
  return async (exchange) => {
    const { base, method, url } = exchange;
    const wanted = url.pathname === '/demo' || url.pathname === '/demo/numbers';
    const keys = wanted && (method === 'GET' || method === 'HEAD') ? await readDemo(install.config) : null;
    if (keys === null) return false;
    if (url.pathname === '/demo/numbers') {
      return sendJson(exchange, 200, await demoNumbers(install, keys), forAnyPage);
    }
    const page = demoPage({
      publishableKey: keys.publishableKey,
      scriptUrl: `${base}/v1/hearback.js?key=${keys.publishableKey}`,
      merchantName: demoStore.name,
      locale: localeFor(url.searchParams.get('lang') ?? exchange.request.headers['accept-language']),
      numbersUrl: `${base}/demo/numbers`,
    });
    return sendPage(exchange, 200, page);
  };
}
