import type { Locale } from '@hearback/schema/form/form';
import { type Html, html, trusted } from '../pages/html.ts';
import { catalogue, type Product } from './catalogue.ts';
import { artwork } from './page/artwork.ts';
import { kitchenScene, quayScene } from './page/scenes.ts';
import { shopScript } from './page/shopScript.ts';
import { stripScript } from './page/stripScript.ts';
import { shopStyles } from './page/styles.ts';
import { shopEn } from './page/words.en.ts';
import type { ShopWords, StripWords } from './page/words.ts';
import { shopZh } from './page/words.zh-CN.ts';

/** What the demo page is made of. */
export interface DemoPageInput {
  readonly publishableKey: string;
  /** Address of `/v1/hearback.js`, with its host where the page stands on another origin. */
  readonly scriptUrl: string;
  readonly merchantName: string;
  readonly locale: Locale;
  /** Address of the numbers; by default `/demo/numbers` of the same origin. */
  readonly numbersUrl?: string;
}

const words: Readonly<Record<Locale, ShopWords>> = { en: shopEn, 'zh-CN': shopZh };

function drawing(key: string): Html {
  return html`<svg viewBox="0 0 240 240" aria-hidden="true">${trusted(artwork[key] ?? '')}</svg>`;
}

const mark = trusted(`<svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
  <circle cx="16" cy="16" r="15" fill="var(--accent)"/>
  <path d="M8 19h16l-3 5H11z" fill="var(--on-accent)"/><path d="M16.500 18V7l7 11z" fill="var(--on-accent)"/>
  <path d="M15 18v-8l-5 8z" fill="var(--on-accent)" opacity=".7"/></svg>`);

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="15" fill="#1f5a56"/><path d="M8 19h16l-3 5H11zM16.500 18V7l7 11zM15 18v-8l-5 8z" fill="#fff"/></svg>',
)}`;

function figure(name: string, label: string, unit: string): Html {
  return html`<div data-figure="${name}"><dt>${label}</dt>
    <dd><b data-part="${name}">–</b><span>${unit}</span><span class="since" data-part="${name}-since"></span>
    <span class="note"><span data-part="${name}-note">&nbsp;</span> <span data-part="${name}-sample"></span></span></dd></div>`;
}

function strip(say: StripWords, numbersUrl: string): Html {
  return html`<div class="ticker" aria-hidden="true"><b data-part="mean">–</b> ${say.meanUnit} <span data-part="mean-note"></span> <span data-part="mean-sample"></span></div>
<section class="strip" data-state="loading" data-url="${numbersUrl}" data-words="${JSON.stringify(say)}" aria-label="${say.title}">
  <div class="wide">
    <div><h2>${say.title}</h2>
      <p class="say" data-when="loading">${say.loading}</p>
      <p class="say" data-when="live">${say.note}</p>
      <p class="say" data-when="lost" role="status">${say.lost}</p></div>
    <dl>
      ${figure('ratings', say.ratings, '')}
      ${figure('mean', say.mean, say.meanUnit)}
      ${figure('csat', say.csat, '')}
      ${figure('complaints', say.complaints, '')}
    </dl>
  </div>
</section>`;
}

function header(shop: ShopWords): Html {
  return html`<header>
<div class="notices"><ul class="wide">${shop.notices.map((notice) => html`<li>${notice}</li>`)}</ul></div>
<div class="head wide">
  <a class="logo" href="#top">${mark} ${shop.store}</a>
  <nav aria-label="${shop.tagline}">${shop.nav.map(([anchor, label]) => html`<a href="#${anchor}">${label}</a>`)}</nav>
  <div class="tools">
    <a href="?lang=${shop.other.lang}" lang="${shop.other.lang}" hreflang="${shop.other.lang}">${shop.other.label}</a>
    <span class="bag">${shop.bag} <b>0</b></span>
  </div>
</div></header>`;
}

function good(product: Product, shop: ShopWords, locale: Locale): Html {
  const price = new Intl.NumberFormat(locale).format(product.price);
  return html`<li class="good">
    <figure>${drawing(product.key)}</figure>
    <h3>${product.name[locale]}</h3>
    <p>${shop.lines[product.key]}</p>
    <div class="buy"><span class="price">¥${price}</span>
      <button class="add" type="button" data-added="${shop.added}" aria-label="${shop.add}: ${product.name[locale]}">${shop.add}</button></div>
  </li>`;
}

function aisle(
  { anchor, title, text, products }: ShopWords['aisles'][number],
  shop: ShopWords,
  locale: Locale,
): Html {
  const goods = catalogue.filter(({ key }) => products.includes(key));
  return html`<section class="aisle wide" id="${anchor}">
  <header><h2>${title}</h2><p>${text}</p></header>
  <ul class="goods">${goods.map((product) => good(product, shop, locale))}</ul>
</section>`;
}

function lastOrder({ title, text, item, action }: ShopWords['order']): Html {
  return html`<section class="wide"><div class="order">
  ${drawing('kettle')}
  <div><h2>${title}</h2><p><strong>${item}</strong><br>${text}</p></div>
  <button class="button ask" type="button" data-product="${catalogue.find(({ key }) => key === 'kettle')?.name.en}" data-order="HH-0412">${action}</button>
</div></section>`;
}

function visit({ title, text, rows }: ShopWords['visit'], publishableKey: string): Html {
  return html`<section class="wide" id="visit"><div class="visit">
  <div><h2>${title}</h2><p>${text}</p>
    <dl>${rows.map(([term, description]) => html`<dt>${term}</dt><dd>${description}</dd>`)}</dl>
    <hearback-badge data-key="${publishableKey}" json-ld></hearback-badge></div>
  ${trusted(quayScene)}
</div></section>`;
}

/**
 * The page of the demo store: an ordinary shop that embeds the tag as any site owner would, with a strip on top
 * that shows the merchant's numbers as they are.
 *
 * @returns A whole HTML document with styles and scripts of its own and nothing from outside but the tag and the badge.
 */
export function demoPage(input: DemoPageInput): string {
  const { locale, merchantName, publishableKey, scriptUrl } = input;
  const shop = words[locale];
  const page = html`<!doctype html>
<html lang="${locale}" id="top">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shop.title}</title>
<link rel="icon" href="${icon}">
<meta name="description" content="${merchantName}. ${shop.footer.fiction}">
<style>${trusted(shopStyles)}</style>
<script async src="${scriptUrl}" data-key="${publishableKey}"></script>
<script type="module" src="${new URL('badge.js', scriptUrl).href}"></script>
</head>
<body>
<a class="skip" href="#kitchen">${shop.skip}</a>
${strip(shop.strip, input.numbersUrl ?? '/demo/numbers')}
${header(shop)}
<main>
<section class="wide"><div class="hero">
  <div><p class="kicker">${shop.hero.kicker}</p><h1>${shop.hero.title}</h1><p>${shop.hero.text}</p>
    <a class="button" href="#kitchen">${shop.hero.action}</a></div>
  ${trusted(kitchenScene)}
</div></section>
${shop.aisles.map((one) => aisle(one, shop, locale))}
${lastOrder(shop.order)}
<section class="wide services">${shop.services.map(({ title, text }) => html`<div><h3>${title}</h3><p>${text}</p></div>`)}</section>
${visit(shop.visit, publishableKey)}
</main>
<footer class="foot"><div class="wide"><span>${shop.footer.about} · ${shop.tagline}</span><span>${shop.footer.fiction}</span></div></footer>
<script>${trusted(shopScript)}${trusted(stripScript)}</script>
</body>
</html>`;
  return page.toString();
}
