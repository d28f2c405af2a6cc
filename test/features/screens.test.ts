import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { createMerchant } from '../support/createMerchant.ts';
import { graphql } from '../support/graphql.ts';
import { type Grievance, goToSummary, lateOrder } from '../support/grievance.ts';
import { layoutProblems } from '../support/layout.ts';
import { photograph } from '../support/photograph.ts';
import { shopPage } from '../support/shopPage.ts';
import { smallPhoto } from '../support/smallPhoto.ts';
import { type Shop, startShop } from '../support/startShop.ts';
import { takePhotos } from '../support/takePhotos.ts';
import type { WidgetLanguage } from '../support/widgetWords.ts';

const lateParcel: Grievance = {
  stars: 2,
  reason: 'Delivery',
  category: 'Late',
  story: 'It was promised for yesterday and has not come. The hotline was busy all day.',
  order: 'LB-2026-0731',
  remedy: 'A refund',
  email: 'ada@example.com',
};

const lateInArabic: Grievance = {
  stars: 2,
  reason: 'التوصيل',
  category: 'تأخير',
  story: 'كان موعد التسليم أمس ولم يصل الطلب بعد.',
  order: 'LB-2026-0731',
  remedy: 'استرداد المبلغ',
  email: 'ada@example.com',
};

const grievances: Readonly<Record<WidgetLanguage, Grievance>> = {
  en: lateParcel,
  'zh-CN': lateOrder,
  ar: lateInArabic,
};

const looks = [
  ...(['en', 'zh-CN'] as const).flatMap((language) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      ([360, 1280] as const).map((width) => ({ language, colorScheme, width })),
    ),
  ),
  { language: 'en', colorScheme: 'light', width: 360, forcedColors: 'active' },
  // From right to left.
  { language: 'ar', colorScheme: 'light', width: 1280 },
  { language: 'ar', colorScheme: 'dark', width: 360 },
] as const;

const define = (parts: string) =>
  `mutation ($id: ID!) { done: defineQuestion(input: { merchantId: $id, question: "overall", ${parts} }) { __typename } }`;

/** Ways to ask: what a merchant does for it, and the look in which it is seen. */
const kinds = [
  ['smileys', define('kind: SMILEYS'), 'en', 'light', 360],
  ['thumbs', define('kind: THUMBS, scale: { min: 1, max: 2 }'), 'ar', 'dark', 1280],
  ['recommendation', define('kind: NUMBERS, scale: { min: 0, max: 10 }'), 'ar', 'light', 360],
  ['effort', define('kind: NUMBERS, scale: { min: 1, max: 7 }'), 'zh-CN', 'dark', 360],
  [
    'steps',
    'mutation ($id: ID!) { done: installPreset(merchantId: $id, name: CAR_SERVICE) { __typename } }',
    ...(['en', 'dark', 1280] as const),
  ],
] as const;

describe('every screen of the widget', () => {
  let shop: Shop;

  beforeAll(async () => {
    shop = await startShop();
    await takePhotos(shop);
  });
  afterAll(() => shop?.dispose());

  it.each(looks)('is whole and accessible: %j', async (look) => {
    const { language, colorScheme, width } = look;
    const forcedColors = 'forcedColors' in look ? look.forcedColors : 'none';
    const name = `${language}-${forcedColors === 'active' ? 'forced' : colorScheme}-${width}`;
    const { stars, reason, category, story, order = '', remedy, email } = grievances[language];
    const { context, page, widget } = await shop.visit({
      ...{ language, colorScheme, reducedMotion: 'reduce' as const },
      viewport: { width, height: width < 500 ? 740 : 900 },
    });
    await page.emulateMedia({ forcedColors });
    const found: string[] = [];
    const lookAt = async (screen: string) => {
      await photograph(page, `${screen}-${name}`);
      const dialog = screen === 'closed' ? undefined : widget.panel;
      const problems = [
        ...(await layoutProblems(page, dialog)),
        ...(await axeFindings(page, 'hearback-widget')),
      ];
      found.push(...problems.map((problem) => `${screen}: ${problem}`));
    };
    await lookAt('closed');
    const button = await widget.widget.getByRole('button').boundingBox();
    await widget.open();
    const panel = await widget.panel.boundingBox();
    // Whatever the form speaks: on a wide screen it opens where its button was.
    if (width > 500) {
      expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBe((button?.x ?? 0) + (button?.width ?? 0));
    }
    await lookAt('panel');
    await widget.rate(stars);
    await widget.chooseReason(reason);
    await lookAt('low-score');
    await widget.addFile('IMG_20260731_184512.png', 'image/png', smallPhoto);
    await widget.panel.locator('[name=files]').scrollIntoViewIfNeeded();
    await lookAt('photos');
    await widget.complain();
    await lookAt('category');
    await widget.chooseCategory(category);
    await widget.writeWhatHappened(story, { order });
    await widget.askFor(remedy);
    await lookAt('story');
    await widget.goOn();
    await widget.leaveEmail(email);
    await lookAt('contact');
    await widget.goOn();
    await widget.readSummary();
    await lookAt('summary');
    await widget.sendComplaint();
    await widget.receipt();
    await lookAt('receipt');
    expect(found).toEqual([]);
    await context.close();
  });

  it.each(kinds)('asks in %s, whole and accessible', async (kind, mutation, language, colorScheme, width) => {
    const merchant = await createMerchant(shop.install, { name: 'Garage', origins: [shop.host.origin] });
    const { secretKey, publishableKey } = merchant;
    await graphql(shop.install, secretKey, mutation, { id: merchant.merchant.id });
    const { context, page, widget } = await shop.visit({
      ...{ language, colorScheme, reducedMotion: 'reduce', viewport: { width, height: 740 } },
      html: shopPage({ url: shop.install.url, publishableKey, lang: language }),
    });
    await widget.open();
    await widget.panel.getByRole('radio').nth(1).check({ force: true });
    for (const step of kind === 'steps' ? ['first', 'second'] : ['first']) {
      if (step === 'second') await widget.goOn();
      await photograph(page, `${kind}-${step}-${language}-${colorScheme}-${width}`);
      expect(await layoutProblems(page, widget.panel)).toEqual([]);
      expect(await axeFindings(page, 'hearback-widget')).toEqual([]);
    }
    await context.close();
  });

  it('is whole and accessible where something is wrong or the server is away', async () => {
    const { context, page, widget } = await shop.visit({
      ...{ language: 'zh-CN', viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' },
    });
    await goToSummary(widget, lateOrder);
    await page.route('**/v1/graphql', (route) => route.abort('connectionrefused'));
    await widget.sendComplaint();
    await widget.note.getByText('尚未发送').waitFor();
    await photograph(page, 'away-zh-CN-light-360');
    expect(await layoutProblems(page, widget.panel)).toEqual([]);
    expect(await axeFindings(page, 'hearback-widget')).toEqual([]);
    await context.close();
  });
});
