import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goToSummary, lateOrder } from '../support/grievance.ts';
import { type Shop, startShop } from '../support/startShop.ts';
import { storedIn } from '../support/witness.ts';

describe('a visitor’s device', () => {
  let shop: Shop;

  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(() => shop?.dispose());

  it('keeps nothing of a rating, before Send and after it has arrived', async () => {
    const { context, page, widget } = await shop.visit();
    expect(await storedIn(context)).toEqual([]);
    await widget.open();
    await widget.rate(2);
    await widget.comment('It rained in.');
    expect(await storedIn(context)).toEqual([]);
    await widget.close();
    await page.reload();
    expect(await storedIn(context)).toEqual([]);
    await widget.open();
    await widget.rate(5);
    await widget.sendRating();
    await widget.title.filter({ hasText: widget.words.rated }).waitFor();
    expect(await storedIn(context)).toEqual([]);
    await context.close();
  });

  it('keeps nothing of a complaint, before Send and after it has arrived', async () => {
    const { context, widget } = await shop.visit({ language: 'zh-CN' });
    await goToSummary(widget, lateOrder);
    expect(await storedIn(context)).toEqual([]);
    await widget.sendComplaint();
    await widget.receipt();
    await widget.close();
    expect(await storedIn(context)).toEqual([]);
    await context.close();
  });

  it('would be caught keeping something', async () => {
    const { context, page } = await shop.visit();
    await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noDocumentCookie: what a guest must not do, and this test must see.
      document.cookie = 'seen=1';
      localStorage.setItem('seen', '1');
      sessionStorage.setItem('seen', '1');
      await caches.open('seen');
    });
    expect((await storedIn(context)).length).toBe(4);
    await context.close();
  });
});
