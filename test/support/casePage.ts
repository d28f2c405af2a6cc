import type { Locator, Page } from 'playwright-core';

/** Where a case is followed: the element on a page of the shop, or the page of the server. */
export type CasePlace = 'element' | 'page';

/** A case that is followed in Chinese, by what its customer does with it. */
export class CasePage {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page, place: CasePlace) {
    this.page = page;
    this.root = page.locator(place === 'element' ? 'hearback-case' : 'main');
  }

  /** Waits until it says something. */
  async reads(text: string): Promise<void> {
    await this.root.getByText(text).first().waitFor();
  }

  /** The step of the way that it stands at. */
  async stage(): Promise<string> {
    return (await this.root.locator('[aria-current="step"]').textContent())?.trim() ?? '';
  }

  async answers(text: string): Promise<void> {
    await this.root.getByLabel('您的答复').fill(text);
    await this.root.locator('form').filter({ hasText: '您的答复' }).getByRole('button').first().click();
  }

  /** Adds a file; the element sends it as soon as it is chosen. */
  async adds(name: string, mimeType: string, buffer: Buffer): Promise<void> {
    await this.root.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
  }

  /** Says whether it helped, with the reason where it did not. */
  async rates(outcome: '是，已经解决' | '否，没有解决', reason?: string): Promise<void> {
    await this.root.getByRole('radio', { name: outcome }).check({ force: true });
    if (reason !== undefined) await this.root.getByLabel('哪里没有解决？').fill(reason);
    await this.root
      .locator('form')
      .filter({ hasText: '您的问题解决了吗？' })
      .getByRole('button')
      .first()
      .click();
  }
}
