import { assert } from 'chai';
import { violations } from '../../testing/axe.ts';
import { doorReceipt } from '../../testing/doorCase.ts';
import { ElementPage } from '../../testing/elementPage.ts';
import { arrived, behave, until } from '../../testing/hostPage.ts';
import { press, tabTo, type } from '../../testing/keyboard.ts';
import { widgetLocales } from '../language/widgetLocale.ts';

const held = `receipt="${doorReceipt}"`;
const open = (options: object = {}) => ElementPage.open('case', { attributes: held, ...options });

const asked = {
  waitingForYou: true,
  step: 'INVESTIGATING',
  messages: [
    { fromCustomer: true, text: 'Hello?', at: '2026-11-22T06:00:00Z', question: false, remedies: [] },
    { fromCustomer: false, text: 'Which shop?', at: '2026-11-22T07:00:00Z', question: true, remedies: [] },
  ],
};
const refund = { code: 'REFUND', amount: 128.5 };
const settled = {
  step: 'RESOLVED',
  canRate: true,
  canReopen: true,
  nextBy: null,
  messages: [
    {
      fromCustomer: false,
      text: 'We are sorry.',
      at: '2026-11-23T07:00:00Z',
      question: false,
      remedies: [refund],
    },
  ],
  evidence: [{ id: 'evd_2', type: 'application/pdf', size: 300 }],
};

describe('a case that is followed', () => {
  let page: ElementPage;
  afterEach(() => {
    assert.deepEqual(page.window.troubles, []);
    page.close();
  });

  it('says where it stands, what happens next, by when, and how that was reckoned', async () => {
    await behave();
    page = await open();
    await page.says('It has arrived.');
    await page.says('Someone reads it and confirms it to you.');
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const due = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(
      new Date('2099-11-25T10:00:00Z'),
    );
    assert.match(page.text, new RegExp(`By Wed, Nov 25, 2099, ${due}( \\S+)?\\.`));
    assert.include(page.text, 'answered within 3 working days. The clock started on Sunday.');
    for (const said of ['Lakeside Bakery', 'Your complaint', doorReceipt, 'Late'])
      assert.include(page.text, said);
    assert.equal(page.$('[aria-current="step"]')?.textContent, 'Received');
  });

  it('says that what was written is erased, and nothing of what comes next', async () => {
    const nothing = { canSendMessage: false, canAddEvidence: false, canWithdraw: false };
    await behave({ case: { ...nothing, erased: true, nextBy: null, nextByExplained: null } });
    page = await open();
    await page.says('What was written here has been erased');
    for (const said of ['It has arrived.', 'What happens next', 'Thank you'])
      assert.notInclude(page.text, said);
    assert.isNull(page.$('form, .stages'));
    assert.include(page.text, doorReceipt);
  });

  it('says so where a deadline has passed', async () => {
    await behave({ case: { nextBy: '2020-01-02T10:00:00Z' } });
    page = await open();
    await page.says('and is late. We are sorry.');
  });

  it('shows the conversation and carries an answer back, once', async () => {
    await behave({ case: asked });
    page = await open();
    await page.says('Which shop?');
    await page.says('Please answer');
    await page.says('We wait for your answer.');
    await page.press('Send');
    assert.equal(page.blameOf('text'), 'Please write something.');
    assert.equal(page.root.activeElement?.getAttribute('name'), 'text');
    await page.write('text', 'The one at the station.');
    await page.press('Send');
    await page.says('Your message has arrived.');
    assert.notInclude(page.text, 'Please answer');
    assert.include(page.$('.mine:last-child')?.textContent, 'The one at the station.');
    assert.equal(page.$<HTMLTextAreaElement>('[name=text]')?.value, '');
    assert.equal(page.root.activeElement?.textContent?.trim(), 'Send');
    const { stored } = await arrived();
    assert.deepEqual(
      stored.map(({ name, input }) => [name, input.receipt, input.text]),
      [['sendComplaintMessage', doorReceipt, 'The one at the station.']],
    );
  });

  it('keeps an answer while the server is away, sends it by itself, and stores it once', async () => {
    await behave({ case: asked });
    page = await open();
    await page.says('Which shop?');
    const events: string[] = [];
    page.widget.addEventListener('hearback-case-acted', ({ act }) => events.push(act));
    await behave({ case: asked, statuses: [0, -1, 503], retryAfter: 1 });
    await page.write('text', 'Here.');
    await page.press('Send');
    await page.says('Not sent yet');
    assert.include(page.text, 'It is kept as long as this page is open');
    await page.press('Try now');
    await page.says('Your message has arrived.');
    assert.lengthOf((await arrived()).stored, 1);
    assert.deepEqual(events, ['message']);
  });

  it('asks whether it helped: yes closes it', async () => {
    await behave({ case: settled });
    page = await open();
    await page.says('Refund 128.50');
    await page.press('Send');
    await until(() => page.blameOf('outcome') === 'Please say whether it is settled.');
    await page.choose('SATISFIED');
    await page.write('handledWell', 'Friendly');
    await page.press('Send');
    await page.says('Thank you. What you said has arrived.');
    await page.says('It is closed.');
    assert.equal(page.root.activeElement?.id, 'done');
    const [{ input } = { input: {} }] = (await arrived()).stored;
    assert.deepInclude(input, { satisfied: true, handledWell: 'Friendly' });
  });

  it('asks whether it helped: no asks what is not settled and opens it again', async () => {
    await behave({ case: settled });
    page = await open();
    await page.says('Did this settle it for you?');
    await page.choose('DISSATISFIED');
    await page.says('What is not settled?');
    await page.write('handledBadly', 'Nothing came');
    await page.press('Send');
    await page.says('Your case is open again, one level higher.');
    assert.include(page.text, 'It is handled one level higher');
    const [{ input } = { input: {} }] = (await arrived()).stored;
    assert.deepInclude(input, { satisfied: false, handledBadly: 'Nothing came' });
  });

  it('is withdrawn after a confirmation, and can be opened again with a reason', async () => {
    await behave();
    page = await open();
    await page.press('Withdraw it');
    await page.says('Nobody works on it any more then.');
    assert.equal(page.root.activeElement?.id, 'withdraw-title');
    await page.press('Cancel');
    assert.equal(page.root.activeElement?.id, 'open-withdraw');
    assert.isEmpty((await arrived()).stored);
    await page.press('Withdraw it');
    await page.press('Withdraw it');
    await page.says('You have withdrawn it.');
    await page.press('Open it again');
    await page.press('Open it again');
    assert.equal(page.blameOf('reason'), 'Please say what is not settled.');
    await page.write('reason', 'It broke again');
    await page.press('Open it again');
    await page.says('Your case is open again, one level higher.');
    const names = (await arrived()).stored.map(({ name }) => name);
    assert.deepEqual(names, ['withdrawComplaint', 'reopenComplaint']);
  });

  it('takes photos, and says on the field why it takes no other file', async () => {
    const limit = 10_000_000;
    const photo = (size: number, type = 'image/jpeg') => new File([new Uint8Array(size)], 'a', { type });
    await behave();
    page = await open();
    for (const [index, size] of [limit - 1, limit].entries()) {
      await page.choosesFiles(photo(size));
      await page.says(`Photo ${index + 1}`);
      assert.equal((await arrived()).stored.at(-1)?.input.size, size);
    }
    assert.include(page.text, 'JPEG, 2.1 MB');
    await page.says('Your file has arrived.');
    assert.include(page.$('.files a')?.getAttribute('href'), `evidence/evd_1?receipt=${doorReceipt}`);
    await page.choosesFiles(photo(limit + 1));
    await until(() => page.blameOf('file')?.startsWith('This file is too large: at most 10 MB fit.'));
    await page.choosesFiles(photo(9, 'image/svg+xml'));
    await until(() => page.blameOf('file')?.startsWith('Only photos (JPEG, PNG, WebP) and PDF'));
    assert.lengthOf((await arrived()).stored, 2);
    await behave({ statuses: [415] });
    await page.choosesFiles(photo(9));
    await until(() => page.blameOf('file')?.startsWith('Only photos (JPEG, PNG, WebP) and PDF'));
    await behave({ statuses: [503] });
    await page.choosesFiles(photo(9), photo(10));
    await page.press('Try now');
    await until(async () => (await arrived()).stored.length === 2);
  });

  it('is rated by keyboard alone', async () => {
    await behave({ case: settled });
    page = await open();
    await page.says('Did this settle it for you?');
    page.window.focus();
    page.$('#title')?.focus();
    await tabTo(page, 'Yes, it is settled');
    await press('ArrowDown');
    await tabTo(page, 'What is not settled?');
    await type('It came broken.');
    await tabTo(page, 'Send');
    await press('Enter');
    await page.says('Your case is open again, one level higher.');
    const [{ input } = { input: {} }] = (await arrived()).stored;
    assert.deepInclude(input, { satisfied: false, handledBadly: 'It came broken.' });
  });

  it('says what the server refuses', async () => {
    await behave({ case: settled });
    page = await open();
    await page.says('Did this settle');
    await behave({ case: settled, failure: { code: 'STEP_NOT_POSSIBLE', path: '', message: 'No.' } });
    await page.write('text', 'Hello');
    const send = [...page.root.querySelectorAll<HTMLElement>('[data-act=message] button')][0];
    send?.click();
    await page.says('Your case has moved on, so this cannot be done any more.');
    assert.equal(page.$<HTMLTextAreaElement>('[name=text]')?.value, 'Hello');
  });

  it('asks for the code where there is none, and for another where it is unknown', async () => {
    await behave();
    page = await ElementPage.open('case');
    await page.says('Follow your case');
    await page.write('receipt', 'WRONG');
    await page.press('Show');
    await page.says('There is no case with this code.');
    assert.equal(page.root.activeElement?.id, 'receipt');
    await page.write('receipt', ` ${doorReceipt} `);
    await page.press('Show');
    await page.says('It has arrived.');
    assert.equal(page.widget.getAttribute('receipt'), doorReceipt);
    assert.equal(page.root.activeElement?.id, 'state');
    await page.press('Look up another code');
    await page.says('Enter the receipt code');
  });

  it('offers to try again where the server cannot be reached, and leads to its page', async () => {
    await behave({ statuses: [503, 503] });
    page = await open();
    await page.press('Try again');
    await page.says('This cannot be looked up now');
    assert.include(page.$('a')?.getAttribute('href'), `c/${doorReceipt}`);
    await page.press('Try again');
    await page.says('It has arrived.');
  });

  it('leads to its page where the policy of the page forbids the connection', async () => {
    await behave();
    const head = `<meta http-equiv="content-security-policy" content="connect-src 'none'">`;
    page = await open({ head });
    await page.says('This cannot be looked up now');
    assert.include(page.$('a')?.getAttribute('href'), `c/${doorReceipt}`);
    assert.deepEqual(page.window.troubles.splice(0), ['connect-src']);
  });

  it('does all of this under the strictest policy for styles and markup', async () => {
    await behave({ case: settled });
    const policy = "style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    page = await open({ head: `<meta http-equiv="content-security-policy" content="${policy}">` });
    await page.says('Did this settle it for you?');
    await page.choose('SATISFIED');
    await page.press('Withdraw it');
    await page.says('Nobody works on it any more then.');
  });

  for (const locale of widgetLocales) {
    it(`is whole at 320 px and read in its direction in ${locale}`, async () => {
      await behave({ case: { ...settled, ...asked, step: 'RESOLVED' } });
      page = await open({ lang: locale, width: 320 });
      await until(() => page.$('.said'));
      const box = page.$('.box') as HTMLElement;
      assert.equal(getComputedStyle(box).direction, locale === 'ar' ? 'rtl' : 'ltr');
      assert.equal(box.lang, locale);
      assert.notMatch(page.text, /undefined|[{}]/);
      assert.isAtMost(page.document.documentElement.scrollWidth, 320);
      const wide = [...box.querySelectorAll('*')].filter(
        ({ scrollWidth, clientWidth, tagName }) =>
          clientWidth > 0 && scrollWidth > clientWidth + 1 && !/^(INPUT|TEXTAREA)$/.test(tagName),
      );
      assert.deepEqual(
        wide.map(({ outerHTML }) => outerHTML),
        [],
      );
    });
  }

  for (const [lang, dark] of [
    ['en', false],
    ['zh-CN', true],
    ['ar', true],
  ] as const) {
    it(`passes axe in every state: ${lang}, ${dark ? 'dark' : 'light'}`, async () => {
      await behave({ case: { ...settled, ...asked, step: 'RESOLVED' } });
      page = await open({ lang, dark, width: 360 });
      await until(() => page.$('.said'));
      page.$('summary')?.click();
      const found = await violations(page);
      await page.choose('DISSATISFIED');
      page.$('#open-reopen')?.click();
      await until(() => page.$('#reopen-title'));
      page.$('[data-act=reopen] button')?.click();
      await until(() => page.$('.blame'));
      found.push(...(await violations(page)));
      await page.choosesFiles(new File(['x'], 'a.exe', { type: 'application/x-msdownload' }));
      await until(() => page.$('#file-blame'));
      found.push(...(await violations(page)));
      page.widget.setAttribute('receipt', 'WRONG');
      await until(() => page.$('#receipt-blame'));
      found.push(...(await violations(page)));
      await behave({ statuses: [503] });
      page.widget.setAttribute('receipt', 'AWAY');
      await until(() => page.$('.do a'));
      found.push(...(await violations(page)));
      assert.deepEqual(found, []);
      assert.deepEqual(await smallTargets(page), []);
    });
  }
});

/** What can be pressed and is smaller than 44 px. */
async function smallTargets(page: ElementPage): Promise<string[]> {
  const all = [...page.root.querySelectorAll('button, summary, label:has(input), a, textarea')];
  return all
    .filter((element) => {
      const { height, width } = element.getBoundingClientRect();
      return height > 0 && (height < 44 || width < 44);
    })
    .map(({ outerHTML }) => outerHTML);
}
