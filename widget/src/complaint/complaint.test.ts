import { documentIds } from '@hearback/schema/documents/documentIds';
import { assert } from 'chai';
import { violations } from '../../testing/axe.ts';
import { arrived, behave, door, HostPage, until } from '../../testing/hostPage.ts';
import { press, tabTo, type } from '../../testing/keyboard.ts';

/** Goes as far as the summary of a complaint about a late delivery. */
async function toSummary(page: HostPage): Promise<void> {
  await page.press('Make a complaint');
  await page.press('Delivery');
  await page.press('Late');
  await page.write('text', 'The cake came two hours late.');
  await page.choose('A refund');
  await page.press('Next');
  await page.write('contact.email', 'li.wei@example.cn');
  await page.choose('I agree.');
  await page.press('Next');
  await until(() => page.title === 'Did we understand you?');
}

describe('a complaint', () => {
  beforeEach(() => behave());

  it('can be made by keyboard alone, and is said back before it is sent', async () => {
    const page = await HostPage.openPanel();
    await tabTo(page, 'Make a complaint');
    await press('Enter');
    await until(() => page.focused === 'What is it about?');
    await tabTo(page, 'Delivery');
    await press('Enter');
    await until(() => page.focused === 'Delivery: what exactly?');
    await tabTo(page, 'Late');
    await press('Enter');
    await until(() => page.focused === 'What happened?');
    await tabTo(page, 'Please describe it');
    await type('Two hours late');
    await tabTo(page, 'Order number');
    await type('A-17');
    await tabTo(page, 'An explanation');
    await press('ArrowDown', 'ArrowDown');
    await tabTo(page, 'Next');
    await press('Enter');
    await until(() => page.focused === 'How can we answer you?');
    await tabTo(page, 'E-mail');
    await type('li.wei@example.cn');
    await tabTo(page, 'I agree.');
    await press('Space');
    await tabTo(page, 'Next');
    await press('Enter');
    await until(() => page.focused === 'Did we understand you?');
    for (const part of ['Delivery › Late', 'Two hours late', 'A-17', 'A repair', 'li.wei@example.cn']) {
      assert.include(page.text, part);
    }
    assert.lengthOf((await arrived()).bodies, 0);
    await tabTo(page, 'Send complaint');
    await press('Enter');
    await until(() => page.focused === 'Your complaint has arrived');
    const { bodies, stored } = await arrived();
    const submitted = bodies
      .map(({ documentId }) => documentId)
      .filter((id) => id !== documentIds.followComplaint);
    assert.deepEqual(submitted, [documentIds.submitComplaint]);
    const { id, ...input } = stored[0]?.input ?? {};
    assert.isString(id);
    assert.deepEqual(input, {
      ...{
        key: 'hb_pk_test',
        formVersion: 3,
        locale: 'en',
        category: 'DELIVERY.LATE',
        text: 'Two hours late',
      },
      ...{ order: 'A-17', remedy: 'REPAIR', anonymous: false, consentVersion: 4 },
      contact: { name: '', email: 'li.wei@example.cn', phone: '' },
    });
    assert.include(page.text, stored[0]?.receipt ?? 'no receipt');
    page.close();
  });

  it('grows out of a low rating: nothing is asked twice, and the rating is sent first', async () => {
    const page = await HostPage.openPanel();
    const heard: string[] = [];
    for (const name of ['hearback-rated', 'hearback-complaint-filed']) {
      page.document.addEventListener(name, (event) =>
        heard.push(`${name} ${(event as Event & { receipt?: string }).receipt ?? ''}`),
      );
    }
    await page.choose('1 of 5');
    await page.choose('Billing');
    await page.write('comment', 'Charged twice');
    await page.press('Make a complaint');
    await until(() => page.title === 'Billing: what exactly?');
    await page.press('Overcharged');
    assert.equal(page.$<HTMLTextAreaElement>('[name=text]')?.value, 'Charged twice');
    await page.press('Next');
    await page.choose('Stay anonymous');
    await page.press('Next');
    await page.press('Send complaint');
    await until(() => page.title === 'Your complaint has arrived');
    const { stored } = await arrived();
    const [rating, complaint] = stored.map(({ input }) => input);
    assert.deepEqual(
      stored.map(({ name }) => name),
      ['submitRating', 'submitComplaint'],
    );
    assert.include(rating, { score: 1 });
    assert.notProperty(rating, 'comment');
    assert.include(complaint, { ratingId: rating?.id, text: 'Charged twice', anonymous: true });
    assert.notProperty(complaint, 'contact');
    assert.deepEqual(heard, ['hearback-rated ', `hearback-complaint-filed ${stored[1]?.receipt}`]);
    page.close();
  });

  it('loses nothing on the way back, and leads on to where one was', async () => {
    const page = await HostPage.openPanel();
    await toSummary(page);
    for (const title of [
      'How can we answer you?',
      'What happened?',
      'Delivery: what exactly?',
      'What is it about?',
      'How satisfied are you?',
    ]) {
      await page.press('Back');
      await until(() => page.title === title);
    }
    await page.press('Close');
    await page.press('Feedback');
    await page.press('Make a complaint');
    await until(() => page.button('Late')?.getAttribute('aria-current') === 'true');
    await page.press('Late');
    await until(() => page.title === 'Did we understand you?');
    assert.include(page.text, 'The cake came two hours late.');
    assert.include(page.text, 'A refund');
    await page.press('Change: How can we answer you?');
    assert.equal(page.$<HTMLInputElement>('[name="contact.email"]')?.value, 'li.wei@example.cn');
    page.close();
  });

  it('asks for another detail where the first level is changed', async () => {
    const page = await HostPage.openPanel();
    await toSummary(page);
    await page.press('Change: About');
    await page.press('Service');
    await until(() => page.title === 'Service: what exactly?');
    await page.press('Staff attitude');
    await until(() => page.title === 'Did we understand you?');
    assert.include(page.text, 'Service › Staff attitude');
    page.close();
  });

  it('says what is missing, at the field and with the focus in it', async () => {
    const page = await HostPage.openPanel();
    await page.press('Make a complaint');
    await page.press('Other');
    await page.press('Not stated');
    await page.press('Next');
    await until(() => page.focused.startsWith('Please describe it'));
    assert.include(page.text, 'Please fill this in.');
    await page.write('text', 'Noise');
    await page.write('happenedOn', '2199-01-01');
    await page.press('Next');
    assert.include(page.text, 'This day has not come yet.');
    await page.write('happenedOn', '');
    await page.press('Next');
    await page.press('Next');
    await until(() => page.focused === 'E-mail');
    assert.include(page.text, 'Please give an e-mail address or a phone number');
    await page.write('contact.email', 'nobody');
    await page.press('Next');
    assert.include(page.text, 'Please check this.');
    await page.write('contact.email', 'a@example.com');
    await page.press('Next');
    assert.include(page.text, 'Please agree, or stay anonymous.');
    page.close();
  });

  it('leads back to the field that the server refuses', async () => {
    await behave({ failure: { code: 'IN_FUTURE', path: 'happenedOn', message: 'In the future.' } });
    const page = await HostPage.openPanel();
    await toSummary(page);
    await page.press('Send complaint');
    await until(() => page.title === 'What happened?');
    await until(() => page.focused.startsWith('When'));
    assert.include(page.text, 'This day has not come yet.');
    page.close();
  });

  it('shows the widest receipt whole on a narrow phone', async () => {
    const page = await HostPage.openPanel({
      width: 320,
      before: '<style>body { font-family: Georgia, serif; }</style>',
    });
    await page.choose('1 of 5');
    await page.choose('Billing');
    await page.press('Make a complaint');
    await until(() => page.title === 'Billing: what exactly?');
    await page.press('Overcharged');
    await page.write('text', 'Charged twice');
    await page.press('Next');
    await page.choose('Stay anonymous');
    await page.press('Next');
    await page.press('Send complaint');
    await until(() => page.title === 'Your complaint has arrived');
    const code = page.$('output') as HTMLElement;
    code.textContent = 'WMWM-WMWM-WMWM-WMWM';
    const { clientWidth, scrollWidth } = page.$('.scroll') as HTMLElement;
    assert.isAtMost(scrollWidth, clientWidth);
    page.close();
  });

  it('keeps everything while the server is away and delivers both once', async () => {
    await behave({ statuses: [503, 200, 503], retryAfter: 1 });
    const page = await HostPage.openPanel();
    await page.choose('2 of 5');
    await page.press('Make a complaint');
    await page.press('Back');
    await toSummary(page);
    await page.press('Send complaint');
    await until(() => page.text.includes('It is kept on this device'));
    assert.include(page.text, 'The cake came two hours late.');
    await until(() => page.title === 'Your complaint has arrived');
    assert.deepEqual(
      (await arrived()).stored.map(({ name }) => name),
      ['submitRating', 'submitComplaint'],
    );
    page.close();
  });

  it('keeps the focus in the field that is being mended', async () => {
    const page = await HostPage.openPanel();
    await toSummary(page);
    await page.press('Change: How can we answer you?');
    await page.write('contact.email', 'nobody');
    await page.press('Next');
    await until(() => page.focused === 'E-mail');
    assert.include(page.text, 'Please check this.');
    await type('@example.com');
    await page.settle();
    assert.notInclude(page.text, 'Please check this.');
    assert.equal(page.focused, 'E-mail');
    assert.equal(page.$<HTMLInputElement>('[name="contact.email"]')?.value, 'nobody@example.com');
    page.close();
  });

  it('finds a category of any level by its words, by keyboard, and says where there is none', async () => {
    const page = await HostPage.openPanel();
    await page.press('Make a complaint');
    await tabTo(page, 'Search the categories');
    await type('zeppelin');
    await until(() => page.text.includes('Nothing found. Try another word, or choose “Other”.'));
    assert.isUndefined(page.button('Delivery'));
    await page.write('query', '');
    assert.isDefined(page.button('Delivery'));
    await page.write('query', 'delivery WRONG');
    assert.isUndefined(page.button('Late'));
    assert.deepEqual(await violations(page), []);
    await press('Enter');
    await until(() => page.focused.startsWith('Wrong or missing item'));
    await press('Enter');
    await until(() => page.title === 'What happened?');
    await page.press('Back');
    await until(() => page.title === 'Delivery: what exactly?');
    await page.press('Back');
    assert.equal(page.$<HTMLInputElement>('[name=query]')?.value, 'delivery WRONG');
    page.close();
  });

  it('saves the receipt as a text that leads back to the complaint', async () => {
    const page = await HostPage.openPanel({ lang: 'zh-CN' });
    const saved: Blob[] = [];
    const { URL: urls } = page.window as unknown as { URL: typeof URL };
    const make = urls.createObjectURL.bind(urls);
    urls.createObjectURL = (file) => {
      saved.push(file as Blob);
      return make(file);
    };
    await page.press('我要投诉');
    await page.press('配送交付');
    await page.press('延误');
    await page.write('text', '晚到');
    await page.press('下一步');
    await page.choose('匿名');
    await page.press('下一步');
    await page.press('提交投诉');
    await page.press('保存');
    const { receipt } = (await arrived()).stored[0] ?? {};
    const text = (await saved[0]?.text()) ?? '';
    for (const part of ['Lakeside Bakery', `回执编号: ${receipt}`, `${door}c/${receipt}`])
      assert.include(text, part);
    assert.deepEqual(page.window.troubles, []);
    page.close();
  });

  it('shows where to follow it, what happens next and by when', async () => {
    const page = await HostPage.openPanel();
    await toSummary(page);
    await page.press('Send complaint');
    const link = await until(() => page.$<HTMLAnchorElement>('[href*="/c/"]'));
    assert.equal(link.href, `${door}c/${(await arrived()).stored[0]?.receipt}`);
    assert.include(page.text, 'What happens next');
    await until(() => /We read it and confirm it\.\s*By .*Nov 25/.test(page.text));
    page.button('Copy')?.click();
    // A frame without the permission cannot write to the clipboard: the code is selected instead.
    await until(
      () => page.button('Copied') || page.document.getSelection()?.toString() || page.root.activeElement,
    );
    page.close();
  });
});
