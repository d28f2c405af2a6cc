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
  /** Origins of the install's own pages, which may use every key. */
  readonly ownOrigins: readonly string[];
}

/**
 * Answers requests it knows.
 *
 * @returns False for a request that the next handler should look at.
 */
export type Handler = (exchange: Exchange) => Promise<boolean> | boolean;

/** Where a client reaches this server, by the host that it named. */
function placesOf(publicUrl: string): (host: string | undefined) => Pick<Exchange, 'base' | 'ownOrigins'> {
  const { host: publicHost, origin } = new URL(publicUrl);
  const publicPlace = { base: publicUrl, ownOrigins: [origin] };
  let last = { host: publicHost, place: publicPlace };
  return (host = publicHost) => {
    // Nearly every client names the same host.
    if (host === last.host) return last.place;
    const base = `http://${host}`;
    // Behind a proxy the public address is the one that was set; else it is the one that the client used.
    const isOther = host !== publicHost && URL.canParse(base);
    const place = isOther ? { base, ownOrigins: [origin, new URL(base).origin] } : publicPlace;
    last = { host, place };
    return place;
  };
}

/** Makes the exchanges of a server. @param publicUrl Address under which visitors reach it, without a slash at the end. */
export function exchanges(
  publicUrl: string,
): (request: IncomingMessage, response: ServerResponse) => Exchange {
  const placeOf = placesOf(publicUrl);
  return (request, response) => {
    const { base, ownOrigins } = placeOf(request.headers.host);
    const path = request.url?.startsWith('/') === true ? request.url : '/';
    return {
      request,
      response,
      base,
      ownOrigins,
      method: request.method ?? 'GET',
      url: new URL(path.replace(/^\/+/, '/'), base),
      locale: localeFor(request.headers['accept-language']),
    };
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
  // A text goes out in one piece with its head.
  response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers });
  response.end(method === 'HEAD' ? undefined : body);
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
