import type { Locator, Page } from 'playwright-core';
import { type WidgetLanguage, type WidgetWords, widgetWords } from './widgetWords.ts';

/** The widget on a page, by what a visitor does with it. */
export class WidgetPage {
  readonly page: Page;
  readonly words: WidgetWords;
  /** The element, whose shadow root is open. */
  readonly widget: Locator;
  readonly panel: Locator;

  constructor(page: Page, language: WidgetLanguage = 'en') {
    this.page = page;
    this.words = widgetWords[language];
    this.widget = page.locator('hearback-widget');
    this.panel = this.widget.getByRole('dialog');
  }

  #button(name: string): Locator {
    return this.panel.getByRole('button', { name, exact: true });
  }

  /** The heading of what the panel shows. */
  get title(): Locator {
    return this.panel.getByRole('heading', { level: 2 });
  }

  /** What the form says about sending. */
  get note(): Locator {
    return this.panel.getByRole('status');
  }

  /** The way to the hosted form. */
  get hostedLink(): Locator {
    return this.panel.getByRole('link', { name: this.words.asPage }).first();
  }

  async open(): Promise<void> {
    await this.widget.getByRole('button', { name: this.words.launcher, exact: true }).click();
    await this.panel.waitFor();
  }

  async close(): Promise<void> {
    await this.#button(this.words.close).click();
    await this.panel.waitFor({ state: 'hidden' });
  }

  async rate(stars: number): Promise<void> {
    await this.panel.getByRole('radio', { name: this.words.score(stars) }).check({ force: true });
  }

  async chooseReason(label: string): Promise<void> {
    await this.panel.getByRole('checkbox', { name: label, exact: true }).check({ force: true });
  }

  async comment(text: string): Promise<void> {
    await this.panel.getByLabel(this.words.comment).fill(text);
  }

  /** Chooses a file in the field for photos and documents. */
  async addFile(name: string, mimeType: string, buffer: Buffer): Promise<void> {
    await this.panel.locator('[name=files]').setInputFiles({ name, mimeType, buffer });
    await this.panel.getByText(name, { exact: true }).waitFor();
  }

  async sendRating(): Promise<void> {
    await this.#button(this.words.send).click();
  }

  /** Turns the rating into a complaint. */
  async complain(): Promise<void> {
    await this.#button(this.words.complain).click();
    await this.#button(this.words.back).waitFor();
  }

  /** Chooses a category level by level; a reason given before has chosen the first already. */
  async chooseCategory(...labels: readonly string[]): Promise<void> {
    for (const label of labels) {
      await this.panel.getByRole('listitem').getByText(label, { exact: true }).click();
    }
  }

  async writeWhatHappened(text: string, { order }: { readonly order?: string } = {}): Promise<void> {
    await this.panel.getByLabel(this.words.story).fill(text);
    if (order !== undefined) await this.panel.getByLabel(this.words.order).fill(order);
  }

  async askFor(remedy: string): Promise<void> {
    await this.panel.getByRole('radio', { name: remedy, exact: true }).check({ force: true });
  }

  async goOn(): Promise<void> {
    await this.#button(this.words.next).click();
  }

  async goBack(): Promise<void> {
    await this.#button(this.words.back).click();
  }

  async stayAnonymous(): Promise<void> {
    await this.panel.getByRole('radio', { name: this.words.anonymous, exact: true }).check({ force: true });
  }

  /** Leaves an e-mail address and agrees to the consent text. */
  async leaveEmail(address: string): Promise<void> {
    await this.panel.getByLabel(this.words.email).fill(address);
    await this.panel.getByRole('checkbox', { name: this.words.consent }).check({ force: true });
  }

  /** What the form says back before it sends, by label. */
  async readSummary(): Promise<Map<string, string>> {
    await this.panel.getByRole('heading', { name: this.words.checkTitle }).waitFor();
    const [labels, values] = await Promise.all([
      this.panel.getByRole('term').allInnerTexts(),
      this.panel.getByRole('definition').allInnerTexts(),
    ]);
    return new Map(labels.map((label, index) => [label, values[index] ?? '']));
  }

  async sendComplaint(): Promise<void> {
    await this.#button(this.words.sendComplaint).click();
  }

  async tryNow(): Promise<void> {
    await this.#button(this.words.tryNow).click();
  }

  /** The receipt that the visitor is given. */
  async receipt(): Promise<string> {
    await this.panel.getByRole('heading', { name: this.words.filedTitle }).waitFor({ timeout: 40_000 });
    return (await this.panel.locator('output').textContent())?.trim() ?? '';
  }
}
