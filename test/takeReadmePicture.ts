/**
 * Takes the picture of the README: the demo shop with the open panel.
 *
 *     node test/takeReadmePicture.ts
 */
import { join } from 'node:path';
import { launchBrowser } from './support/launchBrowser.ts';
import { repository } from './support/repository.ts';
import { startInstall } from './support/startInstall.ts';
import { WidgetPage } from './support/widgetPage.ts';

const install = await startInstall({ command: 'start' });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en' });
  await page.goto(`${install.url}/demo?lang=en`);
  await page.locator('.strip[data-state="live"]').waitFor();
  const widget = new WidgetPage(page);
  await widget.open();
  await widget.rate(4);
  const path = join(repository, 'widget', 'picture.png');
  await page.screenshot({ path, animations: 'disabled' });
  console.log(`Written to ${path}.`);
} finally {
  await browser.close();
  await install.dispose();
}
