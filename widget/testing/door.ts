import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer, text } from 'node:stream/consumers';
import { documentIds } from '@hearback/schema/documents/documentIds';
import { publicDocuments } from '@hearback/schema/documents/publicDocuments';
import { buildSchema, getVariableValues, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { afterAct, type DoorCase, doorReceipt, newDoorCase } from './doorCase.ts';
import { doorForm } from './doorForm.ts';

/** How the door behaves until told otherwise: the next answers, first to last, before it is itself again. */
export interface Behaviour {
  /** Status of each of the next answers; 0 cuts the connection; -1 stores, and then cuts it; -2 answers nothing until it is told otherwise. */
  readonly statuses?: readonly number[];
  readonly retryAfter?: number;
  /** A typed failure that every submission gets. */
  readonly failure?: { readonly code: string; readonly path: string; readonly message: string };
  /** What of the case is other than when it has just arrived. */
  readonly case?: object;
  /** The public score; absent: there is no such key. */
  readonly score?: object;
}

type Input = Readonly<Record<string, unknown>> & { readonly id: string };

/** What was stored, and every body that arrived. */
interface Received {
  readonly stored: Map<string, { readonly name: string; readonly input: Input; readonly receipt: string }>;
  readonly bodies: unknown[];
  /** The one case that there is, as far as it has gone. */
  case: DoorCase;
}

const dist = new URL('../dist/', import.meta.url);
const open = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const documents = new Map(
  Object.entries(publicDocuments).map(([name, text]) => {
    const definition = parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    return [documentIds[name as keyof typeof documentIds] as unknown, { name, definition }];
  }),
);

/** What the committed schema finds wrong with the variables of a document; nothing where all is well. */
function refusalOf(definition: unknown, variables: Record<string, unknown>): string | undefined {
  const { variableDefinitions = [] } = definition as OperationDefinitionNode;
  return getVariableValues(schema, variableDefinitions, variables).errors?.join(' ');
}

function answerTo(
  name: string,
  variables: { input?: Input; receipt?: string },
  behaviour: Behaviour,
  received: Received,
) {
  const { stored } = received;
  if (name === 'followComplaint') {
    const filed = [...received.stored.values()].some(({ receipt }) => receipt === variables.receipt);
    return filed || variables.receipt === doorReceipt ? received.case : null;
  }
  if (name === 'publicScore') return behaviour.score ?? null;
  if (behaviour.failure) return { __typename: 'InvalidInput', ...behaviour.failure };
  const input = variables.input as Input;
  const earlier = stored.get(input.id);
  if (earlier && JSON.stringify(earlier.input) !== JSON.stringify(input)) {
    return { __typename: 'IdConflict', code: 'ID_CONFLICT', path: 'id', message: 'Used before.' };
  }
  if (input.receipt !== undefined) {
    if (input.receipt !== doorReceipt)
      return { __typename: 'NotFound', code: 'NOT_FOUND', path: 'receipt', message: 'No such case.' };
    if (!earlier) received.case = afterAct(received.case, name, input);
    stored.set(input.id, { name, input, receipt: doorReceipt });
    const status = { receipt: doorReceipt, step: received.case.step };
    return { __typename: 'Success', status, repeated: earlier !== undefined };
  }
  const receipt = earlier?.receipt ?? `K7QM-4T2P-9XW${stored.size}`;
  stored.set(input.id, { name, input, receipt });
  return { __typename: 'Success', receipt, repeated: earlier !== undefined };
}

type Handler = (path: string, request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** One door: what it was told and what it got. */
function makeDoor(base: string): Handler {
  let behaviour: Behaviour = {};
  let statuses: number[] = [];
  let received: Received = { stored: new Map(), bodies: [], case: newDoorCase() };
  /** A browser has six connections to a server: none of them may stay taken. */
  const unanswered: ServerResponse[] = [];

  async function control(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'POST') {
      behaviour = JSON.parse(await text(request));
      statuses = [...(behaviour.statuses ?? [])];
      for (const one of unanswered.splice(0)) one.writeHead(503).end();
      received = { stored: new Map(), bodies: [], case: newDoorCase(behaviour.case) };
    }
    response.end(JSON.stringify({ stored: [...received.stored.values()], bodies: received.bodies }));
  }

  async function graphql(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(await text(request));
    received.bodies.push({ ...body, cookie: request.headers.cookie, type: request.headers['content-type'] });
    const status = statuses.shift() ?? 200;
    if (status === 0) return void request.socket.destroy();
    if (status === -2) return void unanswered.push(response);
    const document = documents.get(body.documentId);
    const refusal = document ? refusalOf(document.definition, body.variables) : 'Unknown document.';
    if (!document || refusal) {
      return void response.writeHead(400).end(JSON.stringify({ errors: [{ message: refusal }] }));
    }
    const { name } = document;
    const waiting = status === 429 || status === 503;
    response.setHeader('content-type', 'application/json');
    if (waiting) response.setHeader('retry-after', behaviour.retryAfter ?? 1);
    response.statusCode = Math.max(status, 200);
    if (status > 200)
      return void response.end('{"errors":[{"message":"No.","extensions":{"code":"BUSY","path":""}}]}');
    const field = name === 'followComplaint' ? 'complaintStatus' : name;
    const data = { [field]: answerTo(name, body.variables, behaviour, received) };
    if (status === -1) return void request.socket.destroy();
    response.end(JSON.stringify({ data }));
  }

  async function evidence(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = await buffer(request);
    const status = statuses.shift() ?? 200;
    if (status === 0) return void request.socket.destroy();
    const code = status === 413 ? 'FILE_TOO_LARGE' : status === 415 ? 'FILE_TYPE_REFUSED' : 'UNAVAILABLE';
    response.writeHead(status, { 'content-type': 'application/json' });
    if (status > 200)
      return void response.end(JSON.stringify({ error: { code, message: 'No.', path: 'body' } }));
    const {
      'x-hearback-receipt': held,
      'x-hearback-complaint': complaint,
      'x-hearback-rating': rating,
    } = request.headers;
    const receipt = `${held ?? complaint ?? rating}`;
    if (!received.stored.has(id)) received.case = afterAct(received.case, 'evidence', {});
    received.stored.set(id, { name: 'evidence', input: { id, size: file.byteLength }, receipt });
    response.end('{}');
  }

  return async (path, request, response) => {
    if (path.startsWith('v1/evidence/')) await evidence(path.slice('v1/evidence/'.length), request, response);
    else if (path === 'door') await control(request, response);
    else if (path === 'v1/graphql') await graphql(request, response);
    else if (path.startsWith('v1/forms/') && !path.includes('hb_pk_gone')) {
      const key = path.slice('v1/forms/'.length, -'.js'.length);
      const refused = key === 'hb_pk_elsewhere';
      const refusal = { code: 'WRONG_ORIGIN', message: 'Not for this page.', path: 'key' };
      response.setHeader('content-type', 'text/javascript');
      response.end(
        `export const form = ${refused ? null : JSON.stringify(doorForm(base, key))};` +
          `export const refusal = ${refused ? JSON.stringify(refusal) : null};`,
      );
    } else if (/^v1\/([a-z]+\.js|assets\/[\w.-]+\.js)$/.test(path)) {
      response.setHeader('content-type', 'text/javascript');
      response.end(readFileSync(new URL(path.slice('v1/'.length), dist)));
    } else response.writeHead(404).end();
  };
}

/**
 * A server with the public door's addresses and manners, which keeps in memory what it gets. It stands on an origin of
 * its own, as in use. Every first part of a path, `/NAME/v1/…`, is a door by itself, so that tests do not meet; it is
 * told by `POST /NAME/door` how to behave, and `GET /NAME/door` says what arrived.
 */
export function doorServer(): Server {
  const doors = new Map<string, Handler>();
  return createServer(async (request, response) => {
    const [, name = '', ...rest] = new URL(request.url ?? '/', 'http://door').pathname.split('/');
    for (const [header, value] of Object.entries(open)) response.setHeader(header, value);
    response.setHeader('access-control-expose-headers', 'Retry-After');
    if (request.method === 'OPTIONS') {
      const allowed = {
        'access-control-allow-headers':
          'content-type, x-hearback-receipt, x-hearback-key, x-hearback-complaint, x-hearback-rating',
        'access-control-allow-methods': 'POST, PUT',
      };
      response.writeHead(204, allowed).end();
      return;
    }
    const door = doors.get(name) ?? makeDoor(`http://${request.headers.host}/${name}/`);
    doors.set(name, door);
    await door(rest.join('/'), request, response);
  });
}
