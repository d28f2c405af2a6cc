import { assert } from 'chai';
import { door, HostPage, until } from '../../testing/hostPage.ts';

describe('the tag', () => {
  it('makes exactly one element, however often it stands on the page', async () => {
    const page = await HostPage.open({ tags: 3 });
    await until(() => page.widget);
    await page.settle();
    assert.lengthOf(page.document.querySelectorAll('hearback-widget'), 1);
    assert.deepEqual(page.window.troubles, []);
    page.close();
  });

  it('uses the element that the page has itself', async () => {
    const page = await HostPage.open({
      before: '</head><body><hearback-widget mode="inline"></hearback-widget>',
    });
    await until(() => page.$('#title'));
    assert.lengthOf(page.document.querySelectorAll('hearback-widget'), 1);
    assert.isNull(page.dialog);
    page.close();
  });

  it('leaves nothing on the window but hearback, before and after the panel was opened', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const known = new Set(Object.getOwnPropertyNames(frame.contentWindow));
    const page = await HostPage.openPanel();
    const added = Object.getOwnPropertyNames(page.window).filter(
      (name) => !known.has(name) && !/^\d+$/.test(name),
    );
    assert.sameMembers(added, ['troubles', 'hearback']);
    frame.remove();
    page.close();
  });

  it('loads nothing but itself until the panel is opened, and fetches nothing then', async () => {
    const page = await HostPage.open();
    await until(() => page.widget);
    const loaded = () => page.window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    assert.deepEqual(
      loaded().map(({ name }) => name),
      [`${door}v1/hearback.js`],
    );
    page.window.hearback?.q.push(['open']);
    await until(() => page.dialog?.open);
    assert.deepEqual(
      loaded().filter(({ initiatorType }) => initiatorType === 'fetch'),
      [],
    );
    assert.isAbove(loaded().length, 3);
    page.close();
  });

  it('moves nothing where the page lays out its root, neither closed nor open', async () => {
    const layouts = ['display: grid; gap: 40px; grid-auto-rows: 1fr', 'display: flex; gap: 40px'];
    for (const layout of layouts) {
      const style = `<style>html { ${layout} } html > * { margin: 9px; padding: 5px; flex: 1 }</style>`;
      const page = await HostPage.open({ before: style });
      const place = () => JSON.stringify(page.document.body.getBoundingClientRect());
      await until(() => page.button('Feedback'));
      const within = place();
      page.window.hearback?.q.push(['open']);
      await until(() => page.dialog?.open);
      assert.equal(place(), within);
      page.window.hearback?.q.push(['destroy']);
      await until(() => !page.widget);
      assert.equal(place(), within);
      page.close();
    }
  });

  it('comes back where the whole document is made anew, and stays away where it alone is taken away', async () => {
    const page = await HostPage.open();
    await until(() => page.button('Feedback'));
    const { body } = page.document;
    body.replaceChildren(...body.querySelectorAll('script'));
    page.widget.remove();
    assert.isTrue(page.widget.isConnected);
    assert.isTrue(page.button('Feedback')?.matches(':popover-open'));
    body.append('Anew');
    page.widget.remove();
    await page.settle();
    assert.isNull(page.widget);
    assert.deepEqual(page.window.troubles, []);
    page.close();
  });

  it('keeps its button away from the edges as it is told, and in the other corner', async () => {
    const page = await HostPage.open({ attributes: 'data-offset="0 30px 50px" data-position="start"' });
    const button = await until(() => page.button('Feedback'));
    const { left, bottom } = button.getBoundingClientRect();
    assert.deepEqual([left, page.window.innerHeight - bottom], [30, 50]);
    page.close();
  });

  for (const lang of ['en', 'ar'])
    for (const [position, width] of [
      ['top-end', 1000],
      ['top-start', 360],
      ['top-start', 1000],
      ['start', 1000],
    ] as const)
      it(`stands at ${position} and opens from there, at ${width} px, in ${lang}`, async () => {
        const page = await HostPage.open({
          ...{
            lang,
            width,
            before: `<script>document.documentElement.dir = '${lang}' === 'ar' ? 'rtl' : ''</script>`,
          },
          attributes: `data-offset="10px 30px" data-position="${position}"`,
        });
        const button = await until(() => page.$('[part="launcher"]'));
        const atTop = position.startsWith('top');
        const left = position.endsWith('start') === (lang === 'en');
        const gaps = (element: HTMLElement) => {
          const box = element.getBoundingClientRect();
          const { clientWidth, clientHeight } = page.document.documentElement;
          return [atTop ? box.top : clientHeight - box.bottom, left ? box.left : clientWidth - box.right];
        };
        assert.deepEqual(gaps(button), [10, 30]);
        page.window.hearback?.q.push(['open']);
        const dialog = await until(() => (page.dialog?.open ? page.dialog : null));
        await Promise.all(dialog.getAnimations().map(({ finished }) => finished));
        assert.deepEqual(gaps(dialog), width < 520 ? [0, 0] : [20, 20]);
        assert.isAtMost(dialog.getBoundingClientRect().height, 760);
        assert.isAtMost(page.document.documentElement.scrollWidth, width);
        assert.deepEqual(page.window.troubles, []);
        page.close();
      });

  it('shows a button that opens the hosted form where the panel cannot be loaded', async () => {
    const page = await HostPage.open({ key: 'hb_pk_gone' });
    await page.press('Feedback');
    await until(() => page.button('Feedback ↗'));
    assert.deepEqual(page.window.troubles, []);
    page.close();
  });
});

describe('hearback', () => {
  const queue =
    '<script>hearback = { q: [] }; heard = []; hearback.q.push(["on", "ready", () => heard.push("ready")], ["on", "hearback-open", () => heard.push("open")], ["open"])</script>';

  it('does what was asked for before it was there', async () => {
    const page = await HostPage.open({ before: queue });
    await until(() => page.dialog?.open);
    await page.settle();
    assert.deepEqual((page.window as unknown as { heard: string[] }).heard, ['ready', 'open']);
    page.close();
  });

  it('says whether the button is shown, opens, closes and goes', async () => {
    const page = await HostPage.open();
    const hearback = await until(() =>
      page.window.hearback && 'open' in page.window.hearback ? page.window.hearback : null,
    );
    await until(() => page.widget);
    await page.settle();
    assert.deepEqual(hearback.canShow(), { visible: true, reason: 'READY' });
    const heard: string[] = [];
    const off = hearback.on('close', ({ type }) => heard.push(type));
    hearback.open();
    await until(() => page.dialog?.open);
    hearback.close();
    await until(() => heard.length);
    off();
    hearback.open();
    await until(() => page.dialog?.open);
    hearback.close();
    await until(() => !page.dialog?.open);
    await page.settle();
    assert.deepEqual(heard, ['hearback-close']);
    hearback.destroy();
    await page.settle();
    assert.isNull(page.document.querySelector('hearback-widget'));
    assert.deepEqual(hearback.canShow(), { visible: false, reason: 'DESTROYED' });
    hearback.open();
    await page.settle();
    assert.deepEqual(page.window.troubles, []);
    page.close();
  });

  it('ends everything that listens when it is destroyed', async () => {
    const page = await HostPage.open();
    const hearback = await until(() =>
      page.window.hearback && 'open' in page.window.hearback ? page.window.hearback : null,
    );
    await until(() => page.widget);
    const heard: string[] = [];
    const listen = (type: string) => hearback.on(type, (event) => heard.push(event.type));
    const rated = () => page.document.body.dispatchEvent(new Event('hearback-rated', { bubbles: true }));
    const link = page.document.createElement('a');
    link.dataset.hearbackOpen = 'rate';
    page.document.body.append(link);
    /** Whether a click on it is left to the page. */
    const left = () => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    const off = listen('rated');
    listen('hearback-rated');
    rated();
    assert.deepEqual(heard, ['hearback-rated', 'hearback-rated']);
    off();
    rated();
    assert.lengthOf(heard, 3);
    assert.isFalse(left());
    hearback.destroy();
    listen('rated');
    rated();
    assert.lengthOf(heard, 3);
    assert.isTrue(left());
    page.close();
  });

  it('is opened by any element that says so, also later and inside of other shadow roots', async () => {
    const page = await HostPage.open({
      before: '<script>addEventListener("click", (event) => event.stopPropagation())</script>',
    });
    await until(() => page.widget);
    const press = (opener: HTMLElement, into: ParentNode = page.document.body) => {
      into.append(opener);
      opener.click();
    };
    const make = (html: string) => {
      const template = page.document.createElement('template');
      template.innerHTML = html;
      return template.content.firstElementChild as HTMLElement;
    };
    press(make('<a href="#elsewhere" data-hearback-open><b>Tell us</b></a>'));
    await until(() => page.dialog?.open);
    assert.equal(page.title, 'How satisfied are you?');
    assert.notInclude(page.window.location.href, '#elsewhere');
    page.window.hearback?.q.push(['close']);
    const own = page.document.body.appendChild(page.document.createElement('div'));
    press(
      make('<button data-hearback-open="complain">Complain</button>'),
      own.attachShadow({ mode: 'open' }),
    );
    await until(() => page.dialog?.open && page.$('hearback-complaint'));
    page.window.hearback?.q.push(['close']);
    press(make('<button data-hearback-open="rate">Rate</button>'));
    await until(() => page.dialog?.open && page.title === 'How satisfied are you?');
    assert.deepEqual(page.window.troubles, []);
    page.close();
  });

  it('overrides the colour scheme', async () => {
    const page = await HostPage.openPanel();
    page.window.hearback?.q.push(['setTheme', 'dark']);
    await page.settle();
    assert.equal(getComputedStyle(page.widget).colorScheme, 'dark');
    page.close();
  });
});
