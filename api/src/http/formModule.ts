import { Failure } from '@hearback/schema/failure/failure';
import { failureMessage } from '@hearback/schema/failure/messages';
import type { FormModule } from '@hearback/schema/form/form';
import { widgetForm } from '@hearback/schema/form/widgetForm';
import { setupOfKey } from '@hearback/schema/submission/caller';
import { dayOf } from '@hearback/schema/time/calendarDay';
import type { Install } from '../install.ts';
import { type Exchange, forAnyPage, type Handler, send } from './exchange.ts';
import { requestContext } from './requestContext.ts';

async function formOf(install: Install, exchange: Exchange, key: string): Promise<FormModule> {
  const { caller } = requestContext(install, exchange, { viewer: null, channel: 'WIDGET' });
  try {
    // Pages of our own load the module without naming an origin; nothing is written by it.
    const from = { ...caller, origin: caller.origin ?? exchange.base };
    const setup = await setupOfKey(key, from, install.ports);
    const hostedUrl = `${exchange.base}/f/${key}`;
    const today = dayOf(caller.now, setup.merchant.timeZone);
    const version = setup.forms.at(-1)?.version ?? 1;
    return { form: widgetForm({ ...setup, key, hostedUrl, today, version }), refusal: null };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const code = error.code === 'WRONG_ORIGIN' ? 'WRONG_ORIGIN' : 'UNKNOWN_KEY';
    return {
      form: null,
      refusal: { code, message: failureMessage(error, exchange.locale), path: error.path },
    };
  }
}

/**
 * `GET /v1/forms/KEY.js`: what the widget needs to open, as a module. A refusal is a module too, since a page
 * cannot read why a module did not load.
 */
export function formModule(install: Install): Handler {
  return async (exchange) => {
    const key = /^\/v1\/forms\/([^/]+)\.js$/.exec(exchange.url.pathname)?.[1];
    if (key === undefined || exchange.method !== 'GET') return false;
    const { form, refusal } = await formOf(install, exchange, key);
    const headers = {
      ...forAnyPage,
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'Origin, Accept-Language',
    };
    const text = `export const form = ${JSON.stringify(form)};\nexport const refusal = ${JSON.stringify(refusal)};\n`;
    return send(exchange, 200, headers, text);
  };
}
