import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesOf, taken, unheard } from '../support/changesOf.ts';
import { createMerchant, type Merchant, shopOrigin } from '../support/createMerchant.ts';
import { documentId } from '../support/documentIds.ts';
import { askGraphql, readAnswer } from '../support/graphql.ts';
import { numbersOf } from '../support/numbers.ts';
import { postPublic, publicDoor, ratingOf, submitRating } from '../support/publicDoor.ts';
import { type Install, startInstall } from '../support/startInstall.ts';

const limit = 65_536;
const json = { 'content-type': 'application/json', origin: shopOrigin };

describe('a bad request', () => {
  let install: Install;
  let merchant: Merchant;

  beforeAll(async () => {
    install = await startInstall();
    merchant = await createMerchant(install);
  });
  afterAll(() => install?.dispose());

  /** A body of exactly so many bytes that is otherwise good. */
  function bodyOf(bytes: number): string {
    const body = JSON.stringify({
      documentId: documentId('submitRating'),
      variables: { input: ratingOf(merchant) },
    });
    return body + ' '.repeat(bytes - Buffer.byteLength(body));
  }

  it('a body at the limit and one byte below is taken', async () => {
    for (const bytes of [limit - 1, limit]) {
      expect(await changesOf(install, merchant, () => postPublic(install, bodyOf(bytes), json))).toEqual(
        taken,
      );
    }
  });

  it('a body one byte over the limit is 413 with code, message and path, and nothing is stored', async () => {
    const changes = await changesOf(install, merchant, async () => {
      const { status, errors } = await readAnswer(await postPublic(install, bodyOf(limit + 1), json));
      expect(status).toBe(413);
      expect(errors[0]?.extensions).toEqual({
        ...{ code: 'BODY_TOO_LARGE', path: 'body' },
        message: expect.stringMatching(/65536|65,536/),
      });
    });
    expect(changes).toEqual(unheard);
  });

  it.each([
    ['a byte that never occurs', [0xff]],
    ['half a character', [0xe5, 0xa5]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['GBK', [0xba, 0xc3]],
  ])(
    'a body that is not UTF-8 (%s) is 400 with code, message and path, and nothing is stored',
    async (_, bytes) => {
      const [head = '', tail = ''] = JSON.stringify({
        documentId: documentId('submitRating'),
        variables: { input: ratingOf(merchant, { comment: 'HERE' }) },
      }).split('HERE');
      const body = Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.from(tail)]);
      const changes = await changesOf(install, merchant, async () => {
        const { status, errors } = await readAnswer(await postPublic(install, body, json));
        expect(status).toBe(400);
        expect(errors[0]?.extensions).toEqual({
          ...{ code: 'BODY_NOT_UTF8', path: 'body' },
          message: expect.stringMatching(/UTF-8/),
        });
      });
      expect(changes).toEqual(unheard);
    },
  );

  const lists = ['ratings', 'complaints', 'quarantine'];
  it.each(lists)('a page of 101 %s is refused rather than cut, one of 100 is given', async (list) => {
    const ask = (size: string) =>
      askGraphql<{ merchant: unknown }>(
        install,
        merchant.secretKey,
        `query ($id: ID!) { merchant(id: $id) { ${list}(${size}) { pageInfo { hasNextPage } } } }`,
        { id: merchant.merchant.id },
      );
    for (const [size, path] of [
      ['first: 101', 'first'],
      ['last: 101', 'last'],
    ] as const) {
      const { errors } = await ask(size);
      expect(errors[0]?.extensions).toMatchObject({
        code: 'PAGE_TOO_LARGE',
        path,
        message: expect.any(String),
      });
    }
    expect(await ask('first: 100')).toMatchObject({ errors: [], data: { merchant: {} } });
  });

  it('a merchant that is not there, or not yours, is null', async () => {
    const other = await createMerchant(install, { name: 'Seaside Bakery' });
    for (const id of ['mer_0000000000', 'nothing', '', other.merchant.id]) {
      const query = 'query ($id: ID!) { merchant(id: $id) { name } }';
      const answer = await askGraphql(install, merchant.secretKey, query, { id });
      expect(answer).toMatchObject({ errors: [], data: { merchant: null } });
    }
  });

  it('the merchant door says what is wrong in the language of the request', async () => {
    const wrong = [
      ['($id: ID!)', 'first: 101', '每页最多 100 行', 'at most 100 rows'],
      ['($id: ID!, $size: Int)', 'first: $size', '无法识别', 'cannot be read'],
    ] as const;
    const variables = { id: merchant.merchant.id, size: 'many' };
    const asked = wrong.flatMap(([variableNames, size, ...said]) =>
      (['zh-CN,zh;q=0.9', 'en'] as const).map(async (language, index) => {
        const query = `query ${variableNames} { merchant(id: $id) { ratings(${size}) { pageInfo { hasNextPage } } } }`;
        const headers = { 'accept-language': language };
        const answer = await askGraphql(install, merchant.secretKey, query, variables, headers);
        expect(answer.errors[0]?.extensions?.message).toContain(said[index]);
      }),
    );
    await Promise.all(asked);
  });

  it('a period that ends before it begins is an error at the argument', async () => {
    const { errors } = await askGraphql(
      install,
      merchant.secretKey,
      'query ($id: ID!, $period: PeriodInput!) { merchant(id: $id) { complaintSummary(period: $period) { received } } }',
      { id: merchant.merchant.id, period: { from: '2026-02-01', to: '2026-01-01' } },
    );
    expect(errors[0]?.extensions).toMatchObject({
      code: 'PERIOD_EMPTY',
      path: expect.stringMatching(/period/),
    });
  });

  it.each([
    ['no key', ''],
    ['a key that is none', `Bearer hb_sk_${'0'.repeat(30)}`],
    ['the publishable key', 'PUBLISHABLE'],
  ])('the merchant door without a secret key (%s) gives nothing', async (_name, authorization) => {
    const response = await fetch(`${install.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: authorization.replace('PUBLISHABLE', `Bearer ${merchant.publishableKey}`),
      },
      body: JSON.stringify({ query: `{ merchant(id: "${merchant.merchant.id}") { name } }` }),
    });
    const { data, errors } = await readAnswer<{ merchant: unknown }>(response);
    expect(data?.merchant ?? null).toBeNull();
    expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('more submissions than the limit', () => {
  const perMinute = 5;
  let install: Install;
  let merchant: Merchant;

  beforeAll(async () => {
    install = await startInstall({ settings: { HEARBACK_INTAKE_PER_MINUTE: String(perMinute) } });
    merchant = await createMerchant(install);
  });
  afterAll(() => install?.dispose());

  it('are answered 429 with Retry-After, readable by any page', async () => {
    for (let sent = 0; sent < perMinute; sent += 1) {
      expect(await submitRating(install, ratingOf(merchant))).toMatchObject({ repeated: false });
    }
    const variables = { input: ratingOf(merchant) };
    const { status, headers, errors } = await publicDoor(install, 'submitRating', variables);
    expect(status).toBe(429);
    const seconds = Number(headers.get('retry-after'));
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    // A page reads no other header of another origin than those that are exposed to it.
    expect(headers.get('access-control-expose-headers')?.toLowerCase()).toContain('retry-after');
    expect(errors[0]?.extensions).toMatchObject({ code: 'TOO_MANY_REQUESTS', message: expect.any(String) });
    const { ledger } = await numbersOf(install, merchant.merchant.id, merchant.secretKey);
    expect(ledger.accepted).toBe(perMinute);
  });

  it('of one merchant leave the others alone', async () => {
    const other = await createMerchant(install, { name: 'Hillside Bakery' });
    expect(await submitRating(install, ratingOf(other))).toMatchObject({ repeated: false });
  });
});
