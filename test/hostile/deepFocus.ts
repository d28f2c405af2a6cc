import type { Page } from 'playwright-core';

/** The accessible name of what has the focus, through shadow roots; empty where nothing has. */
export function deepFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return '';
    const label = 'labels' in active ? (active as HTMLInputElement).labels?.[0] : undefined;
    return (
      active.getAttribute('aria-label') ?? (label ?? active).textContent?.trim().replaceAll(/\s+/g, ' ') ?? ''
    );
  });
}

/**
 * Goes on by Tab until something has the focus whose accessible name is so.
 *
 * @throws Error where it is not reached within 40 steps: it cannot be reached by keyboard.
 */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    const focused = await deepFocus(page);
    if (name.test(focused)) return;
    passed.push(focused);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}, but: ${passed.join(' | ')}`);
}
