import { createHash } from 'node:crypto';
import type { Locale } from '@hearback/schema/form/form';
import { type Exchange, send } from '../http/exchange.ts';
import { type Html, html, trusted } from './html.ts';
import { pageStyles } from './styles.ts';
import { pageWords } from './words.ts';

/** A page of these folders. */
export interface Page {
  readonly locale: Locale;
  readonly title: string;
  /** Name at the head of the page, for example the merchant's. */
  readonly name: string;
  /** Leads to the same page in another language; null: there is no way without losing something. */
  readonly languageSwitch: Html | null;
  readonly content: Html;
}

const styleHash = createHash('sha256').update(pageStyles).digest('base64');

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const head = trusted(
  '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
    // Without an icon of its own, a browser asks for one that the policy does not let in.
    `<link rel="icon" href="data:,"><style>${pageStyles}</style>`,
);

function documentOf({ locale, title, name, languageSwitch, content }: Page): Html {
  return html`<!doctype html>
<html lang="${locale}"><head>${head}<title>${title}</title></head>
<body>
<header class="top"><strong>${name}</strong>${languageSwitch}</header>
<main>${content}</main>
<footer class="foot soft">${pageWords[locale].privacy}</footer>
</body></html>
`;
}

/**
 * Sends a page that runs no script, loads nothing and that nobody may frame, keep or index.
 *
 * @param referrer Who may learn the page's address: nobody, or pages of this origin, without which a form that
 * is sent from it would not say where it comes from.
 */
export function sendShell(
  exchange: Exchange,
  status: number,
  page: Page,
  referrer: 'no-referrer' | 'same-origin',
  headers: Readonly<Record<string, string | number>> = {},
): true {
  const all = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': page.locale,
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'referrer-policy': referrer,
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    ...headers,
  };
  return send(exchange, status, all, documentOf(page).toString());
}
