import type { Page } from 'playwright-core';
import { type HostilePage, shopHtml } from '../hostilePage.ts';

async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 300, downloadThroughput: 50_000, uploadThroughput: 20_000 },
  });
}

/** What the browser writes on the console by itself when something cannot be loaded. */
const unloaded = /^Failed to load resource/;

/** Visitors and servers with a bad connection. */
export const network: readonly HostilePage[] = [
  { name: 'a slow network', html: shopHtml, visitor: slow },
  {
    name: 'a network that is lost before Send and comes back',
    html: shopHtml,
    unavoidable: unloaded,
    beforeSend: async (page, widget) => {
      await page.context().setOffline(true);
      await widget.sendRating();
      await widget.panel.getByRole('button', { name: widget.words.tryNow }).waitFor();
      await page.context().setOffline(false);
    },
  },
  {
    name: 'a network that is lost before the panel is opened',
    html: shopHtml,
    outcome: 'hosted',
    unavoidable: unloaded,
    happens: (page) => page.context().setOffline(true),
  },
  {
    name: 'a server that lost the files of the panel',
    html: shopHtml,
    outcome: 'hosted',
    unavoidable: unloaded,
    visitor: (page) =>
      page.route('**/v1/assets/**', (route) =>
        route.fulfill({ status: 404, headers: { 'access-control-allow-origin': '*' } }),
      ),
  },
  {
    name: 'a server that is down',
    html: shopHtml,
    outcome: 'absent',
    unavoidable: unloaded,
    visitor: (page) => page.route('**/v1/hearback.js', (route) => route.abort('connectionrefused')),
  },
  {
    name: 'a server that never answers',
    html: shopHtml,
    outcome: 'absent',
    visitor: (page) => page.route('**/v1/hearback.js', () => {}),
  },
];
