import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { changesOf } from '../support/changesOf.ts';
import { layoutProblems } from '../support/layout.ts';
import { numbersOf } from '../support/numbers.ts';
import { photograph } from '../support/photograph.ts';
import { smallPhoto } from '../support/smallPhoto.ts';
import { type Shop, startShop } from '../support/startShop.ts';
import { takePhotos } from '../support/takePhotos.ts';
import { storedIn } from '../support/witness.ts';

describe('the hosted form', () => {
  let shop: Shop;

  beforeAll(async () => {
    shop = await startShop();
    await takePhotos(shop);
  });
  afterAll(() => shop?.dispose());

  const address = () => `${shop.install.url}/f/${shop.merchant.publishableKey}`;
  const phone = { width: 360, height: 740 };

  it('takes a rating and a complaint without any script, and its receipt leads to the case', async () => {
    const { context, page } = await shop.visit({ javaScriptEnabled: false, viewport: phone });
    await page.goto(`${address()}?lang=en`);
    await page.getByRole('radio', { name: /^2 of 5/ }).check({ force: true });
    await page.getByRole('heading', { name: 'Something went wrong?' }).click();
    await page.getByLabel('What is it about?').selectOption('DELIVERY.LATE');
    await page.getByLabel('What happened?').fill('It came a day late. 晚了一天。');
    await page.getByRole('radio', { name: 'Stay anonymous' }).check({ force: true });
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('It came a day late. 晚了一天。').first().waitFor();
    expect(await storedIn(context)).toEqual([]);
    await page.getByRole('button', { name: /^Send/ }).click();
    const receipt = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(
      (await page.locator('main').textContent()) ?? '',
    )?.[0];
    expect(receipt).toBeDefined();
    const { ratings, complaints } = await numbersOf(
      shop.install,
      shop.merchant.merchant.id,
      shop.merchant.secretKey,
    );
    expect({ ratings, complaints }).toEqual({ ratings: 1, complaints: 1 });

    await page.goto(`${shop.install.url}/c/${receipt}`);
    const words = await page.locator('body').textContent();
    expect(words).toContain(receipt);
    expect(words).toContain('Lakeside Bakery');
    // Whoever holds the code sees where the case stands, and none of the words.
    expect(words).not.toContain('It came a day late');
    expect(await storedIn(context)).toEqual([]);
    await context.close();
  });

  it('stores a form once that is sent twice, as a reload does', async () => {
    const fields = { score: '4', comment: 'Good rolls.', ratingId: randomUUID(), lang: 'en', action: 'send' };
    const send = () => fetch(address(), { method: 'POST', body: new URLSearchParams(fields) });
    const changes = await changesOf(shop.install, shop.merchant, async () => {
      for (const { status } of [await send(), await send()]) expect(status).toBe(200);
    });
    expect(changes).toMatchObject({ stored: 1, accepted: 1, rejected: 0 });
  });

  it('comes back with every word where something is wrong', async () => {
    const { context, page } = await shop.visit({ javaScriptEnabled: false });
    await page.goto(`${address()}?lang=en`);
    await page.getByRole('heading', { name: 'Something went wrong?' }).click();
    await page.getByLabel('What happened?').fill('The door was stuck.');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.locator('[aria-invalid="true"]').first().waitFor();
    expect(await page.getByLabel('What happened?').inputValue()).toBe('The door was stuck.');
    await context.close();
  });

  it.each([
    ['en', 'light'],
    ['zh-CN', 'dark'],
  ] as const)('is whole and accessible on a phone: %s, %s', async (language, colorScheme) => {
    const { context, page } = await shop.visit({ viewport: phone, colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${address()}?lang=${language}`);
    await page.getByRole('heading', { level: 2 }).first().click();
    await photograph(page, `hosted-form-${language}-${colorScheme}-360`);
    expect(await layoutProblems(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${address()}?lang=${language}`);
    await page.locator('[name=score][value="4"]').check({ force: true });
    await page.locator('form .primary').click();
    await page.locator('[name=file]').setInputFiles({
      ...{ name: 'cake.png', mimeType: 'image/png', buffer: smallPhoto },
    });
    const shows = async (name: string) => {
      await photograph(page, `hosted-${name}-${language}-${colorScheme}-360`);
      expect(await layoutProblems(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    };
    await shows('thanks');
    await page.locator('form .quiet').click();
    await page.getByText(language === 'en' ? 'with one photo' : '附有 1 张照片').waitFor();
    await shows('photo');
    await page.locator('form .quiet').click();
    await page.locator('[aria-invalid="true"]').waitFor();
    await shows('no-photo');
    await context.close();
  });
});
