import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** Folder of the pictures; git ignores it. */
const screens = fileURLToPath(new URL('../screens/', import.meta.url));

/** Takes a picture of what a visitor sees. */
export async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(screens, { recursive: true });
  // A picture shows the state and not the way there: transitions have come to their end.
  await page.screenshot({ path: join(screens, `${name}.png`), animations: 'disabled' });
}
