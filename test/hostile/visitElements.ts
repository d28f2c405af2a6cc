import type { Page } from 'playwright-core';
import type { Shop } from '../support/startShop.ts';
import type { HostilePage, Site } from './hostilePage.ts';
import { type HostState, hostState } from './hostState.ts';
import type { Visitor } from './visitors.ts';

/** A visitor on a hostile page with the badge and the page of a case on it. */
export interface ElementsVisit {
  readonly page: Page;
  /** Errors and violations so far, without those that nobody can keep from the page. */
  troubles(): Promise<string[]>;
  /** What belongs to the page's owner now. */
  state(): Promise<HostState>;
}

function siteOf({ install, merchant }: Shop, within: boolean): Site {
  const { url } = install;
  const key = merchant.publishableKey;
  const script = (name: string, attributes: string) =>
    `<script type="module" src="${url}/v1/${name}.js" ${attributes}></script>`;
  const elements = `<hearback-badge data-key="${key}"></hearback-badge><hearback-case></hearback-case>`;
  const tag = (attributes = '') =>
    `<div id="shelf">${within ? script('badge', attributes) + script('case', attributes) + elements : ''}</div>`;
  return { tag, src: '', key, server: url };
}

/** Gives the elements room that the rest of the page is not moved by; no policy forbids this to the page itself. */
function makeRoom(page: Page): Promise<void> {
  return page.evaluate(() => {
    const shelf = document.getElementById('shelf');
    const room = {
      ...{ transition: 'none', animation: 'none', display: 'block', position: 'fixed', contain: 'strict' },
      ...{
        inset: 'auto 0 0 auto',
        width: '360px',
        height: '600px',
        margin: '0',
        padding: '0',
        overflow: 'auto',
      },
    };
    for (const [name, value] of Object.entries(room)) shelf?.style.setProperty(name, value, 'important');
  });
}

/**
 * Opens a hostile page.
 *
 * @param within Whether the elements stand on it; else there is the room for them.
 */
export async function visitElements(
  shop: Shop,
  hostile: HostilePage,
  { page, witness }: Visitor,
  path: string,
  within: boolean,
): Promise<ElementsVisit> {
  const site = siteOf(shop, within);
  const address = shop.host.put(path, { html: hostile.html(site), headers: hostile.headers?.(site) ?? {} });
  await page.goto('about:blank');
  witness.forget();
  await page.goto(address);
  await page.waitForFunction(
    () => document.querySelector<HTMLLinkElement>('link[href^="/"]')?.sheet !== null,
  );
  await makeRoom(page);
  await hostile.happens?.(page);
  return {
    page,
    troubles: async () => {
      const { errors, violations } = await witness.seen();
      return [...errors, ...violations].filter((trouble) => !hostile.unavoidable?.test(trouble));
    },
    state: () => hostState(page),
  };
}
