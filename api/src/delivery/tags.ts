import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { WidgetBuild } from './widgetBuilds.ts';

/** The tags that an owner can choose from. */
export interface Tags {
  /** Always the newest version 1, shown when the merchant's form says so. */
  readonly evergreen: string;
  /** One version that never changes, with its hash, shown when the form says so now; null: nothing is built yet. */
  readonly pinned: string | null;
  /** An import map with the hashes of all that the pinned tag may load; it stands before the tag. */
  readonly importMap: string | null;
  readonly version: string | null;
}

/** Hash of a file as the `integrity` of a tag wants it: SHA-384 in base64. */
const integrityOf = (file: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The tags of a merchant.
 *
 * @param base Address of the server, without a slash at the end.
 * @param key The publishable key.
 * @param build The kept build of the newest version; undefined: there is none.
 * @param when When the widget shows now, as `data-when` writes it; empty: at once.
 */
export function tagsOf(base: string, key: string, build: WidgetBuild | undefined, when = ''): Tags {
  const tag = (path: string, query: string, more = '') =>
    `<script async src="${escaped(base)}/${path}/hearback.js${query}" data-key="${escaped(key)}"${more}></script>`;
  const loader = build?.entries.find(({ name }) => name === 'hearback.js');
  const evergreen = tag('v1', `?key=${encodeURIComponent(key)}`);
  if (!build || !loader) return { evergreen, pinned: null, importMap: null, version: null };
  // What never changes cannot follow the form.
  const said = when && ` data-when="${escaped(when)}"`;
  const integrity = Object.fromEntries(
    build.assets.map(({ name, file }) => [`${base}/v1/assets/${name}`, integrityOf(file)]),
  );
  return {
    evergreen,
    pinned: tag(
      `v${build.version}`,
      '',
      ` integrity="${integrityOf(loader.file)}" crossorigin="anonymous"${said}`,
    ),
    importMap: `<script type="importmap">${JSON.stringify({ integrity })}</script>`,
    version: build.version,
  };
}
