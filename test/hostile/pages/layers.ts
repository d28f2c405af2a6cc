import type { Page } from 'playwright-core';
import { goods, type HostilePage, shopHtml } from '../hostilePage.ts';

const ask =
  '<button id="ask" type="button" onclick="window.hearback &amp;&amp; hearback.open()">Tell us</button>';

const asked = (page: Page) => page.locator('#ask').click();

/** Pages that cover or take away what is not theirs. */
export const layers: readonly HostilePage[] = [
  {
    name: 'an overlay above every z-index',
    html: (site) =>
      shopHtml(site, {
        css: '#over { position: fixed; inset: 0; z-index: 2147483647; background: #0003 }',
        body: `${goods}${site.tag()}<div id="over"></div>`,
      }),
  },
  {
    name: 'an open native dialog with a button for the widget',
    html: (site) => shopHtml(site, { body: `${goods}<dialog id="own">${ask}</dialog>${site.tag()}` }),
    happens: (page) =>
      page.evaluate(() => {
        document.querySelector<HTMLDialogElement>('#own')?.showModal();
        // Whether what has the focus shows it depends on what the visitor did before.
        document.querySelector<HTMLElement>('#ask')?.blur();
      }),
    open: asked,
  },
  {
    name: 'a fullscreen element with a button for the widget',
    html: (site) =>
      shopHtml(site, { body: `${goods}<div id="own" style="padding: 40px">${ask}</div>${site.tag()}` }),
    happens: async (page) => {
      await page.evaluate(() => {
        const own = document.querySelector('#own');
        own?.addEventListener('dblclick', () => own.requestFullscreen());
      });
      await page.locator('#own').dblclick({ position: { x: 2, y: 2 } });
      await page.waitForFunction(() => document.fullscreenElement);
    },
    open: asked,
  },
  {
    name: 'an inert body',
    html: (site) => shopHtml(site, { attributes: 'inert' }),
  },
  {
    name: 'a body that is hidden from assistive technology',
    html: (site) => shopHtml(site, { attributes: 'aria-hidden="true"' }),
  },
  {
    name: 'an open popover over everything',
    html: (site) =>
      shopHtml(site, {
        css: '#own { inset: 0; width: auto; height: auto; margin: 0 120px 120px 0 }',
        body: `${goods}<div id="own" popover="manual">News</div>${site.tag()}`,
      }),
    happens: (page) => page.evaluate(() => document.querySelector<HTMLElement>('#own')?.showPopover()),
  },
  {
    name: 'a trap for the focus',
    html: (site) =>
      shopHtml(site, {
        body: `${goods}<input id="trap"/><script>
          document.addEventListener('focusin', ({ target }) => {
            if (!document.body.contains(target) &amp;&amp; !target.closest('hearback-widget')) trap.focus();
          });</script>${site.tag()}`.replaceAll('&amp;', '&'),
      }),
  },
];
