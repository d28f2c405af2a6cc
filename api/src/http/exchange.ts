import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Locale, localeFor } from '@hearback/schema/form/form';

/** One request and its answer. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  /** Address of the request, with the host that the client named. */
  readonly url: URL;
  /** Language that the client asks for. */
  readonly locale: Locale;
  /** Address under which the client reaches this server, without a slash at the end. */
  readonly base: string;
}

/**
 * Answers requests it knows.
 *
 * @returns False for a request that the next handler should look at.
 */
export type Handler = (exchange: Exchange) => Promise<boolean> | boolean;

/** An exchange of a request. */
export function exchangeOf(request: IncomingMessage, response: ServerResponse, publicUrl: string): Exchange {
  const host = request.headers.host ?? new URL(publicUrl).host;
  // Behind a proxy the public address is the one that was set; else it is the one that the client used.
  const base =
    new URL(publicUrl).host === host || !URL.canParse(`http://${host}`) ? publicUrl : `http://${host}`;
  const path = request.url?.startsWith('/') === true ? request.url : '/';
  return {
    request,
    response,
    base,
    method: request.method ?? 'GET',
    url: new URL(path.replace(/^\/+/, '/'), base),
    locale: localeFor(request.headers['accept-language']),
  };
}

/** Headers of what pages of any origin may load. */
export const forAnyPage = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** Sends a whole answer. */
export function send(
  { response, method }: Exchange,
  status: number,
  headers: Readonly<Record<string, string | number>>,
  body: string | Uint8Array,
): true {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, { 'content-length': bytes.byteLength, ...headers });
  response.end(method === 'HEAD' ? undefined : bytes);
  return true;
}

/** Sends a page of HTML that nobody may frame or embed. */
export function sendPage(exchange: Exchange, status: number, html: string): true {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
  return send(exchange, status, headers, html);
}

/** Sends JSON. */
export function sendJson(
  exchange: Exchange,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string | number>> = {},
): true {
  const type = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return send(exchange, status, { ...type, ...headers }, JSON.stringify(value));
}
