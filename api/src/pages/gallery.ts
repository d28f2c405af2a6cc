import { localeFor } from '@hearback/schema/form/form';
import { readDemo } from '../demo/demoKeys.ts';
import type { Exchange, Handler } from '../http/exchange.ts';
import type { Install } from '../install.ts';
import { elementCard } from './gallery/elementCard.ts';
import { sendGallery } from './gallery/galleryShell.ts';
import { readElements } from './gallery/manifest.ts';
import { themeEditor } from './gallery/themeEditor.ts';
import { galleryWords } from './gallery/words.ts';
import { html } from './html.ts';

/** The key that elements on the page use: the one that the address names, else the demo merchant's. */
async function keyOf(install: Install, { url }: Exchange): Promise<string | null> {
  const named = url.searchParams.get('key');
  if (named !== null) return /^hb_pk_\w+$/.test(named) ? named : null;
  return (await readDemo(install.config))?.publishableKey ?? null;
}

/**
 * `GET /gallery`: every element live, with what it takes and tells, from the manifest that is printed from the
 * sources. `GET /themes`: the editor that gives the tag and the colours to paste.
 */
export function gallery(install: Install): Handler {
  return async (exchange) => {
    const { url, method, base, request } = exchange;
    const current = url.pathname.slice(1);
    if (method !== 'GET' || (current !== 'gallery' && current !== 'themes')) return false;
    const locale = localeFor(url.searchParams.get('lang') ?? request.headers['accept-language']);
    const say = galleryWords[locale];
    const key = await keyOf(install, exchange);
    if (current === 'themes') {
      const content = themeEditor(base, key, locale, say);
      return sendGallery(exchange, { locale, current, base, key, modules: [], content });
    }
    const elements = readElements();
    const shown = key === null ? [] : elements.map(({ tagName }) => tagName.slice('hearback-'.length));
    return sendGallery(exchange, {
      ...{ locale, current, base, key },
      modules: shown.filter((name) => name !== 'widget'),
      content: html`${elements.map((element) => elementCard(element, { base, key }, say))}`,
    });
  };
}
