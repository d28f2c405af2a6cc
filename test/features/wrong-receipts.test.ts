import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAnswer } from '../support/graphql.ts';
import { publicDoor } from '../support/publicDoor.ts';
import { type Install, startInstall } from '../support/startInstall.ts';

const triesPerMinute = 30;

describe('a wrong receipt', () => {
  let install: Install;

  beforeAll(async () => {
    install = await startInstall();
  });
  afterAll(() => install?.dispose());

  const look = (receipt: string) =>
    publicDoor<{ complaintStatus: null }>(install, 'complaintStatus', { receipt });

  it('finds nothing, and after thirty in a minute is asked to wait', async () => {
    for (let tries = 0; tries < triesPerMinute; tries += 1) {
      const { status, data } = await look(`ABCD-EFGH-JKMN-PQ${String(tries).padStart(2, '0')}`);
      expect([status, data?.complaintStatus]).toEqual([200, null]);
    }
    const { status, headers, errors } = await look('ABCD-EFGH-JKMN-PQRS');
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(errors[0]?.extensions).toMatchObject({ code: 'TOO_MANY_REQUESTS', path: 'receipt' });
  });

  it('cannot be tried at the merchant door without a secret key', async () => {
    const response = await fetch(`${install.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ complaintStatus(receipt: "ABCD-EFGH-JKMN-PQRS") { step } }' }),
    });
    const { status, errors } = await readAnswer(response);
    expect([status, errors[0]?.extensions?.code]).toEqual([401, 'UNAUTHENTICATED']);
  });
});
