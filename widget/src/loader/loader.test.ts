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

  it('overrides the colour scheme', async () => {
    const page = await HostPage.openPanel();
    page.window.hearback?.q.push(['setTheme', 'dark']);
    await page.settle();
    assert.equal(getComputedStyle(page.widget).colorScheme, 'dark');
    page.close();
  });
});
