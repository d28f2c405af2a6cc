import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { answerEveryKind, askEveryKind } from '../support/everyKind.ts';
import { shopPage } from '../support/shopPage.ts';
import { smallPhoto } from '../support/smallPhoto.ts';
import { type Shop, startShop } from '../support/startShop.ts';
import { takePhotos } from '../support/takePhotos.ts';
import type { WidgetPage } from '../support/widgetPage.ts';
import { deepFocus, tabTo } from './deepFocus.ts';

const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** A small phone, and a window of 1280 × 1024 px at a zoom of 400 %. */
const sizes = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
] as const;

/** What a visitor chooses, by language. */
const said = {
  en: { reason: 'Delivery', category: 'Late', remedy: 'A refund' },
  ar: { reason: 'التوصيل', category: 'تأخير', remedy: 'استرداد المبلغ' },
} as const;

interface Said {
  readonly reason: string;
  readonly category: string;
  readonly remedy: string;
}

/** Goes through a rating and a complaint and looks at every state that a visitor can reach. */
async function everyState(
  page: Page,
  widget: WidgetPage,
  look: (state: string) => Promise<void>,
  { reason, category, remedy }: Said = said.en,
) {
  await look('closed');
  await widget.open();
  await look('open');
  await widget.rate(2);
  await widget.chooseReason(reason);
  await widget.addFile('parcel.png', 'image/png', smallPhoto);
  await look('low score');
  await widget.complain();
  await look('category');
  await widget.chooseCategory(category);
  await look('story');
  await widget.goOn();
  await look('story with an error');
  await widget.writeWhatHappened('It has not come.', { order: 'A-17' });
  await widget.askFor(remedy);
  await widget.goOn();
  await look('contact');
  await widget.goOn();
  await look('contact with an error');
  await widget.leaveEmail('ada@example.com');
  await widget.goOn();
  await widget.readSummary();
  await look('summary');
  const gate = Promise.withResolvers<void>();
  await page.route('**/v1/graphql', async (route) => {
    await gate.promise;
    await route.abort('connectionrefused');
  });
  await widget.sendComplaint();
  await look('sending');
  gate.resolve();
  await widget.panel.getByRole('button', { name: widget.words.tryNow }).waitFor();
  await look('offline');
  await page.unroute('**/v1/graphql');
  await widget.tryNow();
  await widget.receipt();
  await look('done');
}

/** Looks at a state in every look and size. @param found Gets what is wrong. */
async function inEveryLook(page: Page, state: string, found: string[]): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const media of looks) {
      await page.emulateMedia(media);
      const findings = await axeFindings(page, 'hearback-widget');
      const where = `${state}, ${media.colorScheme}, ${media.forcedColors}, ${size.height}`;
      found.push(...findings.map((finding) => `${where}: ${finding}`));
    }
  }
  await page.emulateMedia(looks[0]);
  await page.setViewportSize(sizes[0]);
}

describe('everyone', () => {
  let shop: Shop;

  beforeAll(async () => {
    shop = await startShop();
    await takePhotos(shop);
  });
  afterAll(() => shop?.dispose());

  it.each([
    ['from left to right', 'en'],
    ['from right to left', 'ar'],
  ] as const)(
    'can use every state in every look, on a phone and zoomed in, %s',
    { timeout: 300_000 },
    async (_direction, language) => {
      const { context, page, widget } = await shop.visit({
        language,
        reducedMotion: 'reduce',
        viewport: sizes[0],
      });
      const found: string[] = [];
      await everyState(page, widget, (state) => inEveryLook(page, state, found), said[language]);
      expect(found).toEqual([]);
      await context.close();
    },
  );

  it.each(['en', 'ar'] as const)(
    'can answer every kind of question in every look, on a phone and zoomed in: %s',
    { timeout: 300_000 },
    async (language) => {
      const { publishableKey } = await askEveryKind(shop);
      const { context, page, widget } = await shop.visit({
        ...{ language, reducedMotion: 'reduce', viewport: sizes[0] },
        html: shopPage({ url: shop.install.url, publishableKey, lang: language }),
      });
      const found: string[] = [];
      await widget.open();
      await answerEveryKind(widget, (state) => inEveryLook(page, state, found));
      await widget.sendRating();
      await widget.title.filter({ hasText: widget.words.rated }).waitFor();
      await inEveryLook(page, 'done', found);
      expect(found).toEqual([]);
      await context.close();
    },
  );

  it('can rate and complain by keyboard alone, and hears what happens', async () => {
    const { context, page, widget } = await shop.visit();
    const press = (key: string) => page.keyboard.press(key);
    await tabTo(page, /^Feedback$/);
    await press('Enter');
    await widget.widget.getByRole('dialog', { name: 'How satisfied are you?' }).waitFor();
    await expect.poll(() => deepFocus(page)).toMatch(/of 5/);
    await press('Space');
    await press('ArrowRight');
    await expect.poll(() => deepFocus(page)).toMatch(/^2 of 5/);
    await tabTo(page, /^Would you like to say more/);
    await page.keyboard.type('By keyboard.');
    await tabTo(page, /^Send$/);
    await press('Enter');
    await expect.poll(() => deepFocus(page)).toBe('Thank you');
    await tabTo(page, /^Make a complaint$/);
    await press('Enter');
    await expect.poll(() => deepFocus(page)).toMatch(/\?$/);
    await tabTo(page, /^Delivery$/);
    await press('Enter');
    await expect.poll(() => deepFocus(page)).toMatch(/^Delivery: what exactly/);
    await tabTo(page, /^Late$/);
    await press('Enter');
    await expect.poll(() => deepFocus(page)).toBe('What happened?');
    await tabTo(page, /^Please describe it/);
    await page.keyboard.type('It has not come.');
    await tabTo(page, /^Next$/);
    await press('Enter');
    await expect.poll(() => deepFocus(page)).toBe('How can we answer you?');
    await widget.panel.getByRole('textbox', { name: 'E-mail' }).waitFor();
    await tabTo(page, /^Contact me/);
    await press('ArrowDown');
    await expect.poll(() => deepFocus(page)).toMatch(/^Stay anonymous/);
    await tabTo(page, /^Next$/);
    await press('Enter');
    await expect.poll(() => deepFocus(page)).toBe('Did we understand you?');
    await context.setOffline(true);
    await tabTo(page, /^Send complaint$/);
    await press('Enter');
    await expect.poll(() => widget.note.textContent()).toMatch(/Not sent yet/);
    await context.setOffline(false);
    await widget.receipt();
    await expect.poll(() => deepFocus(page)).toBe('Your complaint has arrived');
    await press('Escape');
    await widget.panel.waitFor({ state: 'hidden' });
    expect(await deepFocus(page)).toBe('Feedback');
    await context.close();
  });

  it('finds targets of at least 44 px', async () => {
    const { context, page, widget } = await shop.visit({ viewport: sizes[0] });
    const small = new Set<string>();
    await everyState(page, widget, async (state) => {
      const found = await widget.widget.evaluate((element) => {
        const targets = [
          ...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, a, input, textarea') ?? []),
        ];
        return targets.flatMap((target) => {
          const boxes = [target, target.closest('label')].flatMap(
            (each) => each?.getBoundingClientRect() ?? [],
          );
          const width = Math.max(...boxes.map((box) => box.width));
          const height = Math.max(...boxes.map((box) => box.height));
          if (width === 0 || !target.checkVisibility() || (width > 43.5 && height > 43.5)) return [];
          const name =
            target.getAttribute('aria-label') ?? (target.textContent?.trim() || target.getAttribute('name'));
          return [`${name}: ${Math.round(width)} × ${Math.round(height)}`];
        });
      });
      for (const target of found) small.add(`${state}: ${target}`);
    });
    expect([...small]).toEqual([]);
    await context.close();
  });
});
