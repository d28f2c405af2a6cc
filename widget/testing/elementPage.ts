import { door, named, until } from './hostPage.ts';

/** How the page looks that an element stands on. */
export interface ElementOptions {
  readonly attributes?: string;
  readonly lang?: string;
  readonly width?: number;
  /** Markup in the head, for example a policy. */
  readonly head?: string;
  /** Whether the page is dark. */
  readonly dark?: boolean;
}

/** A page with one of our elements on it beside the widget, in a frame of its own, and what a person does with it. */
export class ElementPage {
  readonly frame: HTMLIFrameElement;
  readonly #tag: string;

  private constructor(frame: HTMLIFrameElement, tag: string) {
    this.frame = frame;
    this.#tag = tag;
  }

  /**
   * Opens a page with the element, as a site owner writes it.
   *
   * @param name Of the element behind `hearback-`, and of its script.
   */
  static async open(name: string, options: ElementOptions = {}): Promise<ElementPage> {
    const { attributes = '', lang = 'en', width = 800, head = '', dark = false } = options;
    const tag = `hearback-${name}`;
    const frame = document.createElement('iframe');
    frame.width = `${width}`;
    frame.height = '900';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.srcdoc = `<!doctype html><html lang="${lang}"><head><title>Shop</title>
      <style>html { color-scheme: ${dark ? 'dark' : 'light'}; } body { margin: 0; }</style>
      <script>troubles = []; addEventListener('error', (e) => troubles.push(e.message));
        addEventListener('unhandledrejection', (e) => troubles.push(String(e.reason)));
        document.addEventListener('securitypolicyviolation', (e) => troubles.push(e.violatedDirective));</script>${head}
      <script type="module" src="${door}v1/${name}.js"></script></head>
      <body><${tag} ${attributes} ${dark ? 'data-theme="dark"' : ''}></${tag}></body></html>`;
    document.body.append(frame);
    await loaded;
    const page = new ElementPage(frame, tag);
    await until(() => page.widget.shadowRoot);
    return page;
  }

  get window(): Window & { troubles: string[] } {
    return this.frame.contentWindow as unknown as Window & { troubles: string[] };
  }

  get document(): Document {
    return this.frame.contentDocument as Document;
  }

  get widget(): HTMLElement {
    return this.document.querySelector(this.#tag) as HTMLElement;
  }

  get root(): ShadowRoot {
    return this.widget.shadowRoot as ShadowRoot;
  }

  /** All text of the element. */
  get text(): string {
    return (this.$('.box')?.textContent ?? '').replaceAll(/\s+/g, ' ');
  }

  /** The accessible name of what has the focus. */
  get focused(): string {
    return this.root.activeElement ? named(this.root.activeElement) : '';
  }

  $<E extends HTMLElement>(selector: string): E | null {
    return this.root.querySelector<E>(selector);
  }

  /** Waits until the element says something. */
  async says(text: string): Promise<void> {
    await until(() => this.text.includes(text));
  }

  /** Waits for a button by its name and presses it. */
  async press(name: string): Promise<void> {
    const find = () =>
      [...this.root.querySelectorAll('button')].find((button) => button.textContent === name);
    const button = await until(find);
    button.focus();
    button.click();
    await this.settle();
  }

  /** Chooses a radio button by its value. */
  async choose(value: string): Promise<void> {
    (await until(() => this.$<HTMLInputElement>(`[value="${value}"]`))).click();
    await this.settle();
  }

  /** Writes into a field. */
  async write(name: string, text: string): Promise<void> {
    const field = await until(() => this.$<HTMLInputElement>(`[name="${name}"]`));
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settle();
  }

  /** Chooses files. */
  async choosesFiles(...files: readonly File[]): Promise<void> {
    const field = await until(() => this.$<HTMLInputElement>('[type=file]'));
    const list = new DataTransfer();
    for (const file of files) list.items.add(file);
    field.files = list.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** What is wrong with a field, as assistive technology is told; undefined: nothing. */
  blameOf(name: string): string | undefined {
    const field = this.$(`[name="${name}"]`);
    const ids =
      field?.closest('[aria-describedby*=blame]')?.getAttribute('aria-describedby')?.split(' ') ?? [];
    return this.$(`#${ids.find((id) => id.endsWith('blame')) ?? 'none'}`)?.textContent ?? undefined;
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
