import type { Page } from 'playwright-core';
import type { Shop } from '../support/startShop.ts';
import { WidgetPage } from '../support/widgetPage.ts';
import type { HostilePage, Site } from './hostilePage.ts';
import { type HostState, hostState } from './hostState.ts';
import type { Visitor } from './visitors.ts';

/** A visitor on a hostile page. */
export interface HostileVisit {
  readonly page: Page;
  readonly widget: WidgetPage;
  /** Errors and violations so far, without those that nobody can keep from the page. */
  troubles(): Promise<string[]>;
  /** What belongs to the page's owner now. */
  state(): Promise<HostState>;
}

function siteOf({ install, merchant }: Shop, within: boolean): Site {
  const { url } = install;
  const key = merchant.publishableKey;
  const src = within ? `${url}/v1/hearback.js` : '';
  const tag = (attributes = '') =>
    within ? `<script async src="${src}" data-key="${key}" ${attributes}></script>` : '';
  return { tag, src, key, server: url };
}

/** Whether the widget stands on the page and can be opened. */
async function placed({ widget }: WidgetPage): Promise<void> {
  await widget.first().waitFor({ state: 'attached' });
  await widget.first().evaluate((element) => customElements.whenDefined(element.localName).then(() => {}));
}

/**
 * Opens a hostile page.
 *
 * @param within Whether the tag stands on it.
 */
export async function visitHostile(
  shop: Shop,
  hostile: HostilePage,
  { page, witness }: Visitor,
  path: string,
  within: boolean,
): Promise<HostileVisit> {
  const site = siteOf(shop, within);
  const html = hostile.html(site);
  const address = shop.host.put(path, { html, headers: hostile.headers?.(site) ?? {} });
  await page.context().setOffline(false);
  await page.goto('about:blank');
  witness.forget();
  await hostile.visitor?.(page);
  await page.goto(address, { waitUntil: hostile.outcome === 'absent' ? 'domcontentloaded' : 'load' });
  // A script that never comes keeps the page from being loaded, but not its styles.
  await page.waitForFunction(
    () => document.querySelector<HTMLLinkElement>('link[href^="/"]')?.sheet !== null,
  );
  const frame = hostile.frame === undefined ? page : page.frameLocator(hostile.frame);
  // A page object asks nothing of its page but locators.
  const widget = new WidgetPage(frame as Page);
  if (within && hostile.outcome !== 'absent') await placed(widget);
  await hostile.happens?.(page);
  return {
    page,
    widget,
    troubles: async () => {
      const { errors, violations } = await witness.seen();
      return [...errors, ...violations].filter((trouble) => !hostile.unavoidable?.test(trouble));
    },
    state: () => hostState(page),
  };
}
