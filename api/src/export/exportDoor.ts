import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exports } from '@hearback/schema/export/exports';
import { Failure, Forbidden, InvalidInput, NotFound } from '@hearback/schema/failure/failure';
import { requireViewer } from '@hearback/schema/key/key';
import { type Exchange, type Handler, sendJson } from '../http/exchange.ts';
import { sendRefusal } from '../http/refusal.ts';
import { requestContext } from '../http/requestContext.ts';
import type { Install } from '../install.ts';
import { definitions } from './definitions.ts';
import { type ExportRow, exportRows } from './exportRows.ts';
import { csvText, jsonText } from './exportText.ts';
import { exportVariables } from './exportVariables.ts';

const address = /^\/export\/([a-z-]+)\.(csv|json)$/;
const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

/** Pages with the first one already read, so that a refusal comes before the status of the answer. */
async function begun(
  pages: AsyncGenerator<readonly ExportRow[]>,
): Promise<AsyncGenerator<readonly ExportRow[]>> {
  const first = await pages.next();
  return (async function* () {
    if (first.done !== true) yield first.value;
    yield* pages;
  })();
}

/**
 * `GET /export/:what.(csv|json)`, for whoever holds a secret key: lists and aggregates with the numbers and the
 * filters of GraphQL, streamed. `/export/definitions.json` says what each column holds.
 */
export function exportDoor(install: Install): Handler {
  async function answer(exchange: Exchange, what: string, format: keyof typeof types): Promise<true> {
    const { request, response, url, method } = exchange;
    if (method !== 'GET') return sendJson(exchange, 405, {}, { allow: 'GET' });
    const key = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const viewer = requireViewer(key === undefined ? null : await install.ports.keys.viewerOf(key));
    if (what === 'definitions' && format === 'json') return sendJson(exchange, 200, definitions());
    const spec = exports.find(({ name }) => name === what);
    if (spec === undefined) throw new NotFound('NOT_FOUND', 'export');
    const id = url.searchParams.get('merchant') ?? viewer.merchantId;
    if (id === null) throw new InvalidInput('REQUIRED', 'merchant');
    const variables = { ...exportVariables(spec, url.searchParams), id };
    const context = requestContext(install, exchange, { viewer, channel: 'API' });
    const pages = await begun(exportRows(spec, variables, context));
    response.writeHead(200, {
      'content-type': types[format],
      'content-disposition': `attachment; filename="hearback-${spec.name}.${format}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      link: '</export/definitions.json>; rel="describedby"',
    });
    await pipeline(Readable.from(format === 'csv' ? csvText(spec, pages) : jsonText(pages)), response);
    return true;
  }

  return async (exchange) => {
    const [, what, format] = address.exec(exchange.url.pathname) ?? [];
    if (what === undefined) return false;
    try {
      return await answer(exchange, what, format === 'csv' ? 'csv' : 'json');
    } catch (error) {
      // Once rows are on their way, only a cut connection tells that they are not all.
      if (!(error instanceof Failure) || exchange.response.headersSent) throw error;
      if (error instanceof Forbidden && error.code === 'FORBIDDEN') return sendStatus(exchange, 403, error);
      if (error instanceof NotFound) return sendStatus(exchange, 404, error);
      return sendRefusal(exchange, error);
    }
  };
}

function sendStatus(exchange: Exchange, status: number, { code, path }: Failure): true {
  return sendJson(exchange, status, { error: { code, path } });
}
