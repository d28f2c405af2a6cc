import type { Page } from 'playwright-core';
import { type HostilePage, shopHtml } from '../hostilePage.ts';

const cakes = (page: Page) => page.getByRole('heading', { level: 1, name: 'Cakes' }).waitFor();

async function go(page: Page): Promise<void> {
  await page.locator('#go').click();
  await cakes(page);
}

// Whether its bar shows depends on how long the page takes, and not on the widget.
const turbo =
  '<script src="/lib/turbo.js"></script><script>Turbo.config.drive.progressBarDelay = 1e6</script>';

/** A page of the same site that an application goes to. */
const next = (html: string) => `<template data-next="${encodeURIComponent(html)}"></template>`;

/** Answers the second page from what the first one carries. */
async function nextPage(page: Page): Promise<void> {
  await page.route('**/next', async (route) => {
    const html = await page.locator('template[data-next]').getAttribute('data-next');
    await route.fulfill({ contentType: 'text/html', body: decodeURIComponent(html ?? '') });
  });
  await go(page);
}

/** Applications that go from page to page by replacing what is there. */
export const applications: readonly HostilePage[] = [
  {
    name: 'React replacing its root',
    html: (site) =>
      shopHtml(site, { body: `<div id="app"></div>${site.tag()}<script src="/lib/react.js"></script>` }),
    happens: go,
  },
  {
    name: 'React hydrating the whole document',
    html: (site) =>
      `<!DOCTYPE html><html lang="en"><head><title>Shop</title>${site.tag()}</head><body><main><h1>Bread</h1><button id="go" type="button">Cakes</button></main><script async src="/lib/react.js"></script></body></html>`,
    happens: go,
  },
  {
    name: 'React making the document anew after a failed hydration',
    html: (site) =>
      `<!DOCTYPE html><html lang="en"><head><title>Shop</title>${site.tag()}</head><body><main><h1>Yesterday</h1><button id="go" type="button">Cakes</button></main><script>
        addEventListener('load', () => setTimeout(() => {
          const script = document.createElement('script'); script.src = '/lib/react.js'; script.dataset.lenient = ''; document.head.append(script);
        }, 200));</script></body></html>`,
    happens: async (page) => {
      await page.getByRole('heading', { level: 1, name: 'Bread' }).waitFor();
      await go(page);
    },
  },
  {
    name: 'Vue replacing its view',
    html: (site) =>
      shopHtml(site, {
        body: `<div id="app"></div>${site.tag()}<script src="/lib/vue.js"></script><script>
          Vue.createApp({ data: () => ({ place: 'Bread' }), render() { return Vue.h('main', { key: this.place },
            [Vue.h('h1', this.place), Vue.h('button', { id: 'go', onClick: () => { this.place = 'Cakes'; } }, 'Cakes')]); } }).mount('#app');
          </script>`,
      }),
    happens: go,
  },
  {
    name: 'htmx swapping the body',
    html: (site) =>
      shopHtml(site, {
        head: '<script src="/lib/htmx.js"></script>',
        body: `<main><h1>Bread</h1><button id="go" hx-get="/next" hx-target="body" hx-swap="innerHTML">Cakes</button></main>
          ${next(`<main><h1>Cakes</h1></main>${site.tag()}`)}${site.tag()}`,
      }),
    happens: nextPage,
  },
  {
    name: 'Turbo going to the next page',
    html: (site) =>
      shopHtml(site, {
        head: turbo,
        body: `<main><h1>Bread</h1><a id="go" href="/next">Cakes</a></main>
          ${next(shopHtml(site, { head: turbo, body: `<main><h1>Cakes</h1></main>${site.tag()}` }))}${site.tag()}`,
      }),
    happens: nextPage,
  },
  {
    name: 'a framework that puts buttons for the widget on the page later',
    html: (site) =>
      shopHtml(site, {
        body: `<div id="app"></div>${site.tag()}<script src="/lib/vue.js"></script><script>
          Vue.createApp({ data: () => ({ late: false }), mounted() { setTimeout(() => { this.late = true; }, 50); }, render() { return Vue.h('main',
            [Vue.h('h1', 'Bread'), this.late && Vue.h('button', { id: 'ask', 'data-hearback-open': 'rate' }, 'Tell us')]); } }).mount('#app');
          </script>`,
      }),
    happens: (page) => page.locator('#ask').waitFor(),
    open: (page) => page.locator('#ask').click(),
  },
  {
    name: 'a script that replaces the whole body',
    html: (site) => shopHtml(site, { body: `<main><h1>Bread</h1></main>${site.tag()}` }),
    happens: async (page) => {
      await page.evaluate(() => {
        const body = document.createElement('body');
        body.append(Object.assign(document.createElement('h1'), { textContent: 'Cakes' }));
        document.body.replaceWith(body);
      });
      await cakes(page);
    },
  },
];
