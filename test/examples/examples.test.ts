import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listRatings } from '../support/listRatings.ts';
import { type Shop, startShop } from '../support/startShop.ts';
import { WidgetPage } from '../support/widgetPage.ts';
import { Witness } from '../support/witness.ts';
import { buildExample } from './buildExample.ts';

const launcher = (page: Page) => new WidgetPage(page).open();

/** The examples, and how a visitor comes to the panel. */
const examples: readonly (readonly [name: string, open: (page: Page) => Promise<unknown>])[] = [
  ['html', launcher],
  ['react', (page) => page.getByRole('button', { name: 'Tell us' }).click()],
  ['vue', (page) => page.locator('hearback-widget').getByRole('radio').first().waitFor()],
  ['svelte', launcher],
];

describe('the examples that a site owner copies', () => {
  let shop: Shop;

  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(() => shop?.dispose());

  it.each(examples)('are built and take a rating: %s', async (name, open) => {
    const { install, merchant, host, browser } = shop;
    const address = await buildExample(name, host, { ...merchant, url: install.url });
    const context = await browser.newContext();
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const witness = await Witness.watch(page);
    await page.goto(address);
    await page.waitForFunction(() => customElements.get('hearback-widget'));
    await open(page);
    const { words, widget } = new WidgetPage(page);
    await widget.getByRole('radio', { name: words.score(5) }).check({ force: true });
    await widget.getByLabel(words.comment).fill(`From ${name}.`);
    await widget.getByRole('button', { name: words.send, exact: true }).click();
    await widget.getByRole('heading', { name: words.rated }).waitFor();
    expect(await page.locator('p[role=status]').textContent()).toBe('You gave 5.');
    expect(await page.locator('hearback-widget').count()).toBe(1);
    const { errors, violations } = await witness.seen();
    expect([...errors, ...violations]).toEqual([]);
    const stored = await listRatings(install, merchant.merchant.id, merchant.secretKey);
    expect(stored.filter(({ comment }) => comment === `From ${name}.`)).toHaveLength(1);
    await context.close();
  });
});
