import type { BrowserContext, Page } from 'playwright-core';

/** What a page went through that its owner would mind. */
export interface Seen {
  /** Content security policy violations: directive and what was blocked. */
  readonly violations: readonly string[];
  /** Errors on the console and uncaught ones. */
  readonly errors: readonly string[];
  /** Events of ours that reached the window, by type. */
  readonly events: readonly string[];
  /** Addresses that were fetched by script. */
  readonly fetched: readonly string[];
}

/** Notes what a page goes through from its first moment on. */
export class Witness {
  readonly #page: Page;
  readonly #errors: string[] = [];
  readonly #fetched: string[] = [];

  private constructor(page: Page) {
    this.#page = page;
    page.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(message.text());
    });
    page.on('pageerror', (error) => this.#errors.push(String(error)));
    page.on('request', (request) => {
      if (/^(fetch|xhr|ping|websocket|eventsource)$/.test(request.resourceType())) {
        this.#fetched.push(request.url());
      }
    });
  }

  /** Begins to watch a page that has not loaded anything yet. */
  static async watch(page: Page): Promise<Witness> {
    const witness = new Witness(page);
    await page.addInitScript(() => {
      const seen = { violations: [] as string[], events: [] as string[] };
      Object.assign(window, { witness: seen });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        seen.violations.push(`${effectiveDirective} ${blockedURI}`),
      );
      const types = ['ready', 'open', 'close', 'before-submit', 'rated', 'complaint-filed', 'submit-error'];
      for (const type of types) {
        window.addEventListener(`hearback-${type}`, ({ type }) => seen.events.push(type));
      }
    });
    return witness;
  }

  /** Begins anew, for the next page of the same visitor. */
  forget(): void {
    this.#errors.length = 0;
    this.#fetched.length = 0;
  }

  /** What was seen until now. */
  async seen(): Promise<Seen> {
    const inPage = await this.#page.evaluate(
      () => (window as unknown as { witness: { violations: string[]; events: string[] } }).witness,
    );
    return { ...inPage, errors: [...this.#errors], fetched: [...this.#fetched] };
  }
}

/** Everything that pages have stored in a browser: cookies, and each kind of script storage. */
export async function storedIn(context: BrowserContext): Promise<string[]> {
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  const perPage = await Promise.all(
    context
      .pages()
      .map((page) =>
        page.evaluate(async () => [
          ...Object.keys(sessionStorage).map((name) => `sessionStorage ${name}`),
          ...(window.isSecureContext ? await caches.keys() : []).map((name) => `cache ${name}`),
        ]),
      ),
  );
  return [
    ...cookies.map(({ name, domain }) => `cookie ${name} of ${domain}`),
    ...origins.map(({ origin }) => `script storage of ${origin}`),
    ...perPage.flat(),
  ];
}
