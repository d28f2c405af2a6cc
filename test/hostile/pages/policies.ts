import { type HostilePage, type Site, shopHtml } from '../hostilePage.ts';

const strict = ({ server }: Site, ...more: readonly string[]) => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'self' ${server}`,
    `connect-src ${server}`,
    "style-src 'self'",
    "base-uri 'none'",
    ...more,
  ].join('; '),
});

const trusted = (list: string) => (site: Site) =>
  strict(site, "require-trusted-types-for 'script'", `trusted-types ${list}`);

const basket: HostilePage['still'] = [
  async (page) => {
    await page.locator('own-basket button').click({ force: true });
    return page.locator('own-basket button').textContent();
  },
  'Basket: 1',
];

const withLit = (site: Site) =>
  shopHtml(site, { body: `<own-basket></own-basket>${site.tag()}<script defer src="/lib/lit.js"></script>` });

/** Pages with strict policies. */
export const policies: readonly HostilePage[] = [
  { name: 'a policy that lists the hosts of scripts and styles', html: shopHtml, headers: strict },
  {
    name: 'a policy of nonces with strict-dynamic',
    html: (site) => shopHtml(site, { body: `<h1>Shop</h1>${site.tag('nonce="n0nce"')}` }),
    headers: ({ server }) => ({
      'content-security-policy': `default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; connect-src ${server}; style-src 'self'`,
    }),
  },
  {
    name: 'a policy without any style',
    html: (site) => `<!doctype html><html lang="en"><title>Bare</title><h1>Bare</h1>${site.tag()}`,
    headers: ({ server }) => ({
      'content-security-policy': `default-src 'none'; script-src ${server}; connect-src ${server}; style-src 'none'`,
    }),
  },
  {
    name: 'a policy in a meta element',
    html: (site) =>
      shopHtml(site, {
        head: `<meta http-equiv="content-security-policy" content="${strict(site)['content-security-policy'].replaceAll('"', '&quot;')}"/>`,
      }),
  },
  {
    name: 'a policy that forbids to send',
    html: shopHtml,
    headers: ({ server }) => ({
      'content-security-policy': `default-src 'none'; script-src ${server}; connect-src 'self'; style-src 'self'`,
    }),
    outcome: 'linked',
  },
  { name: 'Trusted Types without any policy', html: shopHtml, headers: trusted("'none'") },
  { name: 'Trusted Types with a policy named hearback', html: shopHtml, headers: trusted('hearback') },
  {
    name: 'Trusted Types with only lit-html, taken by its own Lit',
    html: withLit,
    headers: trusted('lit-html'),
    still: basket,
  },
  { name: 'its own Lit', html: withLit, still: basket },
  {
    name: 'Trusted Types with a default policy that refuses everything',
    html: (site) =>
      shopHtml(site, {
        body: `<script nonce="n0nce">trustedTypes.createPolicy('default', {
          createHTML() { throw new Error('No HTML.') }, createScript() { throw new Error('No script.') } })</script>
          <h1>Shop</h1>${site.tag()}`,
      }),
    headers: ({ server }) => ({
      'content-security-policy': `script-src ${server} 'nonce-n0nce'; require-trusted-types-for 'script'; trusted-types default`,
    }),
  },
  {
    name: 'isolation from other origins (COEP require-corp, COOP same-origin)',
    html: shopHtml,
    headers: () => ({
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    }),
  },
  {
    name: 'a permissions policy that forbids everything',
    html: shopHtml,
    headers: () => ({
      'permissions-policy': 'camera=(), clipboard-write=(), fullscreen=(), geolocation=(), microphone=()',
    }),
  },
  { name: 'no referrer', html: shopHtml, headers: () => ({ 'referrer-policy': 'no-referrer' }) },
  {
    name: 'a sandbox without an origin of its own',
    html: shopHtml,
    headers: () => ({ 'content-security-policy': 'sandbox allow-scripts allow-forms allow-popups' }),
    outcome: 'refused',
  },
];
