import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintOf, submitComplaint } from '../support/publicDoor.ts';
import { type Shop, startShop } from '../support/startShop.ts';
import type { HostilePage } from './hostilePage.ts';
import { differences } from './hostState.ts';
import { serveLibraries } from './libraries.ts';
import { intrinsics } from './pages/intrinsics.ts';
import { policies } from './pages/policies.ts';
import { styles } from './pages/styles.ts';
import { visitElements } from './visitElements.ts';
import { Visitors } from './visitors.ts';

/** One page of each kind of hostility. */
const share = [
  'a policy of nonces with strict-dynamic',
  'Trusted Types without any policy',
  'Trusted Types with only lit-html, taken by its own Lit',
  'a policy that forbids to send',
  'SES lockdown',
  'a frozen Object.prototype that is extended for every loop to meet',
  'prototypes extended like Prototype.js does',
  'no Sanitizer API',
  '* { all: unset !important }',
  'a root of 62.5 % with tiny, wide, capital text',
];

const pages = [...policies, ...intrinsics, ...styles].filter(({ name }) => share.includes(name));

describe('the badge and the page of a case', () => {
  let shop: Shop;
  let visitors: Visitors;
  let receipt = '';
  let visits = 0;

  beforeAll(async () => {
    shop = await startShop();
    visitors = new Visitors(shop.browser);
    await serveLibraries(shop.host);
    const from = { origin: shop.host.origin };
    receipt = (await submitComplaint(shop.install, complaintOf(shop.merchant), from)).receipt ?? '';
  });
  afterAll(() => shop?.dispose());

  async function serve(page: Page): Promise<void> {
    await page.locator('hearback-badge').getByText('from five ratings on').waitFor();
    const field = page.locator('hearback-case').getByRole('textbox');
    await field.fill(receipt);
    await field.press('Enter');
    await page.locator('hearback-case').locator('[aria-current=step]').waitFor();
  }

  /** Where the page may not ask our server: a way to ask again, and a link to the page of the case. */
  async function leadElsewhere(page: Page): Promise<void> {
    await page.locator('hearback-badge').getByRole('button').waitFor();
    const field = page.locator('hearback-case').getByRole('textbox');
    await field.fill(receipt);
    await field.press('Enter');
    const link = page.locator('hearback-case').getByRole('link');
    expect(await link.getAttribute('href')).toBe(`${shop.install.url}/c/${receipt}`);
  }

  it('are shown every page of the list', () => {
    expect(pages).toHaveLength(share.length);
  });

  it.concurrent.each(pages)('harm nothing and serve the visitor: $name', async (page) => {
    visits += 1;
    const path = `/${visits}`;
    const linked = page.outcome === 'linked';
    // What an element asks for by itself cannot be asked for without the policy noting it.
    const hostile: HostilePage = linked ? { ...page, unavoidable: /connect-src|Refused to connect/ } : page;
    const visitor = await visitors.take(false);
    let well = false;
    try {
      const without = await visitElements(shop, hostile, visitor, path, false);
      const before = await without.state();
      expect(await without.troubles()).toEqual([]);
      const visit = await visitElements(shop, hostile, visitor, path, true);
      await (linked ? leadElsewhere(visit.page) : serve(visit.page));
      expect(await visit.troubles()).toEqual([]);
      expect(differences(before, await visit.state())).toEqual([]);
      if (hostile.still) expect(await hostile.still[0](visit.page)).toBe(hostile.still[1]);
      well = true;
    } finally {
      await visitors.giveBack(visitor, well);
    }
  });
});
