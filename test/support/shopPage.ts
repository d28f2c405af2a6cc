/** What a shop page is made of. */
export interface ShopPage {
  /** Address of the install. */
  readonly url: string;
  readonly publishableKey: string;
  /** Language of the page. */
  readonly lang?: string;
  /** How often the tag stands there. */
  readonly tags?: number;
  /** HTML in front of the tags, for example an element or a script of the page's own. */
  readonly before?: string;
}

/** The tag as a site owner pastes it. */
export function tagOf({ url, publishableKey }: Pick<ShopPage, 'url' | 'publishableKey'>): string {
  return `<script async src="${url}/v1/hearback.js" data-key="${publishableKey}"></script>`;
}

/** An ordinary page of a shop that embeds the widget. */
export function shopPage({ lang = 'en', tags = 1, before = '', ...tag }: ShopPage): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lakeside Bakery</title>
<link rel="stylesheet" href="/shop.css">
</head>
<body>
<main>
<h1>Lakeside Bakery</h1>
<p>Fresh bread every morning. 每天清晨，新鲜出炉。</p>
</main>
${before}
${tagOf(tag).repeat(tags)}
</body>
</html>
`;
}
