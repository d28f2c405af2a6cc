import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../support/graphql.ts';
import { hearback } from '../support/hearback.ts';
import { type Shop, startShop } from '../support/startShop.ts';

interface Tags {
  readonly evergreen: string;
  readonly pinned: string;
  readonly importMap: string;
  readonly version: string;
}

let shop: Shop;
let tags: Tags;

const printed = () => hearback<Tags>(shop.install, 'tag', '--merchant', shop.merchant.merchant.id);

beforeAll(async () => {
  shop = await startShop();
  tags = await printed();
});
afterAll(() => shop?.dispose());

describe('a tag of one version with its hash', () => {
  const page = (head: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><body>${head}</body></html>`;

  it('is served forever, to any page, and never changes', async () => {
    const address = /src="([^"]+)"/.exec(tags.pinned)?.[1] ?? '';
    expect(address).toBe(`${shop.install.url}/v${tags.version}/hearback.js`);
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
    });
    const evergreen = await fetch(`${shop.install.url}/v1/hearback.js`);
    expect(evergreen.headers.get('cache-control')).toBe('public, max-age=300, stale-while-revalidate=86400');
    const again = await fetch(`${shop.install.url}/v1/hearback.js`, {
      headers: { 'if-none-match': evergreen.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    expect((await fetch(`${shop.install.url}/v1.9.9/hearback.js`)).status).toBe(404);
  });

  it('opens the panel on a page that checks loader and modules', async () => {
    const { context, widget, witness } = await shop.visit({ html: page(tags.importMap + tags.pinned) });
    await widget.open();
    await widget.rate(5);
    await widget.sendRating();
    await widget.title.filter({ hasText: widget.words.rated }).waitFor();
    expect(await witness.seen()).toMatchObject({ errors: [], violations: [] });
    await context.close();
  });

  it('offers the hosted form where a module is not what was promised', async () => {
    const wrong = tags.importMap.replace(/(panel-\w+\.js":"sha384-)..../, '$1AAAA');
    expect(wrong).not.toBe(tags.importMap);
    const { context, page: opened, widget } = await shop.visit({ html: page(wrong + tags.pinned) });
    await widget.widget.getByRole('button').click();
    await opened.waitForFunction(() =>
      document
        .querySelector('hearback-widget')
        ?.shadowRoot?.querySelector('button')
        ?.textContent?.endsWith('↗'),
    );
    expect(await widget.panel.count()).toBe(0);
    await context.close();
  });

  it('does nothing at all where the loader itself is not what was promised', async () => {
    const wrong = tags.pinned.replace(/sha384-..../, 'sha384-AAAA');
    const { context, widget, witness } = await shop.visit({ html: page(wrong) });
    expect(await widget.widget.count()).toBe(0);
    expect((await witness.seen()).events).toEqual([]);
    await context.close();
  });
});

describe('the tag that is printed', () => {
  beforeAll(async () => {
    await show('waits: [{ kind: EVENT, event: "order-placed" }], every: 30');
    tags = await printed();
  });

  async function show(parts: string): Promise<void> {
    const { secretKey, merchant } = shop.merchant;
    const input = `{ merchantId: "${merchant.id}" ${parts} }`;
    const answer = await graphql<{ changeShowing: object }>(
      shop.install,
      secretKey,
      `mutation { changeShowing(input: ${input}) { __typename ... on Failure { code path } } }`,
    );
    expect(answer).toEqual({ changeShowing: { __typename: 'ChangeShowingSuccess' } });
  }

  async function visit(tag: string) {
    const { context, page, widget, witness } = await shop.visit({
      html: `<!doctype html><html lang="en"><title>Shop</title><body>${tag}</body></html>`,
    });
    const canShow = () =>
      page.evaluate(
        () =>
          (window as unknown as { hearback: { canShow(): { reason: string } } }).hearback.canShow().reason,
      );
    return { context, page, button: widget.widget.getByRole('button'), canShow, witness };
  }

  /** Addresses of the install that the page has asked for. */
  async function asked(page: Page): Promise<string[]> {
    const all = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    return all.filter((name) => name.startsWith(shop.install.url));
  }

  it('shows the widget when the form says so, and asks for no more than one that says it itself', async () => {
    const { publishableKey } = shop.merchant;
    const loader = `${shop.install.url}/v1/hearback.js`;
    expect(tags.evergreen).toContain(`src="${loader}?key=${publishableKey}" data-key="${publishableKey}">`);
    const { context, page, button, canShow, witness } = await visit(tags.evergreen);
    await expect.poll(canShow).toBe('EVENT');
    expect(await button.count()).toBe(0);
    expect((await asked(page)).map((name) => name.replace(/-[0-9a-f]{7}\.js$/, '.js'))).toEqual([
      `${loader}?key=${publishableKey}`,
      `${shop.install.url}/v1/assets/when.js`,
    ]);
    await page.evaluate(() => window.dispatchEvent(new Event('order-placed')));
    await button.waitFor();
    expect(await canShow()).toBe('READY');
    expect(await witness.seen()).toMatchObject({ errors: [], violations: [] });
    await context.close();
  });

  it('says itself when it shows the widget where it never changes', async () => {
    expect(tags.pinned).toContain(' data-when="event=order-placed every=30"');
    const { context, canShow } = await visit(tags.pinned);
    await expect.poll(canShow).toBe('EVENT');
    await context.close();
  });

  it.each([
    ['it says so itself', (tag: string) => tag.replace(' data-key', ' data-when="" data-key')],
    ['it does not ask for the form', (tag: string) => tag.replace(/\?key=\w+/, '')],
    [
      'the answer was for another key',
      (tag: string) => tag.replace(/data-key="\w+"/, 'data-key="hb_pk_other"'),
    ],
  ])('shows the widget at once where %s', async (_, change) => {
    const { context, page, button, canShow } = await visit(change(tags.evergreen));
    await button.waitFor();
    expect(await canShow()).toBe('READY');
    expect(await asked(page)).toHaveLength(1);
    await context.close();
  });

  it('is answered as without a key where the form says nothing, and looked up again', async () => {
    const ask = async (query: string) => {
      const answer = await fetch(`${shop.install.url}/v1/hearback.js${query}`);
      const { etag, 'cache-control': cached } = Object.fromEntries(answer.headers);
      return { etag, cached, text: await answer.text() };
    };
    const plain = await ask('');
    const query = `?key=${shop.merchant.publishableKey}`;
    const told = await ask(query);
    expect(told.text).toContain('event=order-placed every=30');
    expect(told.etag).not.toBe(plain.etag);
    expect(told.cached).toBe(plain.cached);
    const again = await fetch(`${shop.install.url}/v1/hearback.js${query}`, {
      headers: { 'if-none-match': told.etag ?? '' },
    });
    expect(again.status).toBe(304);
    await show('');
    expect(await ask(query)).toEqual(plain);
    expect(await ask('?key=hb_pk_unknown')).toEqual(plain);
  });
});
