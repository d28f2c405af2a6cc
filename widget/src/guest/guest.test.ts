import { assert } from 'chai';
import { arrived, behave, door, HostPage, until } from '../../testing/hostPage.ts';

const policy = (text: string) => `<meta http-equiv="content-security-policy" content="${text}">`;

/** Pages that make life hard for a guest, by what they do. */
const hosts: Readonly<Record<string, string>> = {
  'requires Trusted Types and allows no policy': policy(
    "require-trusted-types-for 'script'; trusted-types 'none'",
  ),
  'allows the Trusted Types policy of its own Lit only': policy(
    "require-trusted-types-for 'script'; trusted-types lit-html",
  ),
  'allows no inline style': policy(`style-src 'none'; font-src 'none'; img-src 'none'`),
  'resets everything':
    '<style>* { all: unset; font-size: 40px; letter-spacing: 4px; text-transform: uppercase; color: red; }</style>',
  'has a root of 62.5 %': '<style>html { font-size: 62.5%; }</style>',
  'transforms its body':
    '<style>body { transform: translate(50vw, 50vh) scale(2); overflow: hidden; height: 10px; }</style>',
  'has frozen prototypes': `<script>for (const name of ['Object', 'Array', 'Function', 'Error', 'Promise', 'Symbol', 'Map']) {
    Object.freeze(window[name]); Object.freeze(window[name].prototype); }</script>`,
  'has an element with the id hearback': '</head><body><div id="hearback"></div>',
};

describe('a guest on a page that', () => {
  beforeEach(() => behave());

  for (const [name, before] of Object.entries(hosts)) {
    it(`${name} rates and complains without an error or a violation`, async () => {
      const page = await HostPage.open({ before });
      await page.press('Feedback');
      await until(() => page.dialog?.open);
      const box = page.dialog?.getBoundingClientRect();
      assert.equal(box?.width, 400);
      assert.isAtMost(box?.bottom ?? Infinity, page.window.innerHeight);
      assert.equal(getComputedStyle(page.$('#title') as HTMLElement).fontSize, '18px');
      await page.choose('1 of 5');
      await page.press('Make a complaint');
      await page.press('Delivery');
      await page.press('Late');
      await page.write('text', 'Late');
      await page.press('Next');
      await page.choose('Stay anonymous');
      await page.press('Next');
      await page.press('Send complaint');
      await until(() => page.title === 'Your complaint has arrived');
      assert.lengthOf((await arrived()).stored, 2);
      assert.deepEqual(page.window.troubles, []);
      page.close();
    });
  }

  it('forbids our server opens the form without a violation and offers it as a page', async () => {
    const page = await HostPage.openPanel({ before: policy("connect-src 'self'") });
    assert.deepEqual(page.window.troubles, []);
    const link = page.$<HTMLAnchorElement>('footer a');
    assert.equal(link?.href, `${door}f/hb_pk_test`);
    await page.choose('2 of 5');
    await page.press('Send');
    await until(() =>
      page.text.includes('This website does not let the form send. Nothing you wrote is lost.'),
    );
    assert.equal(page.$<HTMLAnchorElement>('.note a')?.href, `${door}f/hb_pk_test`);
    assert.equal(page.$<HTMLInputElement>('[name=score]:checked')?.value, '2');
    assert.lengthOf((await arrived()).bodies, 0);
    page.close();
  });

  it('shows a native modal dialog can open the panel above it', async () => {
    const page = await HostPage.open({ before: '</head><body><dialog id="own">Own</dialog>' });
    (page.document.querySelector('#own') as HTMLDialogElement).showModal();
    page.window.hearback?.q.push(['open']);
    await until(() => page.dialog?.open);
    const { left, top } = page.dialog?.getBoundingClientRect() ?? { left: 0, top: 0 };
    assert.equal(page.document.elementFromPoint(left + 40, top + 40), page.widget);
    await page.choose('5 of 5');
    page.close();
  });

  it('sets its font on the body is spoken to in that font, and names another for the widget by a token', async () => {
    const fonts = '<style>body { font-family: Georgia; }</style>';
    const page = await HostPage.openPanel({ before: fonts });
    assert.equal(getComputedStyle(page.button('Feedback') as HTMLElement).fontFamily, 'Georgia');
    assert.equal(getComputedStyle(page.$('#title') as HTMLElement).fontFamily, 'Georgia');
    page.close();
    const other = await HostPage.openPanel({
      before: `${fonts}<style>hearback-widget { --hb-font: Arial; }</style>`,
    });
    assert.equal(getComputedStyle(other.$('#title') as HTMLElement).fontFamily, 'Arial');
    other.close();
  });

  it('is watched stores nothing on the device, before and after Send', async () => {
    const page = await HostPage.openPanel();
    await page.choose('5 of 5');
    await page.press('Send');
    await until(() => page.title === 'Thank you');
    assert.equal(page.document.cookie, '');
    assert.lengthOf(page.window.localStorage, 0);
    assert.lengthOf(page.window.sessionStorage, 0);
    assert.deepEqual(await indexedDB.databases(), []);
    page.close();
  });

  it('is 360 px wide gets a sheet over its full width, with targets of 44 px', async () => {
    const page = await HostPage.openPanel({ width: 360 });
    await page.choose('1 of 5');
    assert.equal(page.dialog?.getBoundingClientRect().width, 360);
    await until(() => page.dialog?.getBoundingClientRect().bottom === page.window.innerHeight);
    for (const target of page.root.querySelectorAll('button, label.choice, .scale label, footer a')) {
      const { width, height } = target.getBoundingClientRect();
      if (width > 0) assert.isAtLeast(Math.min(width, height), 44, target.outerHTML);
    }
    page.close();
  });
});
