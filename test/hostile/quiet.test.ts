import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../support/findBrowser.ts';
import { tagOf } from '../support/shopPage.ts';
import { type Shop, startShop } from '../support/startShop.ts';
import { WidgetPage } from '../support/widgetPage.ts';
import { goods } from './hostilePage.ts';

/** A browser that keeps pages for the way back, which Playwright's own settings would not. */
async function launchWithBackForwardCache(): Promise<Browser> {
  const { path, environment } = await findBrowser();
  const own = Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return chromium.launch({
    executablePath: path,
    env: { ...Object.fromEntries(own), ...environment },
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: ['--headless', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

/** Notes layout shifts from the first moment on. */
async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { shifts: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { seen: { shifts: number } }).seen.shifts);
}

/** An event of a trace; durations in microseconds. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
  readonly tdur?: number;
}

/** Processor time of the longest task of a page's own thread, in milliseconds. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly Traced[] };
  const main = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const threads = new Set(main.map(({ pid, tid }) => `${pid} ${tid}`));
  const times = traceEvents.flatMap(({ name, pid, tid, tdur }) =>
    name.endsWith('RunTask') && threads.has(`${pid} ${tid}`) && tdur !== undefined ? [tdur / 1000] : [],
  );
  if (times.length === 0) throw new Error('The trace holds no task of the page.');
  return Math.max(...times);
}

describe('a quiet guest', () => {
  let shop: Shop;
  let html: string;

  beforeAll(async () => {
    shop = await startShop();
    const tag = tagOf({ url: shop.install.url, publishableKey: shop.merchant.publishableKey });
    html = `<!doctype html><html lang="en"><title>Shop</title><link rel="stylesheet" href="/shop.css"><body>${goods}${tag}`;
  });
  afterAll(() => shop?.dispose());

  async function visit(): Promise<Page> {
    const page = await (await shop.browser.newContext()).newPage();
    await observe(page);
    await page.goto(shop.host.put('/quiet', { html }));
    await new WidgetPage(page).widget.getByRole('button').waitFor();
    // What is left to do is done, and the observer has heard of it.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 100))));
    return page;
  }

  it('moves nothing on the page, neither when it comes nor when the panel opens', async () => {
    const page = await visit();
    const widget = new WidgetPage(page);
    await widget.open();
    await widget.rate(2);
    await widget.close();
    expect(await shiftsOf(page)).toBe(0);
    await page.context().close();
  });

  it('takes no more than 50 ms at a time before the first click, four times slower', async () => {
    // Processor time, since what else the machine does would lengthen a task by the clock. Whoever shares the
    // processor's caches lengthens it still, so that the best visit counts.
    const longest: number[] = [];
    for (let tries = 0; tries < 10 && !longest.some((task) => 4 * task <= 50); tries += 1) {
      await shop.browser.startTracing(undefined, { categories: ['toplevel', 'devtools.timeline'] });
      const page = await visit();
      longest.push(longestTask(await shop.browser.stopTracing()));
      await page.context().close();
    }
    expect(4 * Math.min(...longest)).toBeLessThanOrEqual(50);
  });

  it('asks for nothing but its loader before the panel is opened', async () => {
    const context = await shop.browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(shop.install.url)) asked.push(request.url());
    });
    await page.goto(shop.host.put('/requests', { html }));
    await new WidgetPage(page).widget.getByRole('button').hover();
    await page.mouse.wheel(0, 400);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([`${shop.install.url}/v1/hearback.js`]);
    asked.length = 0;
    const patient = html.replace('data-key', 'data-when="delay=0.2" data-key');
    await page.goto(shop.host.put('/patient', { html: patient }));
    await new WidgetPage(page).widget.getByRole('button').waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked.map((url) => url.replace(/-.{7}\.js$/, '.js'))).toEqual([
      `${shop.install.url}/v1/hearback.js`,
      `${shop.install.url}/v1/assets/when.js`,
    ]);
    await context.close();
  });

  it('lets the browser keep the page for the way back, with what was written', async () => {
    const browser = await launchWithBackForwardCache();
    try {
      const page = await (await browser.newContext()).newPage();
      await page.addInitScript(() => {
        window.addEventListener('pageshow', ({ persisted }) => {
          const field = document.querySelector('hearback-widget')?.shadowRoot?.querySelector('textarea');
          if (persisted) void fetch(`/back?${field?.value}`);
        });
      });
      const kept = { 'cache-control': 'max-age=60' };
      await page.goto(shop.host.put('/kept', { html, headers: kept }));
      const widget = new WidgetPage(page);
      await widget.open();
      await widget.rate(2);
      await widget.comment('Half written.');
      await page.goto(shop.host.put('/elsewhere', { html: '<title>Elsewhere</title>', headers: kept }));
      // A page that comes back from the cache loads nothing, which goBack() would wait for: it says itself that it is back.
      const back = page.waitForRequest(/\/back/);
      await page.evaluate(() => void setTimeout(() => history.back()));
      expect(new URL((await back).url()).search).toBe('?Half%20written.');
    } finally {
      await browser.close();
    }
  });

  it('leaves at most 1 MB behind after a hundred arrivals and departures with the panel open', async () => {
    const page = await visit();
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.enable');
    const heap = async () => {
      for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    const mount = (times: number) =>
      page.evaluate(async (count) => {
        for (let number = 0; number < count; number += 1) {
          document.querySelector('hearback-widget')?.remove();
          const widget = document.createElement('hearback-widget') as HTMLElement & { show(): Promise<void> };
          document.documentElement.append(widget);
          await widget.show();
        }
      }, times);
    await mount(5);
    const before = await heap();
    await mount(100);
    expect((await heap()) - before).toBeLessThanOrEqual(1_048_576);
    await page.context().close();
  });
});
