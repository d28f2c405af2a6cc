import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listRatings } from '../support/listRatings.ts';
import { type Shop, startShop } from '../support/startShop.ts';
import type { HostilePage } from './hostilePage.ts';
import { differences } from './hostState.ts';
import { serveLibraries } from './libraries.ts';
import { pages } from './pages/pages.ts';
import { type HostileVisit, visitHostile } from './visitHostile.ts';
import { Visitors } from './visitors.ts';

describe('the best guest', () => {
  let shop: Shop;
  let visitors: Visitors;
  let visits = 0;

  beforeAll(async () => {
    shop = await startShop();
    visitors = new Visitors(shop.browser);
    await serveLibraries(shop.host);
  });
  afterAll(() => shop?.dispose());

  const comments = async () => {
    const { merchant, secretKey } = shop.merchant;
    return (await listRatings(shop.install, merchant.id, secretKey)).map(({ comment }) => comment);
  };
  const hostedForm = () => `${shop.install.url}/f/${shop.merchant.publishableKey}`;

  async function rates({ page, widget }: HostileVisit, hostile: HostilePage): Promise<void> {
    // By the element and not by the dialog: inline there is none.
    const { widget: element, words } = widget;
    await element.getByRole('radio', { name: words.score(4) }).check({ force: true });
    // By its role, since a label is found in pages of HTML alone.
    await element.getByRole('textbox', { name: words.comment }).fill(hostile.name);
    if (hostile.beforeSend) await hostile.beforeSend(page, widget);
    else await element.getByRole('button', { name: words.send, exact: true }).click();
    await element.getByRole('heading', { name: words.rated }).waitFor();
    expect((await comments()).filter((comment) => comment === hostile.name)).toHaveLength(1);
    if ((await widget.panel.count()) > 0) await widget.close();
  }

  async function meets(visit: HostileVisit, hostile: HostilePage): Promise<void> {
    const { page, widget } = visit;
    const { outcome = 'rates' } = hostile;
    if (outcome === 'absent') return expect(await widget.widget.count()).toBe(0);
    if (outcome === 'hosted') {
      await widget.widget.getByRole('button', { name: widget.words.launcher }).click();
      await widget.widget.getByRole('button', { name: '↗' }).waitFor();
      await page.context().setOffline(false);
      const opened = page.waitForEvent('popup');
      await widget.widget.getByRole('button', { name: '↗' }).click();
      return expect((await opened).url()).toBe(hostedForm());
    }
    await (hostile.open?.(page, widget) ?? widget.open());
    if (outcome === 'refused') {
      return expect(await widget.title.textContent()).toMatch(/not set up for this website/);
    }
    if (outcome === 'rates') return rates(visit, hostile);
    await widget.rate(4);
    expect(await widget.hostedLink.getAttribute('href')).toBe(hostedForm());
  }

  const all = Object.entries(pages).flatMap(([kind, each]) => each.map((page) => ({ ...page, kind })));

  it.concurrent.each(all)('harms nothing and serves the visitor, $kind: $name', async (hostile) => {
    visits += 1;
    const path = `/${visits}`;
    const { outcome = 'rates' } = hostile;
    const fresh =
      Boolean(hostile.visitor ?? hostile.beforeSend) || outcome === 'hosted' || outcome === 'absent';
    const visitor = await visitors.take(fresh);
    let well = false;
    try {
      const without = await visitHostile(shop, hostile, visitor, path, false);
      const before = await without.state();
      expect(await without.troubles()).toEqual([]);
      const visit = await visitHostile(shop, hostile, visitor, path, true);
      expect(differences(before, await visit.state())).toEqual([]);
      await meets(visit, hostile);
      expect(await visit.troubles()).toEqual([]);
      expect(differences(before, await visit.state())).toEqual([]);
      if (hostile.still) expect(await hostile.still[0](visit.page)).toBe(hostile.still[1]);
      well = true;
    } finally {
      await visitors.giveBack(visitor, well && !fresh);
    }
  });

  it('was shown at least forty pages', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
  });
});
