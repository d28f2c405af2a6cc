import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMerchant, type Merchant } from '../support/createMerchant.ts';
import { type Install, startInstall } from '../support/startInstall.ts';

describe('the merchant door', () => {
  let install: Install;
  let merchant: Merchant;

  beforeAll(async () => {
    install = await startInstall();
    merchant = await createMerchant(install);
  });
  afterAll(() => install?.dispose());

  it('passes all 61 audits of GraphQL over HTTP', async () => {
    const authorization = `Bearer ${merchant.secretKey}`;
    const results = await auditServer({
      url: `${install.url}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, { ...init, headers: { authorization, ...(init.headers as Record<string, string>) } }),
    });
    const failed = results.filter(({ status }) => status !== 'ok');
    expect(failed.map(({ id, name, status }) => `${id} ${status}: ${name}`)).toEqual([]);
    expect(results).toHaveLength(61);
  });
});
