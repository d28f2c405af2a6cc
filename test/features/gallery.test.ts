import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { repository } from '../support/repository.ts';
import { type Shop, startShop } from '../support/startShop.ts';

const pictures = join(repository, 'test', 'screens', 'gallery');

const colourOfLauncher = (page: Page) =>
  page.evaluate(() => {
    const widgets = [...document.querySelectorAll('hearback-widget')];
    const buttons = widgets.map(({ shadowRoot }) => shadowRoot?.querySelector('[part=launcher]'));
    const button = buttons.find((found) => found instanceof HTMLElement);
    return button ? getComputedStyle(button).backgroundColor : null;
  });

describe('the gallery', () => {
  let shop: Shop;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    shop = await startShop();
  });
  afterAll(() => shop?.dispose());

  async function open(
    name: 'gallery' | 'themes',
    look: { lang?: 'en' | 'zh-CN'; dark?: boolean; width?: number } = {},
  ) {
    const { lang = 'en', dark = false, width = 1280 } = look;
    const context = await shop.browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      locale: lang,
    });
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('pageerror', ({ message }) => troubles.push(message));
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    await page.goto(`${shop.install.url}/${name}?key=${shop.merchant.publishableKey}&lang=${lang}`);
    await page.locator('hearback-widget [part=panel]').first().waitFor();
    return { context, page, troubles };
  }

  it.each([
    ['gallery', { lang: 'en', dark: false, width: 1280 }],
    ['gallery', { lang: 'zh-CN', dark: true, width: 360 }],
    ['themes', { lang: 'zh-CN', dark: false, width: 360 }],
    ['themes', { lang: 'en', dark: true, width: 1280 }],
  ] as const)('shows %s whole and accessible: %j', async (name, look) => {
    const { context, page, troubles } = await open(name, look);
    const file = `${name}-${look.lang}-${look.width}-${look.dark ? 'dark' : 'light'}.png`;
    await page.screenshot({ path: join(pictures, file), fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('names every element with its attributes, and copies what is to be pasted', async () => {
    const { context, page } = await open('gallery');
    for (const name of ['hearback-widget', 'hearback-case']) {
      await page.getByRole('heading', { name: `<${name}>` }).waitFor();
    }
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const card = page.locator('#hearback-widget');
    await card.getByRole('radio', { name: 'Vue' }).check({ force: true });
    await card.getByRole('button', { name: 'Copy' }).filter({ visible: true }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('<script setup>');
    expect(copied).toContain(shop.merchant.publishableKey);
    await context.close();
  });

  it('gives a tag and colours that make a page of the owner look as it was shown', async () => {
    const { context, page } = await open('themes');
    await page.getByText('Clay').click();
    const shown = await colourOfLauncher(page);
    const [tag, styles] = [
      await page.locator('#tag').textContent(),
      await page.locator('#styles').textContent(),
    ];
    expect(styles).toContain('--hb-accent: #9a3f1d;');
    expect(tag).toContain('data-theme="light"');
    await context.close();
    const visit = await shop.visit({
      html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><style>${styles}</style><body>${tag}</body></html>`,
    });
    await visit.widget.widget.getByRole('button').waitFor();
    expect(await colourOfLauncher(visit.page)).toBe(shown);
    await visit.context.close();
  });

  it('marks colours that are hard to read, and every ready theme is easy to read', async () => {
    const { context, page } = await open('themes');
    const grounds = page.locator('.grounds');
    for (const name of ['Clay', 'Ink', 'Night', 'Harbour']) {
      await page.locator('.themes').getByText(name).click();
      await expect.poll(() => grounds.textContent(), { message: name }).toMatch(/enough.*enough/);
    }
    await page.locator('#ink').fill('#aaaaaa');
    await page.locator('#background').fill('#ffffff');
    await expect.poll(() => grounds.locator('.poor').textContent()).toMatch(/2\.3 : 1 · too little/);
    await context.close();
  });
});
