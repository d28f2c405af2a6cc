import { goods, type HostilePage, shopHtml } from '../hostilePage.ts';

/** Ways of writing a page, and of putting the tag on it. */
export const documents: readonly HostilePage[] = [
  {
    name: 'a base address elsewhere',
    html: (site) =>
      shopHtml(site, { head: '<base href="https://elsewhere.example/deep/" target="_top"/>' }).replace(
        '/shop.css',
        '',
      ),
    unavoidable: /elsewhere\.example|ERR_/,
  },
  { name: 'quirks mode', html: (site) => shopHtml(site, { doctype: '' }) },
  {
    name: 'XHTML',
    html: (site) =>
      shopHtml(site, {
        doctype: '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n',
        root: 'xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"',
        // Where the browser has no other way to read a template, the page would read it as XML.
        head: '<script>delete Element.prototype.setHTML; delete ShadowRoot.prototype.setHTML</script>',
        body: goods + site.tag().replace('async', 'async="async"'),
      }),
    headers: () => ({ 'content-type': 'application/xhtml+xml; charset=utf-8' }),
  },
  {
    name: 'the tag written by document.write',
    html: (site) =>
      shopHtml(site, {
        body: `${goods}<script>document.write(${JSON.stringify(site.tag()).replace('</', '<\\/')})</script>`,
      }),
  },
  {
    name: 'the tag put in by another script',
    html: ({ src, key, ...site }) =>
      shopHtml(
        { ...site, src, key },
        {
          body: `${goods}<script>setTimeout(() => { if (!'${src}') return;
            const script = document.createElement('script'); script.src = '${src}'; script.dataset.key = '${key}';
            document.head.append(script); })</script>`,
        },
      ),
  },
  {
    name: 'the tag in the head without async',
    html: (site) => shopHtml(site, { head: site.tag().replace('async', ''), body: goods }),
  },
  {
    name: 'the tag deferred, before everything else',
    html: (site) =>
      `<!doctype html><html lang="en">${site.tag().replace('async', 'defer')}<title>Shop</title><body>${goods}`,
  },
  { name: 'the tag twice', html: (site) => shopHtml(site, { body: goods + site.tag() + site.tag() }) },
  {
    name: 'the tag as a module by mistake',
    html: (site) => shopHtml(site, { body: goods + site.tag('type="module"') }),
    outcome: 'absent',
  },
  {
    name: 'a page that is translated in place',
    html: shopHtml,
    happens: (page) =>
      page.evaluate(() => {
        const translate = (root: Node) => {
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          const texts: Node[] = [];
          while (walker.nextNode()) texts.push(walker.currentNode);
          for (const text of texts) {
            if (
              !text.textContent?.trim() ||
              /^(script|style|title|font)$/i.test(text.parentNode?.nodeName ?? '')
            )
              continue;
            const font = document.createElement('font');
            (text as ChildNode).replaceWith(font);
            font.append(text.textContent);
          }
        };
        const everything = () => {
          translate(document.body);
          const inside = document.querySelector('hearback-widget')?.shadowRoot;
          if (inside) translate(inside);
        };
        everything();
        setInterval(everything, 100);
      }),
  },
  {
    name: 'a page without html, head and body elements of its own',
    html: (site) => `<!doctype html><title>Shop</title>${site.tag()}<h1>Shop</h1>`,
  },
];
