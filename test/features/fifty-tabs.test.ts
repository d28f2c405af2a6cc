import type { BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listRatings } from '../support/listRatings.ts';
import { type Shop, startShop } from '../support/startShop.ts';
import { waitUntil } from '../support/waitUntil.ts';

/** How much is sent: `HEARBACK_TABS=50x20` sends 1,000 submissions from 50 tabs, with a whole minute offline. */
const [tabs = 10, each = 10] = (process.env.HEARBACK_TABS ?? '10x10').split('x').map(Number);
const offline = tabs * each >= 1000 ? 60_000 : 4_000;
/** One page delivers what all the tabs have left, one after another, and waits after each failure: about half a second each. */
const patience = Math.max(300_000, tabs * each * 1000);

/** Rates on a page as often as it is told, each time with a widget of its own, and never waits for the server. */
const rate = async ({ tab, count, key }: { tab: number; count: number; key: string }): Promise<void> => {
  const soon = <T>(look: () => T | null | undefined | false): Promise<T> =>
    new Promise((resolve) => {
      const again = (): void => {
        const found = look();
        if (found) resolve(found);
        else setTimeout(again, 100);
      };
      again();
    });
  await customElements.whenDefined('hearback-widget');
  for (let turn = 0; turn < count; turn += 1) {
    const widget = document.createElement('hearback-widget') as HTMLElement & { show(): Promise<void> };
    widget.setAttribute('mode', 'manual');
    widget.dataset.key = key;
    document.body.append(widget);
    await widget.show();
    const panel = await soon(() => widget.shadowRoot?.querySelector('dialog[open]'));
    (await soon(() => panel.querySelector<HTMLInputElement>('input[name=score][value="4"]'))).click();
    const comment = await soon(() => panel.querySelector<HTMLTextAreaElement>('[name=comment]'));
    comment.value = `tab ${tab} turn ${turn}`;
    comment.dispatchEvent(new Event('input', { bubbles: true }));
    (await soon(() => panel.querySelector<HTMLButtonElement>('[part~=send]'))).click();
    // Either it is stored, or the panel says that it is kept: only then does a visitor go on.
    await soon(
      () =>
        panel.querySelector('[role=status] button') ??
        (panel.querySelector('[part~=send]') === null && panel.querySelector('#title')),
    );
    (panel as HTMLDialogElement).close();
  }
};

/** Three requests of ten fail: before they arrive, with a busy server, or after they were stored. */
async function disturb(context: BrowserContext): Promise<void> {
  let seed = 7;
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  await context.route('**/v1/graphql', async (route: Route) => {
    const luck = random();
    if (luck < 0.1) return route.abort('connectionreset');
    if (luck < 0.2) {
      const headers = {
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'retry-after',
        'retry-after': '1',
      };
      return route.fulfill({ status: 503, headers, json: { errors: [] } });
    }
    if (luck < 0.3) {
      await route.fetch().catch(() => undefined);
      return route.abort('connectionreset');
    }
    return route.continue();
  });
}

const keptIn = (page: Page): Promise<number> =>
  page.evaluate(async () => (await indexedDB.databases()).filter(({ name }) => name === 'hearback').length);

describe(`${tabs * each} submissions from ${tabs} tabs`, () => {
  let shop: Shop;

  beforeAll(async () => {
    shop = await startShop({ settings: { HEARBACK_INTAKE_PER_MINUTE: '1000000' } });
  });
  afterAll(() => shop?.dispose());

  it(
    'are all stored, each once, although requests fail, the network goes and the tabs are closed',
    async () => {
      const { context, page: first } = await shop.visit();
      await disturb(context);
      const pages = await Promise.all(
        Array.from({ length: tabs }, async () => {
          const page = await context.newPage();
          await page.goto(first.url());
          return page;
        }),
      );
      const working = pages.map((page, tab) =>
        page.evaluate(rate, { tab, count: each, key: shop.merchant.publishableKey }),
      );
      await waitUntil(
        async () =>
          (await listRatings(shop.install, shop.merchant.merchant.id, shop.merchant.secretKey)).length >=
          (tabs * each) / 4,
        'a quarter of the ratings',
        120_000,
      );
      await context.setOffline(true);
      await new Promise((resolve) => setTimeout(resolve, offline));
      await Promise.all(working);
      await Promise.all(pages.map((page) => page.close()));
      const before = await listRatings(shop.install, shop.merchant.merchant.id, shop.merchant.secretKey);
      expect(before.length).toBeLessThan(tabs * each);
      await context.setOffline(false);

      await first.reload();
      // A browser wakes a page that nobody has looked at for five minutes once a minute only.
      await first.bringToFront();
      await waitUntil(async () => (await keptIn(first)) === 0, 'device that keeps nothing', patience);
      const stored = await listRatings(shop.install, shop.merchant.merchant.id, shop.merchant.secretKey);
      const sent = pages.flatMap((_, tab) =>
        Array.from({ length: each }, (_, turn) => `tab ${tab} turn ${turn}`),
      );
      expect(stored.map(({ comment }) => comment).sort()).toEqual(sent.sort());
      console.log(
        `${stored.length} stored, ${stored.length - before.length} of them after the tabs were closed.`,
      );
      await context.close();
    },
    600_000 + patience,
  );
});
