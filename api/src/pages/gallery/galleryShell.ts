import { createHash } from 'node:crypto';
import type { Locale } from '@hearback/schema/form/form';
import { type Exchange, send } from '../../http/exchange.ts';
import { type Html, html, trusted } from '../html.ts';
import { pageStyles } from '../styles.ts';
import { galleryStyles } from './styles.ts';
import { type GalleryWords, galleryWords } from './words.ts';

/** A page about the elements. */
export interface GalleryPage {
  readonly locale: Locale;
  readonly current: 'gallery' | 'themes';
  /** Address of the server, without a slash at the end. */
  readonly base: string;
  /** The publishable key of the elements on the page; null: nothing is shown live. */
  readonly key: string | null;
  /** Names of the modules of the elements it shows besides the widget. */
  readonly modules: readonly string[];
  readonly content: Html;
}

const styles = pageStyles + galleryStyles;
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  `style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
  'img-src data: blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The address of a page about the elements, in a language and for a key that was named. */
function addressOf(name: string, lang: Locale, exchange: Exchange): string {
  const named = exchange.url.searchParams.get('key');
  return `/${name}?lang=${lang}${named ? `&key=${encodeURIComponent(named)}` : ''}`;
}

function head(page: GalleryPage, say: GalleryWords): Html {
  return html`<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>Hearback · ${say[page.current]}</title><style>${trusted(styles)}</style>
${page.key && html`<script async src="${page.base}/v1/hearback.js" data-key="${page.key}" data-locale="${page.locale}"></script>`}
${page.modules.map(
  (name) => html`<script type="module" src="${page.base}/v1/${name}.js"></script>
`,
)}
<script type="module" src="${page.base}/v1/gallery.js"></script>`;
}

/** Sends a page that may show elements of ours live, and nothing else that is not its own. */
export function sendGallery(exchange: Exchange, page: GalleryPage): true {
  const say = galleryWords[page.locale];
  const link = (name: 'gallery' | 'themes') =>
    html`<a href="${addressOf(name, page.locale, exchange)}"${page.current === name && trusted(' aria-current="page"')}>${say[name]}</a>`;
  const document = html`<!doctype html>
<html lang="${page.locale}"><head>${head(page, say)}</head>
<body data-copied="${say.copied}">
<header class="top"><strong>Hearback</strong><nav>${link('gallery')}${link('themes')}
<a href="${addressOf(page.current, say.other.lang, exchange)}" lang="${say.other.lang}">${say.other.label}</a></nav></header>
<main>
<header><h1>${say[page.current]}</h1><p>${page.current === 'gallery' ? say.galleryLead : say.themesLead}</p>
${!page.key && html`<p><strong>${say.noKey}</strong></p>`}<noscript><p><strong>${say.needsScript}</strong></p></noscript></header>
${page.content}
</main>
${page.key && trusted('<hearback-widget></hearback-widget>')}
</body></html>
`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': page.locale,
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
  return send(exchange, 200, headers, document.toString());
}

/** Lines of code with a button that copies them. */
export function codeBox(title: string, code: string, say: GalleryWords, id?: string): Html {
  return html`<div class="snippet"><header><span class="soft">${title}</span>
<button type="button" class="small" data-copy>${say.copy}</button></header>
<pre tabindex="0" role="group" aria-label="${title}"${id && html` id="${id}"`}><code>${code}</code></pre></div>`;
}
