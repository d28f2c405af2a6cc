import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tagOf } from '../support/shopPage.ts';
import { type Shop, startShop } from '../support/startShop.ts';

describe('the tag', () => {
  let shop: Shop;

  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(() => shop?.dispose());

  const tag = () => tagOf({ url: shop.install.url, publishableKey: shop.merchant.publishableKey });

  it('makes exactly one element with an open shadow root, however often it stands on the page', async () => {
    const { context, page, widget, witness } = await shop.visit({ parts: { tags: 3 } });
    await widget.open();
    await page.evaluate(
      ([src, key]) =>
        new Promise<void>((resolve) => {
          const script = Object.assign(document.createElement('script'), { src, onload: () => resolve() });
          script.dataset.key = key ?? '';
          document.body.append(script);
        }),
      [`${shop.install.url}/v1/hearback.js`, shop.merchant.publishableKey] as const,
    );
    expect(await widget.widget.count()).toBe(1);
    expect(await widget.widget.evaluate(({ shadowRoot }) => shadowRoot?.mode)).toBe('open');
    expect(await widget.panel.count()).toBe(1);
    expect((await witness.seen()).events).toEqual(['hearback-ready', 'hearback-open']);
    await context.close();
  });

  it('takes the element that the page has placed itself', async () => {
    const { context, page, widget } = await shop.visit({
      parts: { before: '<aside><hearback-widget></hearback-widget></aside>' },
    });
    await widget.open();
    expect(await widget.widget.count()).toBe(1);
    expect(await page.locator('aside > hearback-widget').count()).toBe(1);
    await context.close();
  });

  it('obeys calls that were made before the script had loaded', async () => {
    const { context, widget, witness } = await shop.visit({
      parts: { before: "<script>hearback = { q: [['open']] }</script>" },
    });
    await widget.panel.waitFor();
    expect((await witness.seen()).events).toEqual(['hearback-ready', 'hearback-open']);
    await context.close();
  });

  it('is opened by a button of the page, and shows none of its own then', async () => {
    const { context, page, widget } = await shop.visit({
      parts: {
        before:
          '<hearback-widget mode="manual"></hearback-widget><button onclick="hearback.open()">Tell us</button>',
      },
    });
    await page.waitForFunction(() => customElements.get('hearback-widget'));
    expect(await widget.widget.getByRole('button').count()).toBe(0);
    await page.getByRole('button', { name: 'Tell us' }).click();
    await widget.panel.waitFor();
    await context.close();
  });

  it('tells the page what happens, in order, and lets it refuse a submission', async () => {
    const { context, page, widget, witness } = await shop.visit();
    await widget.open();
    await page.evaluate(() => {
      window.addEventListener('hearback-before-submit', (event) => event.preventDefault(), { once: true });
    });
    await widget.rate(5);
    await widget.sendRating();
    expect((await witness.seen()).fetched).toEqual([]);
    await widget.sendRating();
    await widget.title.filter({ hasText: widget.words.rated }).waitFor();
    await widget.close();
    // A dialog tells of its end in a task of its own.
    const told = expect.poll(async () => (await witness.seen()).events);
    await told.toEqual([
      'hearback-ready',
      'hearback-open',
      'hearback-before-submit',
      'hearback-before-submit',
      'hearback-rated',
      'hearback-close',
    ]);
    await context.close();
  });

  it('leaves nothing on the page but one element and one global', async () => {
    const count = () => ({
      globals: Object.keys(window).sort(),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      body: document.body.children.length,
    });
    const plain = await shop.visit({ parts: { tags: 0 } });
    const without = await plain.page.evaluate(count);
    await plain.context.close();
    const { context, page, widget } = await shop.visit();
    await widget.open();
    await widget.rate(2);
    const within = await page.evaluate(count);
    expect(within.globals.filter((name) => !without.globals.includes(name))).toEqual(['hearback']);
    expect(within.sheets).toBe(without.sheets);
    expect(within.body).toBe(without.body + 1);
    await context.close();
  });

  it('goes when the page destroys it', async () => {
    const { context, page, widget } = await shop.visit();
    await widget.open();
    await page.evaluate(() => (window as unknown as { hearback: { destroy(): void } }).hearback.destroy());
    expect(await widget.widget.count()).toBe(0);
    await context.close();
  });

  it('says in the panel that its key is not meant for a page, and throws nothing', async () => {
    const { context, widget, witness } = await shop.visit({
      html: `<!doctype html><title>Elsewhere</title>${tag().replace(/hb_pk_\w+/, 'hb_pk_unknown')}`,
    });
    await widget.open();
    await widget.title.waitFor();
    expect(await widget.title.textContent()).toMatch(/key/i);
    expect(await witness.seen()).toMatchObject({ errors: [], violations: [] });
    await context.close();
  });
});
