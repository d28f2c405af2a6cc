import { type HostilePage, type Site, shopHtml } from '../hostilePage.ts';

const inner = (site: Site) =>
  `<!doctype html><html lang='en'><title>Inside</title><h1>Inside</h1>${site.tag()}`.replaceAll('"', "'");

const framed = (attributes: string): HostilePage['html'] => {
  return (site) =>
    shopHtml(site, {
      body: `<h1>Shop</h1><iframe width="600" height="600" title="Shop" ${attributes} srcdoc="${inner(site)}"></iframe>`,
    });
};

/** Pages in frames of others. */
export const frames: readonly HostilePage[] = [
  { name: 'a frame', html: framed(''), frame: 'iframe' },
  {
    name: 'a sandboxed frame that keeps its origin',
    html: framed('sandbox="allow-scripts allow-same-origin allow-forms"'),
    frame: 'iframe',
  },
  {
    name: 'a sandboxed frame without an origin',
    html: framed('sandbox="allow-scripts allow-forms"'),
    frame: 'iframe',
    outcome: 'refused',
  },
  {
    name: 'a frame without credentials',
    html: framed('credentialless'),
    frame: 'iframe',
  },
];
