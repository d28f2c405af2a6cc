import { assert } from 'chai';
import { violations } from '../../testing/axe.ts';
import { ElementPage } from '../../testing/elementPage.ts';
import { arrived, behave, until } from '../../testing/hostPage.ts';
import { widgetLocales } from '../language/widgetLocale.ts';

const lines = (...counts: (number | null)[]) => counts.map((count, index) => ({ value: index + 1, count }));
const jsonLd = '{"@context":"https://schema.org","@type":"Organization","name":"A \\u003cb>"}';
const score = {
  ...{ merchantName: 'Lakeside Bakery', from: '2025-11-22', to: '2026-11-22', count: 1204, mean: 4.6 },
  ...{ low: 4.5, high: 4.7, worst: 1, best: 5, change: 'RISEN', jsonLd },
  distribution: lines(null, null, 60, 240, 890),
};
const few = {
  ...score,
  count: null,
  mean: null,
  low: null,
  high: null,
  distribution: [],
  change: null,
  jsonLd: null,
};
const open = (options: object = {}) =>
  ElementPage.open('badge', { attributes: 'data-key="hb_pk_test"', ...options });
const linked = ({ document }: ElementPage) =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent);

describe('a badge', () => {
  let page: ElementPage;
  afterEach(() => {
    assert.deepEqual(page.window.troubles, []);
    page.close();
  });

  it('shows a narrow interval with the digits that tell its ends apart', async () => {
    await behave({ score: { ...score, mean: 4.163, low: 4.147, high: 4.179 } });
    page = await open();
    await page.says('4.2 of 5');
    assert.include(page.text, '95 % interval 4.15 to 4.18');
  });

  it('shows the score with its sample, its interval and its year, and asks once', async () => {
    await behave({ score });
    page = await open();
    await page.says('1,204 ratings');
    for (const said of ['Lakeside Bakery', '4.6 of 5', '95 % interval 4.5 to 4.7', 'Nov 2025 – Nov 2026'])
      assert.include(page.text, said);
    assert.include(page.text, 'Higher than the year before.');
    const { bodies } = await arrived();
    assert.lengthOf(bodies, 1);
    assert.deepEqual(bodies[0]?.variables as unknown, { key: 'hb_pk_test' });
  });

  it('fills the stars as far as the score goes', async () => {
    await behave({ score });
    page = await open();
    await until(() => page.$('.stars'));
    assert.equal(page.root.querySelector('.stars svg')?.getAttribute('width'), '110.4');
  });

  it('shows on demand how the ratings are spread, and which counts are hidden', async () => {
    await behave({ score });
    page = await open();
    await until(() => page.$('summary'));
    assert.isFalse(page.$<HTMLDetailsElement>('details')?.open);
    page.$('summary')?.click();
    const rows = [...page.root.querySelectorAll('tr')].map((row) =>
      [...row.cells]
        .map(({ textContent }) => textContent?.trim())
        .filter(Boolean)
        .join(': '),
    );
    assert.deepEqual(rows, ['5: 890', '4: 240', '3: 60', '2: Not shown', '1: Not shown']);
    assert.include(page.text, 'No rating is left out for being low.');
  });

  it('compares nothing where the sample is too small for it', async () => {
    await behave({ score: { ...score, count: 99, change: null } });
    page = await open();
    await page.says('99 ratings');
    assert.notInclude(page.text, 'year before');
  });

  it('says that there are not enough ratings yet', async () => {
    await behave({ score: few });
    page = await open({ attributes: 'data-key="hb_pk_test" json-ld' });
    await page.says('Not enough ratings yet');
    await page.says('A score is shown from five ratings on.');
    assert.isNull(page.$('.stars'));
    assert.deepEqual(linked(page), []);
  });

  it('says so where the key is unknown or the server away, and tries again', async () => {
    await behave();
    page = await open();
    await page.says('This score is not set up: its key is not known.');
    page.close();
    await behave({ score, statuses: [0, 503] });
    page = await open();
    await page.press('Try again');
    await page.says('4.6 of 5');
  });

  it('shows another scale as a number, and one count in its own words', async () => {
    await behave({ score: { ...score, mean: 87, low: 85, high: 90, worst: 0, best: 100, distribution: [] } });
    page = await open();
    await page.says('87 of 100');
    assert.isNull(page.$('.stars'));
    assert.isNull(page.$('details'));
  });

  it('puts JSON-LD into the head only where the owner asks, and takes it away with itself', async () => {
    await behave({ score });
    page = await open();
    await page.says('4.6 of 5');
    assert.deepEqual(linked(page), []);
    page.widget.setAttribute('json-ld', '');
    await until(() => linked(page).length === 1);
    assert.deepEqual(linked(page), [jsonLd]);
    page.widget.removeAttribute('json-ld');
    await until(() => linked(page).length === 0);
    page.widget.setAttribute('json-ld', '');
    await until(() => linked(page).length === 1);
    const { widget } = page;
    widget.remove();
    assert.deepEqual(linked(page), []);
    page.document.body.append(widget);
    await until(() => linked(page).length === 1);
  });

  const strictly = (types: string) =>
    `<meta http-equiv="content-security-policy"
      content="style-src 'none'; require-trusted-types-for 'script'; trusted-types ${types}">`;

  it('does all of this under the strictest policy, where that lets it', async () => {
    await behave({ score });
    page = await open({ attributes: 'data-key="hb_pk_test" json-ld', head: strictly('hearback-badge') });
    await page.says('4.6 of 5');
    await until(() => linked(page).length === 1);
    page.$('summary')?.click();
    await page.settle();
  });

  it('shows the score where the policy lets it say nothing to search engines', async () => {
    await behave({ score });
    page = await open({ head: strictly("'none'") });
    await page.says('4.6 of 5');
    page.widget.setAttribute('json-ld', '');
    await until(() => page.window.troubles.length > 0);
    assert.deepEqual(page.window.troubles.splice(0), ['trusted-types']);
    assert.deepEqual(linked(page), []);
    assert.include(page.text, '4.6 of 5');
  });

  for (const [index, locale] of widgetLocales.entries()) {
    it(`passes axe at 320 px, read in its direction, in ${locale}`, async () => {
      await behave({ score: index % 3 === 2 ? few : score });
      page = await open({ lang: locale, width: 320, dark: index % 2 === 1 });
      await until(() => page.$('.sample, .none'));
      page.$('summary')?.click();
      const box = page.$('.box') as HTMLElement;
      assert.equal(getComputedStyle(box).direction, locale === 'ar' ? 'rtl' : 'ltr');
      assert.notMatch(page.text, /undefined|[{}]/);
      assert.isAtMost(page.document.documentElement.scrollWidth, 320);
      assert.deepEqual(await violations(page), []);
      assert.isAtLeast(page.$('summary')?.offsetHeight ?? 44, 44);
    });
  }
});
