import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { graphql } from '../support/graphql.ts';
import { hearback } from '../support/hearback.ts';
import { launchBrowser } from '../support/launchBrowser.ts';
import { layoutProblems } from '../support/layout.ts';
import { photograph } from '../support/photograph.ts';
import { type Host, startHost } from '../support/startHost.ts';
import { type Install, startInstall } from '../support/startInstall.ts';
import { waitUntil } from '../support/waitUntil.ts';
import { WidgetPage } from '../support/widgetPage.ts';

/** What the command `demo` answers. */
interface Demo {
  readonly merchantId: string;
  readonly secretKey: string;
  readonly ratings: number;
  readonly complaints: number;
}

describe('the first start', () => {
  let install: Install;
  let browser: Browser;
  let host: Host;
  let demo: Demo;
  let firstStart: number;

  beforeAll(async () => {
    const before = performance.now();
    install = await startInstall({ command: 'start' });
    firstStart = performance.now() - before;
    [browser, host] = await Promise.all([launchBrowser(), startHost()]);
    demo = await hearback<Demo>(install, 'demo');
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await host?.stop();
    await install?.dispose();
  });

  /** A figure of the live strip as it is shown. */
  async function figure(page: Page, name: string): Promise<number> {
    const text = await page.locator(`[data-figure="${name}"] [data-part="${name}"]`).textContent();
    return Number(text?.replaceAll(/[^\d.]/g, '') || Number.NaN);
  }

  it('makes a demo merchant and is ready within four minutes, and says what it does', () => {
    expect(firstStart).toBeLessThan(240_000);
    expect(install.log).toContain(`${install.url}/demo`);
    expect(install.log).toMatch(/demo/i);
  });

  it('is ready within 15 seconds the second time, and adds nothing', async () => {
    await install.stop();
    const before = performance.now();
    await install.start();
    expect(performance.now() - before).toBeLessThan(15_000);
    expect(demo).toMatchObject({ ratings: 0, complaints: 0 });
  });

  it('has two years of ratings and complaints in two languages, with a bad quarter that was overcome', async () => {
    const day = (years: number) => new Date(Date.now() + years * 31_557_600_000).toISOString().slice(0, 10);
    const { merchant } = await graphql<{
      merchant: {
        complaintSummary: { received: number };
        satisfaction: {
          csat: { sampleSize: number };
          trend: readonly { complete: boolean; csat: { value: number | null; sampleSize: number } }[];
        };
        zh: { csat: { sampleSize: number } };
      };
    }>(
      install,
      demo.secretKey,
      `query ($id: ID!, $period: PeriodInput!) {
        merchant(id: $id) {
          complaintSummary(period: $period) { received }
          satisfaction(period: $period) {
            csat { sampleSize }
            trend(interval: QUARTER) { complete csat { value sampleSize } }
          }
          zh: satisfaction(period: $period, filter: { language: "zh-CN" }) { csat { sampleSize } }
        }
      }`,
      { id: demo.merchantId, period: { from: day(-2.1), to: day(0.01) } },
    );
    const { csat, trend } = merchant.satisfaction;
    expect(csat.sampleSize).toBeGreaterThan(18_000);
    expect(merchant.complaintSummary.received).toBeGreaterThan(500);
    expect(merchant.zh.csat.sampleSize).toBeGreaterThan(1000);
    expect(merchant.zh.csat.sampleSize).toBeLessThan(csat.sampleSize);
    const quarters = trend.filter(({ complete }) => complete).flatMap(({ csat }) => csat.value ?? []);
    const worst = quarters.indexOf(Math.min(...quarters));
    expect(worst).toBeGreaterThan(0);
    expect(worst).toBeLessThan(quarters.length - 1);
    expect((quarters.at(-1) ?? 0) - (quarters[worst] ?? 1)).toBeGreaterThan(0.05);
  });

  it('shows the numbers change on the page after a visitor rates and complains there', async () => {
    const context = await browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    await page.goto(`${install.url}/demo?lang=en`);
    await page.locator('.strip[data-state="live"]').waitFor();
    const [ratings, complaints] = [await figure(page, 'ratings'), await figure(page, 'complaints')];
    const widget = new WidgetPage(page);
    await widget.open();
    await widget.rate(1);
    await widget.complain();
    await widget.chooseCategory('Delivery', 'Late');
    await widget.writeWhatHappened('The kettle came a week late.');
    await widget.goOn();
    await widget.stayAnonymous();
    await widget.goOn();
    await widget.sendComplaint();
    await widget.receipt();
    await waitUntil(
      async () =>
        (await figure(page, 'ratings')) > ratings && (await figure(page, 'complaints')) > complaints,
      'change of the numbers',
      5000,
    );
    await context.close();
  });

  it('can be served from a second origin, and counts there as it does here', async () => {
    const html = await (await fetch(`${install.url}/demo?lang=en`)).text();
    const context = await browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    await page.goto(host.put('/demo', { html }));
    await page.locator('.strip[data-state="live"]').waitFor();
    const ratings = await figure(page, 'ratings');
    const widget = new WidgetPage(page);
    await widget.open();
    await widget.rate(5);
    await widget.sendRating();
    await widget.title.filter({ hasText: widget.words.rated }).waitFor();
    await waitUntil(async () => (await figure(page, 'ratings')) > ratings, 'change of the numbers', 5000);
    await context.close();
  });

  it('shows its score to everybody, with all ratings in it, and says it to search engines', async () => {
    const context = await browser.newContext({ locale: 'en', viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${install.url}/demo?lang=en`);
    const badge = page.locator('hearback-badge');
    await badge.getByText('How the ratings are spread').click();
    const sample = (await badge.locator('.sample').textContent()) ?? '';
    const counts = await badge.locator('.count').allTextContents();
    const sum = counts.reduce((total, text) => total + Number(text.replaceAll(',', '')), 0);
    expect(counts).toHaveLength(5);
    expect(sum).toBe(Number(sample.replaceAll(/\D/g, '')));
    expect(sum).toBeGreaterThan(5000);
    const told = await page.locator('head script[type="application/ld+json"]').textContent();
    expect(JSON.parse(told ?? '')).toMatchObject({
      '@context': 'https://schema.org',
      aggregateRating: { '@type': 'AggregateRating', ratingCount: sum, bestRating: 5, worstRating: 1 },
    });
    await badge.scrollIntoViewIfNeeded();
    await photograph(page, 'demo-badge-en-light-360');
    expect(await layoutProblems(page)).toEqual([]);
    expect(await axeFindings(page, 'hearback-badge')).toEqual([]);
    await context.close();
  });

  const looks = ['en', 'zh-CN'].flatMap((language) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [360, 1280].map((width) => ({ language, colorScheme, width })),
    ),
  );
  it.each(looks)(
    'has a demo page that is whole and accessible: $language, $colorScheme, $width px',
    async (look) => {
      const { language, colorScheme, width } = look;
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(`${install.url}/demo?lang=${language}`);
      await page.locator('.strip[data-state="live"]').waitFor();
      await page.locator('hearback-widget').getByRole('button').waitFor();
      await photograph(page, `demo-${language}-${colorScheme}-${width}`);
      expect(await layoutProblems(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
      await context.close();
    },
  );
});
