import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { type Grievance, goToSummary, lateOrder } from '../support/grievance.ts';
import { layoutProblems } from '../support/layout.ts';
import { photograph } from '../support/photograph.ts';
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
  // From right to left.
  { language: 'ar', colorScheme: 'light', width: 1280 },
  { language: 'ar', colorScheme: 'dark', width: 360 },
] as const;

describe('every screen of the widget', () => {
  let shop: Shop;

  beforeAll(async () => {
    shop = await startShop();
    await takePhotos(shop);
  });
  afterAll(() => shop?.dispose());

  it.each(looks)('is whole and accessible: $language, $colorScheme, $width px', async (look) => {
    const { language, colorScheme, width } = look;
    const { stars, reason, category, story, order = '', remedy, email } = grievances[language];
    const { context, page, widget } = await shop.visit({
      ...{ language, colorScheme, reducedMotion: 'reduce' as const },
      viewport: { width, height: width < 500 ? 740 : 900 },
    });
    const found: string[] = [];
    const lookAt = async (screen: string) => {
      await photograph(page, `${screen}-${language}-${colorScheme}-${width}`);
      const dialog = screen === 'closed' ? undefined : widget.panel;
      const problems = [
        ...(await layoutProblems(page, dialog)),
        ...(await axeFindings(page, 'hearback-widget')),
      ];
      found.push(...problems.map((problem) => `${screen}: ${problem}`));
    };
    await lookAt('closed');
    await widget.open();
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
