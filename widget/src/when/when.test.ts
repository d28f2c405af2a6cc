import { defaultShowing, showingWords } from '@hearback/schema/form/showing';
import { assert } from 'chai';
import { emptyDevice, HostPage, until } from '../../testing/hostPage.ts';
import { capOf } from './capOf.ts';
import { readRules } from './readRules.ts';

const known = (text: string) => {
  const rules = readRules(text);
  if (typeof rules === 'string') throw new Error(`Not read: ${rules}`);
  return rules;
};

describe('the rules of data-when', () => {
  it('are read in the order that they are written in', () => {
    const { waits, sample, every, times, open } = known(
      ' event=order:placed  delay=2.5 exit sample=0.2 every=30 times=2 open ',
    );
    assert.deepEqual(waits, [
      { kind: 'event', value: 'order:placed' },
      { kind: 'delay', value: '2.5' },
      { kind: 'exit', value: '' },
    ]);
    assert.deepEqual([sample, every, times, open], [0.2, 30, 2, true]);
  });

  it('are read as the form of a merchant writes them', () => {
    const waits = [
      { kind: 'DELAY', seconds: 0.000001 },
      { kind: 'SCROLL', percent: 50.5 },
      { kind: 'EXIT' },
      { kind: 'EVENT', event: 'order=placed' },
    ] as const;
    const words = showingWords({ waits, sample: 0.000001, every: 3650, times: 1000, open: true });
    assert.deepEqual(known(words), {
      waits: [
        { kind: 'delay', value: '0.000001' },
        { kind: 'scroll', value: '50.5' },
        { kind: 'exit', value: '' },
        { kind: 'event', value: 'order=placed' },
      ],
      ...{ sample: 0.000001, every: 3650, times: 1000, open: true },
    });
    assert.equal(showingWords(defaultShowing), '');
  });

  it('keep to their bounds', () => {
    for (const word of ['delay=0', 'delay=86400', 'scroll=0', 'scroll=100', 'sample=0', 'sample=1'])
      known(word);
    for (const word of ['every=0', 'every=3650', 'times=1', 'times=1000']) known(word);
    const wrong = [
      'delay=86401',
      'delay=-1',
      'scroll=101',
      'sample=1.1',
      'every=3651',
      'times=0',
      'times=1001',
    ];
    for (const word of [...wrong, 'delay', 'delay=', 'delay=1s', 'exit=1', 'event=', 'constructor=1', 'soon'])
      assert.equal(readRules(`exit ${word}`), word);
  });

  it('ask a share of the lives of the page, and nobody too often', () => {
    const now = Date.UTC(2026, 10, 22);
    const day = 86_400_000;
    const life = { draw: 0.5, asked: 0, lastAskedAt: undefined, now };
    assert.isUndefined(capOf(known('sample=0.51'), life));
    assert.equal(capOf(known('sample=0.5'), life), 'SAMPLE');
    assert.equal(capOf(known('sample=0'), { ...life, draw: 0 }), 'SAMPLE');
    assert.isUndefined(capOf(known('sample=1'), { ...life, draw: 0.999 }));
    assert.isUndefined(capOf(known('times=2'), { ...life, asked: 1 }));
    assert.equal(capOf(known('times=2'), { ...life, asked: 2 }), 'TIMES');
    assert.equal(capOf(known('every=30'), { ...life, lastAskedAt: now - 30 * day + 1 }), 'RECENT');
    assert.isUndefined(capOf(known('every=30'), { ...life, lastAskedAt: now - 30 * day }));
    assert.isUndefined(capOf(known('every=30'), life));
  });
});

describe('a widget with conditions', () => {
  // What an earlier page left to be delivered would be loaded for.
  before(emptyDevice);

  const reason = (page: HostPage) =>
    page.window.hearback && 'canShow' in page.window.hearback ? page.window.hearback.canShow().reason : '';

  it('waits for one after another, says for which, and then shows its button', async () => {
    const page = await HostPage.open({
      attributes: 'data-when="event=order-placed scroll=60 exit delay=0.1"',
      before: '<style>body { height: 4000px }</style>',
    });
    await until(() => reason(page) === 'EVENT');
    assert.isUndefined(page.button('Feedback'));
    page.window.dispatchEvent(new Event('order-placed'));
    await until(() => reason(page) === 'SCROLL');
    page.window.scrollTo(0, 1000);
    await page.settle();
    assert.equal(reason(page), 'SCROLL');
    page.window.scrollTo(0, 2400);
    await until(() => reason(page) === 'EXIT');
    const leave = (clientY: number) =>
      page.document.body.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, clientY }));
    leave(400);
    await page.settle();
    assert.equal(reason(page), 'EXIT');
    leave(0);
    await until(() => reason(page) === 'READY');
    await until(() => page.button('Feedback'));
    assert.deepEqual(page.window.troubles, []);
    page.close();
  });

  it('opens by itself where it is told to, and tells the page when it asked', async () => {
    const page = await HostPage.open({
      attributes: 'data-when="delay=0.01 open"',
      before: '<script>hearback = { q: [["on", "asked", (event) => { at = event.at; }]] }</script>',
    });
    await until(() => page.dialog?.open);
    assert.closeTo((page.window as unknown as { at: number }).at, Date.now(), 20_000);
    page.close();
  });

  it('shows nothing to a visitor who was asked of late, or to none at all', async () => {
    const of = (before: string, when: string) =>
      HostPage.open({ attributes: `data-when="${when}"`, before: `<script>${before}</script>` });
    const late = await of('hearback = { q: [["context", { lastAskedAt: Date.now() - 1e6 }]] }', 'every=30');
    await until(() => reason(late) === 'RECENT');
    const none = await of('', 'sample=0');
    await until(() => reason(none) === 'SAMPLE');
    const wrong = await of('', 'soon');
    await until(() => reason(wrong) === 'RULES');
    for (const page of [late, none, wrong]) {
      assert.isUndefined(page.button('Feedback'));
      assert.deepEqual(page.window.troubles, []);
      page.close();
    }
  });

  it('asks no more often than it may in one life of the page', async () => {
    const page = await HostPage.open({ attributes: 'data-when="times=1"' });
    await until(() => reason(page) === 'READY');
    page.document.body.append(page.widget);
    await until(() => page.button('Feedback')?.matches(':popover-open'));
    assert.equal(reason(page), 'READY');
    page.document.body.append(page.document.createElement('hearback-widget'));
    await until(() => reason(page) === 'TIMES');
    const further = page.document.body.querySelector('hearback-widget:last-child');
    assert.equal(further?.shadowRoot?.childElementCount, 0);
    page.close();
  });
});
