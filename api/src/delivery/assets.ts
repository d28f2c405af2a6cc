import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type Exchange, forAnyPage, type Handler, send } from '../http/exchange.ts';
import { type WidgetBuild, widgetBuilds } from './widgetBuilds.ts';

const compress = promisify(brotliCompress);

interface Asset {
  readonly bytes: Buffer;
  /** The same after brotli; made when it is first asked for. */
  brotli(): Promise<Buffer>;
  readonly tag: string;
  readonly headers: Readonly<Record<string, string>>;
}

const forever = 'public, max-age=31536000, immutable';
const lookedUpAgain = 'public, max-age=300, stale-while-revalidate=86400';

function assetOf(bytes: Buffer, cache: string): Asset {
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  let brotli: Promise<Buffer> | undefined;
  return {
    bytes,
    brotli: () => {
      brotli ??= compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
      return brotli;
    },
    tag,
    headers: {
      ...forAnyPage,
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': cache,
      vary: 'Accept-Encoding',
      etag: tag,
    },
  };
}

const assetsOf = ({ assets }: WidgetBuild): [string, Asset][] =>
  assets.map(({ name, file }) => [`/v1/assets/${name}`, assetOf(readFileSync(file), forever)]);

const entriesOf = ({ entries }: WidgetBuild, path: string, cache: string): [string, Asset][] =>
  entries.map(({ name, file }) => [`${path}/${name}`, assetOf(readFileSync(file), cache)]);

/**
 * Every file by its address. What a page names itself is looked up again at each use under `/v1`, and never changes
 * under the number of a version; names of the others say their content, and those of earlier versions stay, since
 * pages that have been open for a while ask for them.
 */
function readAssets(folder: string, home: string): ReadonlyMap<string, Asset> {
  const { current, kept } = widgetBuilds(folder, home);
  return new Map([
    ...kept.flatMap(assetsOf),
    ...kept.flatMap((build) => entriesOf(build, `/v${build.version}`, forever)),
    ...(current ? [...assetsOf(current), ...entriesOf(current, '/v1', lookedUpAgain)] : []),
  ]);
}

async function sendAsset(exchange: Exchange, { bytes, brotli, tag, headers }: Asset): Promise<boolean> {
  const { request } = exchange;
  if (request.headers['if-none-match'] === tag) return send(exchange, 304, headers, '');
  if (!/\bbr\b/.test(String(request.headers['accept-encoding'] ?? '')))
    return send(exchange, 200, headers, bytes);
  return send(exchange, 200, { ...headers, 'content-encoding': 'br' }, await brotli());
}

/** Loaders with conditions that are kept compressed. */
const maxLoaders = 256;

/**
 * The loader of a key whose form says when the widget shows: the same, after a line that tells its own tag. A tag of
 * another key, as a cache that leaves out the query would serve, is not told, and one that says so itself stays.
 */
function loaderWith(words: string, key: string, loader: Asset): Asset {
  const [own, when] = [JSON.stringify(key), JSON.stringify(words)];
  const line = `{const d=document.currentScript?.dataset;if(d?.key==${own})d.when??=${when}}\n`;
  return assetOf(Buffer.concat([Buffer.from(line), loader.bytes]), lookedUpAgain);
}

/**
 * `GET /v1/hearback.js` and the modules beside it, `GET /v1.x.y/…`, `GET /v1/assets/…`: the widget as it was built,
 * read once at start. `GET /v1/hearback.js?key=KEY` brings along when the widget of the key shows.
 *
 * @param folder Where the build is.
 * @param home The data folder, where the builds of all versions are kept.
 * @param wordsOf When the widget of a key shows, as `data-when` writes it; empty: at once.
 */
export function assets(folder: string, home: string, wordsOf: (key: string) => Promise<string>): Handler {
  const files = readAssets(folder, home);
  const loaders = new Map<string, Asset>();

  async function sendLoader(exchange: Exchange, key: string, loader: Asset): Promise<boolean> {
    const words = await wordsOf(key);
    if (!words) return sendAsset(exchange, loader);
    const name = `${key} ${words}`;
    const asset = loaders.get(name) ?? loaderWith(words, key, loader);
    loaders.set(name, asset);
    const [oldest] = loaders.keys();
    if (oldest !== undefined && loaders.size > maxLoaders) loaders.delete(oldest);
    return sendAsset(exchange, asset);
  }

  return (exchange) => {
    const { pathname, searchParams } = exchange.url;
    const asset = files.get(pathname);
    if (asset === undefined || (exchange.method !== 'GET' && exchange.method !== 'HEAD')) return false;
    const key = pathname === '/v1/hearback.js' && searchParams.get('key');
    return key ? sendLoader(exchange, key, asset) : sendAsset(exchange, asset);
  };
}
