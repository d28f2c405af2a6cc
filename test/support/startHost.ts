import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that is served. */
export interface ServedPage {
  readonly html: string;
  /** Headers of the page, for example a content security policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody else's site: another host and another port than the install's. */
export interface Host {
  /** Origin of its pages, as browsers send it. */
  readonly origin: string;
  /** Serves a page from now on. @returns Its address. */
  put(path: string, page: ServedPage): string;
  stop(): Promise<void>;
}

const css = 'body { margin: 40px; font: 16px/1.5 Georgia, serif; color: #3b2f2f; background: #fdf8f0 }';

/** Starts a site without pages. */
export async function startHost(): Promise<Host> {
  const pages = new Map<string, ServedPage>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const page = pages.get(pathname);
    if (page !== undefined) {
      const type = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
      response.writeHead(200, { ...type, ...page.headers }).end(page.html);
    } else if (pathname === '/shop.css') response.writeHead(200, { 'content-type': 'text/css' }).end(css);
    else response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put: (path, page) => {
      pages.set(path, page);
      return origin + path;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
