import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Witness } from '../support/witness.ts';

/** A browser of one visitor, who goes from page to page. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly witness: Witness;
}

/** Visitors that are used again, since most of the time of a visit goes into a new browser context. */
export class Visitors {
  readonly #browser: Browser;
  readonly #free: Visitor[] = [];

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** @param fresh Whether nobody else may have used the browser before: for those who change more than the page. */
  async take(fresh: boolean): Promise<Visitor> {
    const used = fresh ? undefined : this.#free.pop();
    if (used) return used;
    const context = await this.#browser.newContext({ viewport: { width: 1000, height: 760 } });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    return { context, page, witness: await Witness.watch(page) };
  }

  /** @param again Whether the browser is as it was. */
  async giveBack(visitor: Visitor, again: boolean): Promise<void> {
    const { context, page } = visitor;
    if (!again) return context.close();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    this.#free.push(visitor);
  }
}
