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

function assetOf(file: string, cache: string): Asset {
  const bytes = readFileSync(file);
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
  assets.map(({ name, file }) => [`/v1/assets/${name}`, assetOf(file, forever)]);

const entriesOf = ({ entries }: WidgetBuild, path: string, cache: string): [string, Asset][] =>
  entries.map(({ name, file }) => [`${path}/${name}`, assetOf(file, cache)]);

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

/**
 * `GET /v1/hearback.js` and the modules beside it, `GET /v1.x.y/…`, `GET /v1/assets/…`: the widget as it was built,
 * read once at start.
 *
 * @param folder Where the build is.
 * @param home The data folder, where the builds of all versions are kept.
 */
export function assets(folder: string, home: string): Handler {
  const files = readAssets(folder, home);
  return (exchange) => {
    const asset = files.get(exchange.url.pathname);
    if (asset === undefined || (exchange.method !== 'GET' && exchange.method !== 'HEAD')) return false;
    return sendAsset(exchange, asset);
  };
}
