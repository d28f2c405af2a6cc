import { schema } from '@hearback/schema';
import { documentIds } from '@hearback/schema/documents/documentIds';
import { publicDocuments } from '@hearback/schema/documents/publicDocuments';
import { Failure, InvalidInput } from '@hearback/schema/failure/failure';
import { localeFor } from '@hearback/schema/form/form';
import { type DocumentNode, execute, parse, validate } from 'graphql';
import type { Logger } from 'pino';
import type { Install } from '../install.ts';
import { type Exchange, forAnyPage, type Handler, send, sendJson } from './exchange.ts';
import { networkOf } from './network.ts';
import { parseObject, readBody } from './readBody.ts';
import { receiptTries } from './receiptTries.ts';
import { sendRefusal } from './refusal.ts';
import { requestContext } from './requestContext.ts';
import { isBusy, publicError } from './resultErrors.ts';

/** Largest request that the public door reads, in bytes. */
export const publicBodyLimit = 65_536;

/** The documents that run here, parsed and validated once. A Map, since ids come from outside. */
function prepare(): ReadonlyMap<string, DocumentNode> {
  const names = Object.keys(publicDocuments) as (keyof typeof publicDocuments)[];
  return new Map(
    names.map((name) => {
      const document = parse(publicDocuments[name]);
      const errors = validate(schema, document);
      if (errors.length > 0) throw new Error(`Public document ${name}: ${errors.join('; ')}`);
      return [documentIds[name], document];
    }),
  );
}

function stringAt(value: unknown, ...path: readonly string[]): string | undefined {
  let at: unknown = value;
  for (const name of path) at = at !== null && typeof at === 'object' ? Reflect.get(at, name) : undefined;
  return typeof at === 'string' ? at : undefined;
}

/** Whether a result names nothing that is not there: a receipt was right, whatever became of the request. */
function foundAll(data: object | null | undefined): boolean {
  return Object.values(data ?? { nothing: null }).every(
    (field: unknown) => field !== null && stringAt(field, 'code') !== 'NOT_FOUND',
  );
}

function sendPreflight(exchange: Exchange): true {
  const headers = {
    ...forAnyPage,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': 86_400,
  };
  return send(exchange, 204, headers, '');
}

/**
 * `POST /v1/graphql`, the door of visitors: JSON only, no cookies, and nothing runs but the documents that the
 * widget ships, by their ids.
 */
export function publicDoor(install: Install, log: Logger): Handler {
  const documents = prepare();
  const tries = receiptTries();

  async function answer(exchange: Exchange): Promise<true> {
    const { request } = exchange;
    if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
      throw new InvalidInput('UNSUPPORTED_TYPE', 'body', { expected: 'application/json' });
    }
    const body = parseObject(await readBody(request, publicBodyLimit));
    const document = documents.get(stringAt(body, 'documentId') ?? '');
    if (document === undefined || body.query !== undefined)
      throw new InvalidInput('UNKNOWN_DOCUMENT', 'documentId');
    const { variables } = body;
    const network = networkOf(request);
    await install.takeSubmission(stringAt(variables, 'input', 'key') ?? '', network);
    const receipt = stringAt(variables, 'receipt') ?? stringAt(variables, 'input', 'receipt');
    const takeBack = receipt === undefined ? undefined : await tries.begin(network);
    const said = stringAt(variables, 'input', 'locale') ?? stringAt(variables, 'locale');
    const locale = said === undefined ? exchange.locale : localeFor(said);
    const context = requestContext(install, exchange, { viewer: null, channel: 'WIDGET', locale });
    const variableValues = variables !== null && typeof variables === 'object' ? { ...variables } : {};
    const result = await execute({ schema, document, variableValues, contextValue: context });
    if (isBusy(result.errors)) throw new InvalidInput('UNAVAILABLE', '', { seconds: 1 });
    if (foundAll(result.data)) await takeBack?.();
    const errors = result.errors?.map((error) => publicError(error, locale, log));
    return sendJson(exchange, 200, errors === undefined ? result : { ...result, errors }, forAnyPage);
  }

  return async (exchange) => {
    if (exchange.url.pathname !== '/v1/graphql') return false;
    if (exchange.method === 'OPTIONS') return sendPreflight(exchange);
    if (exchange.method !== 'POST') {
      return sendJson(exchange, 405, {}, { ...forAnyPage, allow: 'POST, OPTIONS' });
    }
    try {
      return await answer(exchange);
    } catch (error) {
      if (error instanceof Failure) return sendRefusal(exchange, error);
      throw error;
    }
  };
}
