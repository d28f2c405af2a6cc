import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numbersOf } from '../support/numbers.ts';
import { type Shop, startShop } from '../support/startShop.ts';
import { storedIn } from '../support/witness.ts';

describe('a page whose policy forbids our API', () => {
  let shop: Shop;

  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(() => shop?.dispose());

  const strict = () =>
    [
      "default-src 'none'",
      `script-src 'self' ${new URL(shop.install.url).origin}`,
      "connect-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
    ].join('; ');

  const policies: readonly (readonly [name: string, policy: () => string])[] = [
    ['a strict list of sources', strict],
    [
      'no Trusted Types policy at all',
      () => `${strict()}; require-trusted-types-for 'script'; trusted-types 'none'`,
    ],
    [
      'only its own Trusted Types policy',
      () => `${strict()}; require-trusted-types-for 'script'; trusted-types shop`,
    ],
  ];

  it.each(policies)(
    'opens the panel without a violation under %s, and offers the hosted form',
    async (_, policy) => {
      const { context, widget, witness } = await shop.visit({
        headers: { 'content-security-policy': policy() },
      });
      await widget.open();
      await widget.rate(2);
      await widget.comment('It rained in.');
      expect(await witness.seen()).toMatchObject({ violations: [], errors: [], fetched: [] });
      expect(await widget.hostedLink.getAttribute('href')).toBe(
        `${shop.install.url}/f/${shop.merchant.publishableKey}`,
      );
      expect(await storedIn(context)).toEqual([]);
      await context.close();
    },
  );

  it('says at Send that the page does not let it send, keeps every word, and offers the hosted form', async () => {
    const before = await numbersOf(shop.install, shop.merchant.merchant.id, shop.merchant.secretKey);
    const { context, widget, witness } = await shop.visit({
      headers: { 'content-security-policy': strict() },
    });
    await widget.open();
    await widget.rate(2);
    await widget.comment('It rained in.');
    await widget.sendRating();
    await widget.note.getByRole('link', { name: widget.words.asPage }).waitFor();
    expect(await widget.panel.getByLabel(widget.words.comment).inputValue()).toBe('It rained in.');
    expect((await witness.seen()).violations).toEqual([`connect-src ${shop.install.url}/v1/graphql`]);
    const after = await numbersOf(shop.install, shop.merchant.merchant.id, shop.merchant.secretKey);
    expect(after).toEqual(before);
    await context.close();
  });
});
