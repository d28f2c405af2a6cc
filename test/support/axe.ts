import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/**
 * What axe finds on a page, shadow roots included: one sentence for each element; none where all is well.
 *
 * @param within Selector of the part to look at; by default the whole page.
 */
export async function axeFindings(page: Page, within = 'html'): Promise<string[]> {
  // By evaluation, which no content security policy of the page forbids.
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    (selector) =>
      (window as unknown as { axe: { run(context: object): Promise<AxeResult> } }).axe.run({
        include: [[selector]],
      }),
    within,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
