import { assert } from 'chai';
import { HostPage, until } from '../../testing/hostPage.ts';

/** Keeps what the page's console is warned of. */
const listening = '<script>warned = []; console.warn = (text) => warned.push(text);</script>';

const warnings = (page: HostPage) => (page.window as unknown as { warned: string[] }).warned;

async function open(style: string): Promise<HostPage> {
  const page = await HostPage.openPanel({
    before: `${listening}<style>hearback-widget { ${style} }</style>`,
  });
  await page.settle();
  return page;
}

describe('colours of the owner', () => {
  it('that are hard to read are named in the console of the browser, with their contrast', async () => {
    const page = await open('--hb-accent: #8ad; --hb-on-accent: #fff; --hb-ink: #999; --hb-background: #fff');
    await until(() => warnings(page).length === 2);
    assert.match(warnings(page)[0] ?? '', /--hb-on-accent \/ --hb-accent .*2\.3:1/);
    assert.match(warnings(page)[1] ?? '', /--hb-ink \/ --hb-background .*2\.8:1/);
    page.close();
  });

  it('that are easy to read are not', async () => {
    const page = await open('--hb-accent: #064; --hb-ink: #222; --hb-background: #fffdf5');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.deepEqual(warnings(page), []);
    page.close();
  });
});
