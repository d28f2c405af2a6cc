import type { Behaviour } from './door.ts';

/** Address of a door that no other test file uses, under a path of its own. */
export const door = `${doorAddress}${crypto.randomUUID()}/`;

/** What the test server says it got. */
export interface Arrived {
  readonly stored: readonly {
    readonly name: string;
    readonly input: Record<string, unknown>;
    readonly receipt: string;
  }[];
  readonly bodies: readonly {
    readonly documentId: string;
    readonly variables: { readonly input: Record<string, unknown> };
    readonly cookie?: string;
  }[];
}

/** How the page of a site owner looks. */
export interface HostOptions {
  /** Attributes of the tag beside its address and key. */
  readonly attributes?: string;
  readonly key?: string;
  readonly lang?: string;
  /** Markup before the tag. */
  readonly before?: string;
  /** How often the tag stands there. */
  readonly tags?: number;
  readonly width?: number;
}

/** Tells the test server how to behave, and to forget what it got. */
export async function behave(behaviour: Behaviour = {}): Promise<void> {
  await fetch(`${door}door`, { method: 'POST', body: JSON.stringify(behaviour) });
}

/** Takes everything off the device that pages of earlier tests may have left to be delivered. */
export function emptyDevice(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('hearback');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** What arrived since. */
export async function arrived(): Promise<Arrived> {
  return (await fetch(`${door}door`)).json();
}

/** Waits until something is there, for at most `patience` milliseconds. */
export async function until<T>(look: () => T | Promise<T>, patience = 8000): Promise<NonNullable<T>> {
  const end = performance.now() + patience;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited in vain for ${look}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The accessible name of a button, a field or a heading of ours. */
export function named(element: Element): string {
  const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0] : undefined;
  return element.getAttribute('aria-label') ?? (label ?? element).textContent?.trim() ?? '';
}

/** The page of a site owner, in a frame of its own, and what a person does on it. */
export class HostPage {
  readonly frame: HTMLIFrameElement;
  /** Errors and policy violations of the page. */
  readonly troubles: string[] = [];

  private constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  /** Opens a page with the tag on it. */
  static async open(options: HostOptions = {}): Promise<HostPage> {
    const { attributes = '', key = 'hb_pk_test', lang = 'en', before = '', tags = 1, width = 1000 } = options;
    const tag = `<script async src="${door}v1/hearback.js" data-key="${key}" ${attributes}></script>`;
    const frame = document.createElement('iframe');
    frame.width = `${width}`;
    frame.height = '760';
    const page = new HostPage(frame);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.srcdoc = `<!doctype html><html lang="${lang}"><head><title>Shop</title>
      <script>troubles = []; addEventListener('error', (e) => troubles.push(e.message));
        addEventListener('unhandledrejection', (e) => troubles.push(String(e.reason)));
        document.addEventListener('securitypolicyviolation', (e) => troubles.push(e.violatedDirective + ' ' + e.blockedURI));</script>
      ${before}</head><body><h1>Shop</h1>${tag.repeat(tags)}</body></html>`;
    document.body.append(frame);
    await loaded;
    return page;
  }

  /** Opens a page and then the panel on it. */
  static async openPanel(options: HostOptions = {}): Promise<HostPage> {
    const page = await HostPage.open(options);
    page.window.hearback?.q.push(['open']);
    await until(() => page.$('#title'));
    await until(() => options.attributes?.includes('inline') || page.dialog?.open);
    return page;
  }

  get window(): Window & { troubles: string[] } {
    return this.frame.contentWindow as unknown as Window & { troubles: string[] };
  }

  get document(): Document {
    return this.frame.contentDocument as Document;
  }

  get widget(): HTMLElement {
    return this.document.querySelector('hearback-widget') as HTMLElement;
  }

  get root(): ShadowRoot {
    return this.widget.shadowRoot as ShadowRoot;
  }

  get dialog(): HTMLDialogElement | null {
    return this.$<HTMLDialogElement>('dialog');
  }

  get title(): string {
    return this.$('#title')?.textContent ?? '';
  }

  $<E extends HTMLElement>(selector: string): E | null {
    return this.root.querySelector<E>(selector);
  }

  /** All text of the panel that is to be seen. */
  get text(): string {
    return this.$('.box')?.textContent ?? '';
  }

  /** The accessible name of what has the focus. */
  get focused(): string {
    return this.root.activeElement ? named(this.root.activeElement) : '';
  }

  /** A button by the beginning of its name. */
  button(name: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find((button) => named(button).startsWith(name));
  }

  /** Waits for a button and presses it. */
  async press(name: string): Promise<void> {
    (await until(() => this.button(name))).click();
    await this.settle();
  }

  /** Chooses a radio button or a check box by the beginning of its name. */
  async choose(name: string): Promise<void> {
    const inputs = () => [...this.root.querySelectorAll<HTMLInputElement>('input')];
    (await until(() => inputs().find((input) => named(input).startsWith(name)))).click();
    await this.settle();
  }

  /** Writes into a field. */
  async write(field: string, text: string): Promise<void> {
    const input = await until(() => this.$<HTMLInputElement>(`[name="${field}"]`));
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settle();
  }

  /** Chooses files in a field for files. */
  async pick(field: string, ...files: readonly File[]): Promise<void> {
    const input = await until(() => this.$<HTMLInputElement>(`[name="${field}"]`));
    const picked = new DataTransfer();
    for (const file of files) picked.items.add(file);
    input.files = picked.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  /** Waits until what was done is rendered. */
  async settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => this.window.requestAnimationFrame(resolve));
  }

  close(): void {
    this.frame.remove();
  }
}
