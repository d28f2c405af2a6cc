import { type Html, html, trusted } from '../html.ts';
import { codeBox } from './galleryShell.ts';
import type { ManifestElement, ManifestEntry } from './manifest.ts';
import { snippetsOf } from './snippets.ts';
import type { GalleryWords } from './words.ts';

/** A docstring in the language of the page: what stands between back quotes is code. */
function prose(text: string, { meanings }: GalleryWords): Html[] {
  return (meanings[text] ?? text)
    .split('`')
    .map((part, index) => (index % 2 ? html`<code>${part}</code>` : html`${part}`));
}

function table(
  title: string,
  entries: readonly ManifestEntry[],
  say: GalleryWords,
  open: boolean,
): Html | null {
  if (entries.length === 0) return null;
  return html`<details${open && trusted(' open')}><summary>${title} <span class="soft">${entries.length}</span></summary>
<div class="table"><table><thead><tr><th scope="col">${say.name}</th><th scope="col">${say.meaning}</th></tr></thead>
<tbody>${entries.map(({ name, description = '' }) => html`<tr><td><code>${name}</code></td><td>${prose(description, say)}</td></tr>`)}</tbody>
</table></div></details>`;
}

function live({ tagName }: ManifestElement, key: string | null, say: GalleryWords): Html {
  const note = html`<p class="soft">${tagName === 'hearback-case' ? say.receipt : say.liveNote}</p>`;
  if (!key) return html`<h3>${say.live}</h3>${note}`;
  if (tagName === 'hearback-widget') {
    return html`<h3>${say.live}</h3>${note}<hearback-widget mode="inline" data-dry></hearback-widget>
<p class="soft">${say.floating}: ${say.floatingNote}</p>`;
  }
  const element = trusted(tagName);
  return html`<h3>${say.live}</h3>${note}<${element} data-key="${key}"></${element}>`;
}

/** An element of the gallery: live, to paste, and everything it takes and tells. */
export function elementCard(
  element: ManifestElement,
  input: { readonly base: string; readonly key: string | null },
  say: GalleryWords,
): Html {
  const { tagName, description, attributes, events, cssParts, cssProperties } = element;
  const snippets = snippetsOf(tagName, { base: input.base, key: input.key ?? 'hb_pk_…' });
  return html`<section class="element" id="${tagName}">
<header><h2><code>&lt;${tagName}&gt;</code></h2><p>${prose(description, say)}</p></header>
<div class="side">
<div class="card">${live(element, input.key, say)}</div>
<div class="card"><h3>${say.code}</h3><div class="tabs">
${snippets.map(
  ({ made }, index) =>
    html`<input type="radio" name="made-${tagName}" id="${tagName}-${made}"${index === 0 && trusted(' checked')}><label for="${tagName}-${made}">${made}</label>`,
)}
${snippets.map(({ made, code }) => codeBox(`${tagName}, ${made}`, code, say))}
</div></div></div>
<div class="card">${table(say.attributes, attributes, say, true)}${table(say.events, events, say, false)}
${table(say.properties, cssProperties, say, false)}${table(say.parts, cssParts, say, false)}</div>
</section>`;
}
