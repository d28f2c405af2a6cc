import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** Folder of the pictures; git ignores it. */
const screens = fileURLToPath(new URL('../screens/', import.meta.url));

/**
 * Takes a picture of what a visitor sees.
 *
 * @param whole Also of what lies below the window.
 */
export async function photograph(page: Page, name: string, whole = false): Promise<void> {
  mkdirSync(screens, { recursive: true });
  // A picture shows the state and not the way there: transitions have come to their end.
  await page.screenshot({ path: join(screens, `${name}.png`), animations: 'disabled', fullPage: whole });
}
