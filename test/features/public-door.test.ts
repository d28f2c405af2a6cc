import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMerchant, type Merchant, shopOrigin } from '../support/createMerchant.ts';
import { documentId, documentIds } from '../support/documentIds.ts';
import { numbersOf } from '../support/numbers.ts';
import { complaintOf, postPublic, publicDoor, ratingOf, submitRating } from '../support/publicDoor.ts';
import { type Install, startInstall } from '../support/startInstall.ts';

interface Attempt {
  readonly name: string;
  readonly method?: string;
  /** Behind `/v1/graphql`. */
  readonly search?: string;
  readonly type?: string;
  readonly body?: unknown;
}

const merchantQueries = [
  '{ __typename }',
  '{ __schema { types { name } } }',
  '{ __type(name: "Merchant") { fields { name } } }',
  '{ viewer { isOperator } }',
  '{ merchants(first: 100) { edges { node { id name } } } }',
  'query { merchant(id: "MERCHANT") { name keys { text } } }',
  '{ complaint(id: "cmp_1") { text contact { email } } }',
  '{ rating(id: "rat_1") { comment } }',
  'mutation { createKey(merchantId: "MERCHANT") { __typename } }',
  'mutation { revokeKey(merchantId: "MERCHANT", keyId: "key_1") { __typename } }',
  'subscription { nothing }',
  'query complaintStatus($receipt: String!) { complaintStatus(receipt: $receipt) { kind } }',
  'mutation submitRating($input: SubmitRatingInput!) { submitRating(input: $input) { __typename } }',
  'fragment f on Query { __typename } { ...f }',
  '',
];

const strangeIds: readonly unknown[] = [
  ...['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'size', 'get'],
  ...['submitRating', 'submitComplaint', 'complaintStatus', '', ' ', '*', '%', 'undefined', 'null', '0'],
  ...[0, 1, -1, true, false, null, [], {}, ['constructor'], { toString: 'x' }, 1e308],
  ...['../submitRating', 'sha256:', `sha256:${'0'.repeat(64)}`, `sha256:${'f'.repeat(64)}`, '\u0000'],
];

describe('the public door', () => {
  let install: Install;
  let merchant: Merchant;

  beforeAll(async () => {
    install = await startInstall({ settings: { HEARBACK_INTAKE_PER_MINUTE: '100000' } });
    merchant = await createMerchant(install);
  });
  afterAll(() => install?.dispose());

  /** What else a document's id could be mistaken for. */
  function nearIds(): unknown[] {
    return [...documentIds.values()].flatMap((id) => [
      id.replace('sha256:', ''),
      id.toUpperCase(),
      id.slice(0, -1),
      `${id}0`,
      ` ${id}`,
      `${id}\n`,
      [id],
      { id },
    ]);
  }

  function attempts(): Attempt[] {
    const id = documentId('submitRating');
    const variables = { input: ratingOf(merchant) };
    const good = { documentId: id, variables };
    const queries = merchantQueries.map((query) => query.replace('MERCHANT', merchant.merchant.id));
    const form = new URLSearchParams({ documentId: id, variables: JSON.stringify(variables) }).toString();
    const get = (search: Record<string, string>) => `?${new URLSearchParams(search)}`;
    return [
      ...queries.map((query) => ({ name: `the query ${query}`, body: { query, variables } })),
      ...queries.map((query) => ({
        name: `an id together with ${query}`,
        body: { documentId: id, query, variables: { input: ratingOf(merchant) } },
      })),
      ...queries.slice(0, 10).map((query) => ({
        name: `a persisted query of ${query}`,
        body: {
          query,
          extensions: {
            persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
          },
        },
      })),
      ...[...strangeIds, ...nearIds()].map((documentId) => ({
        name: `the id ${JSON.stringify(documentId)}`,
        body: { documentId, variables },
      })),
      ...['id', 'doc_id', 'queryId', 'document', 'operationName', 'hash', 'extensions'].map((field) => ({
        name: `the id in ${field}`,
        body: { [field]: id, variables },
      })),
      {
        name: 'the id in a persisted query',
        body: { extensions: { persistedQuery: { version: 1, sha256Hash: id } } },
      },
      { name: 'a batch', body: [good, good] },
      { name: 'a batch of one', body: [good] },
      { name: 'no object', body: 'submitRating' },
      { name: 'null', body: null },
      { name: 'no JSON', body: undefined },
      { name: 'an id without variables', body: {} },
      {
        name: 'GET with an id',
        method: 'GET',
        search: get({ documentId: id, variables: JSON.stringify(variables) }),
      },
      { name: 'GET with a query', method: 'GET', search: get({ query: '{ __typename }' }) },
      { name: 'PUT', method: 'PUT', body: good },
      { name: 'PATCH', method: 'PATCH', body: good },
      { name: 'DELETE', method: 'DELETE', body: good },
      { name: 'a query in the address', search: get({ query: '{ __typename }' }), body: {} },
      { name: 'a form', type: 'application/x-www-form-urlencoded', body: form },
      { name: 'plain text', type: 'text/plain', body: good },
      { name: 'a GraphQL body', type: 'application/graphql', body: '{ __typename }' },
      { name: 'multipart', type: 'multipart/form-data; boundary=x', body: '--x--' },
      { name: 'JSON of another kind', type: 'application/json-patch+json', body: good },
      { name: 'two types', type: 'text/plain, application/json', body: good },
      { name: 'no type', type: '', body: good },
    ];
  }

  it('runs nothing but its own documents, whatever else is tried', async () => {
    await submitRating(install, ratingOf(merchant));
    const before = await numbersOf(install, merchant.merchant.id, merchant.secretKey);
    const tried = attempts();
    expect(tried.length).toBeGreaterThanOrEqual(100);
    const ran: string[] = [];
    for (const { name, method = 'POST', search = '', type = 'application/json', body } of tried) {
      const response = await fetch(`${install.url}/v1/graphql${search}`, {
        method,
        headers: { origin: shopOrigin, ...(type === '' ? {} : { 'content-type': type }) },
        // Bytes, since a text would be given a type of its own.
        ...(method === 'GET'
          ? {}
          : {
              body: Buffer.from(
                typeof body === 'string' && type !== 'application/json'
                  ? body
                  : (JSON.stringify(body) ?? 'no JSON'),
              ),
            }),
      });
      const answer = await response.text();
      const refused = response.status >= 400 && response.status < 500 && !answer.includes('"data"');
      if (!refused) ran.push(`${name}: ${response.status} ${answer}`);
    }
    expect(ran).toEqual([]);
    expect(await numbersOf(install, merchant.merchant.id, merchant.secretKey)).toEqual(before);
  });

  it('says what is wrong with code, message and path', async () => {
    const json = { 'content-type': 'application/json', origin: shopOrigin };
    const unknown = await postPublic(install, JSON.stringify({ query: '{ __typename }' }), json);
    expect(unknown.status).toBe(400);
    expect(await unknown.json()).toMatchObject({
      errors: [
        {
          message: expect.any(String),
          extensions: { code: 'UNKNOWN_DOCUMENT', message: expect.any(String), path: 'documentId' },
        },
      ],
    });
    const noJson = await postPublic(install, '{', json);
    expect(noJson.status).toBe(400);
    expect(await noJson.json()).toMatchObject({
      errors: [{ extensions: { code: 'BODY_NOT_JSON', path: 'body' } }],
    });
  });

  it('gives variables that do not fit as a typed error at the field', async () => {
    const complaint = complaintOf(merchant);
    for (const [name, input, path] of [
      ['submitRating', ratingOf(merchant, { score: 'five' }), 'score'],
      ['submitRating', ratingOf(merchant, { surprise: 1 }), 'surprise'],
      ['submitRating', ratingOf(merchant, { score: undefined }), 'score'],
      ['submitRating', ratingOf(merchant, { reasons: ['DELIVERY', 1] }), 'reasons[1]'],
      ['submitRating', ratingOf(merchant, { answeredAt: 'yesterday' }), 'answeredAt'],
      ['submitRating', undefined, 'input'],
      ['submitComplaint', { ...complaint, remedy: 'REVENGE' }, 'remedy'],
      ['submitComplaint', { ...complaint, happenedOn: '31/12/2020' }, 'happenedOn'],
      ['submitComplaint', { ...complaint, contact: { emial: 'a@example.com' } }, 'contact.emial'],
    ] as const) {
      const { status, data, errors } = await publicDoor(install, name, { input });
      expect(status).toBe(200);
      expect(data ?? null).toBeNull();
      expect(errors[0]?.extensions).toEqual({ code: 'INVALID', path, message: expect.stringMatching(/\w/) });
    }
  });

  it('answers every origin without credentials, and the preflight', async () => {
    const preflight = await fetch(`${install.url}/v1/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://anywhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    const body = JSON.stringify({
      documentId: documentId('complaintStatus'),
      variables: { receipt: 'none' },
    });
    const answer = await postPublic(install, body, { 'content-type': 'application/json', origin: 'null' });
    for (const { headers } of [preflight, answer]) {
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('set-cookie')).toBeNull();
    }
    expect(await answer.json()).toEqual({ data: { complaintStatus: null } });
  });
});
