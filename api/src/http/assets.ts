import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Exchange, forAnyPage, type Handler, send } from './exchange.ts';

interface Asset {
  readonly bytes: Buffer;
  readonly brotli: Buffer;
  readonly tag: string;
  readonly headers: Readonly<Record<string, string>>;
}

function assetOf(file: string, cache: string): Asset {
  const bytes = readFileSync(file);
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
  return {
    bytes,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
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

/** Every built file by its address. The loader is looked up again at each use; names of the others say their content. */
function readAssets(folder: string): ReadonlyMap<string, Asset> {
  const loader = join(folder, 'hearback.js');
  if (!existsSync(loader)) return new Map();
  const names = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  return new Map([
    ['/v1/hearback.js', assetOf(loader, 'public, max-age=300, stale-while-revalidate=86400')],
    ...names.map((name): [string, Asset] => [
      `/v1/assets/${name}`,
      assetOf(join(folder, 'assets', name), 'public, max-age=31536000, immutable'),
    ]),
  ]);
}

function sendAsset(exchange: Exchange, { bytes, brotli, tag, headers }: Asset): true {
  const { request } = exchange;
  if (request.headers['if-none-match'] === tag) return send(exchange, 304, headers, '');
  if (!/\bbr\b/.test(String(request.headers['accept-encoding'] ?? '')))
    return send(exchange, 200, headers, bytes);
  return send(exchange, 200, { ...headers, 'content-encoding': 'br' }, brotli);
}

/** `GET /v1/hearback.js` and `GET /v1/assets/…`: the widget as it was built, read once at start. */
export function assets(folder: string): Handler {
  const files = readAssets(folder);
  return (exchange) => {
    const asset = files.get(exchange.url.pathname);
    if (asset === undefined || (exchange.method !== 'GET' && exchange.method !== 'HEAD')) return false;
    return sendAsset(exchange, asset);
  };
}
