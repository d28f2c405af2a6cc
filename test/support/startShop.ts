import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { createMerchant, type Merchant } from './createMerchant.ts';
import { launchBrowser } from './launchBrowser.ts';
import { type ShopPage, shopPage } from './shopPage.ts';
import { type Host, startHost } from './startHost.ts';
import { type Install, type InstallOptions, startInstall } from './startInstall.ts';
import { WidgetPage } from './widgetPage.ts';
import type { WidgetLanguage } from './widgetWords.ts';
import { Witness } from './witness.ts';

/** How a visitor comes to a shop. */
export interface VisitOptions
  extends Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'reducedMotion' | 'javaScriptEnabled'> {
  /** Language of the page. */
  readonly language?: WidgetLanguage;
  /** Headers of the page, for example a content security policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Parts of the page. */
  readonly parts?: Omit<Partial<ShopPage>, 'url' | 'publishableKey' | 'lang'>;
  /** The whole page instead, with the tag where it belongs. */
  readonly html?: string;
}

/** A visitor with a browser of their own on a page of the shop. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly widget: WidgetPage;
  readonly witness: Witness;
}

/** A shop on an origin of its own that embeds the widget of a merchant, with the install and a browser. */
export class Shop {
  readonly install: Install;
  readonly merchant: Merchant;
  readonly host: Host;
  readonly browser: Browser;
  #pages = 0;

  constructor(install: Install, merchant: Merchant, host: Host, browser: Browser) {
    this.install = install;
    this.merchant = merchant;
    this.host = host;
    this.browser = browser;
  }

  /** Opens a page of the shop in a new browser context. */
  async visit({ language = 'en', headers = {}, parts, html, ...look }: VisitOptions = {}): Promise<Visit> {
    const { url } = this.install;
    const { publishableKey } = this.merchant;
    this.#pages += 1;
    const address = this.host.put(`/page-${this.#pages}`, {
      html: html ?? shopPage({ url, publishableKey, lang: language, ...parts }),
      headers,
    });
    const context = await this.browser.newContext({ locale: language, ...look });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const witness = await Witness.watch(page);
    await page.goto(address);
    return { context, page, witness, widget: new WidgetPage(page, language) };
  }

  /** Closes everything. */
  async dispose(): Promise<void> {
    await this.browser.close();
    await this.host.stop();
    await this.install.dispose();
  }
}

/** Starts install, site and browser, and makes a merchant whose key belongs to that site. */
export async function startShop(options: InstallOptions = {}): Promise<Shop> {
  const [install, host, browser] = await Promise.all([startInstall(options), startHost(), launchBrowser()]);
  const merchant = await createMerchant(install, {
    ...{ origins: [host.origin], locale: 'zh-CN', timeZone: 'Asia/Shanghai' },
  });
  return new Shop(install, merchant, host, browser);
}
