import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hearback } from '../support/hearback.ts';
import { type Shop, startShop } from '../support/startShop.ts';

interface Tags {
  readonly evergreen: string;
  readonly pinned: string;
  readonly importMap: string;
  readonly version: string;
}

describe('a tag of one version with its hash', () => {
  let shop: Shop;
  let tags: Tags;

  beforeAll(async () => {
    shop = await startShop();
    tags = await hearback<Tags>(shop.install, 'tag', '--merchant', shop.merchant.merchant.id);
  });
  afterAll(() => shop?.dispose());

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
