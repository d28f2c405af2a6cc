import { documentIds } from '@hearback/schema/documents/documentIds';
import { assert } from 'chai';
import { arrived, behave, emptyDevice, HostPage, until } from '../../testing/hostPage.ts';
import { press, tabTo, type } from '../../testing/keyboard.ts';

/** Collects the names and facts of our events on a page. */
function listen(page: HostPage): string[] {
  const heard: string[] = [];
  const note = (event: Event) => {
    const { score, question, code, retryable } = event as Event & Record<string, unknown>;
    heard.push([event.type, question, score, code, retryable].filter((part) => part !== undefined).join(' '));
  };
  for (const name of ['open', 'close', 'before-submit', 'rated', 'submit-error']) {
    page.document.addEventListener(`hearback-${name}`, note);
  }
  return heard;
}

describe('rating', () => {
  beforeEach(() => behave());

  it('can be done by keyboard alone', async () => {
    const page = await HostPage.open();
    const launcher = await until(() => page.button('Feedback'));
    launcher.focus();
    await press('Enter');
    await until(() => page.dialog?.open);
    await until(() => page.focused === '1 of 5: Very dissatisfied');
    await press('Space', 'ArrowRight');
    await until(() => page.focused === '2 of 5: Dissatisfied');
    await tabTo(page, 'Delivery');
    await press('Space');
    await tabTo(page, 'Would you like to say more?');
    await type('Two hours late');
    await tabTo(page, 'Send');
    await press('Enter');
    await until(() => page.title === 'Thank you');
    await until(() => page.focused === 'Thank you');
    const { bodies, stored } = await arrived();
    assert.lengthOf(bodies, 1);
    assert.equal(bodies[0]?.documentId, documentIds.submitRating);
    assert.isUndefined(bodies[0]?.cookie);
    const { id, ...input } = stored[0]?.input ?? {};
    assert.match(`${id}`, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    assert.deepEqual(input, {
      ...{
        key: 'hb_pk_test',
        question: 'overall',
        questionVersion: 2,
        score: 2,
        formVersion: 3,
        locale: 'en',
      },
      ...{ reasons: ['DELIVERY'], comment: 'Two hours late' },
    });
    await press('Escape');
    await until(() => !page.dialog?.open);
    assert.equal(page.root.activeElement, launcher);
    page.close();
  });

  it('asks for reasons after a low score only, and does not send them with a high one', async () => {
    const page = await HostPage.openPanel();
    assert.notInclude(page.text, 'What was the reason?');
    await page.choose('3 of 5');
    await page.choose('Service');
    await page.choose('4 of 5');
    assert.notInclude(page.text, 'What was the reason?');
    await page.press('Send');
    await until(() => page.title === 'Thank you');
    assert.deepEqual((await arrived()).stored[0]?.input.reasons, []);
    page.close();
  });

  it('keeps the draft while the panel is closed', async () => {
    const page = await HostPage.openPanel();
    await page.choose('2 of 5');
    await page.choose('Billing');
    await page.write('comment', 'Charged twice');
    await page.press('Close');
    assert.isFalse(page.dialog?.open);
    await page.press('Feedback');
    await until(() => page.dialog?.open);
    assert.equal(page.$<HTMLInputElement>('[name=score]:checked')?.value, '2');
    assert.equal(page.$<HTMLInputElement>('[name=reasons]:checked')?.value, 'BILLING');
    assert.equal(page.$<HTMLTextAreaElement>('[name=comment]')?.value, 'Charged twice');
    page.close();
  });

  it('tells the page what happens, and sends nothing where the page says no', async () => {
    const page = await HostPage.openPanel();
    const heard = listen(page);
    await page.choose('5 of 5');
    page.document.addEventListener('hearback-before-submit', (event) => event.preventDefault(), {
      once: true,
    });
    await page.press('Send');
    assert.lengthOf((await arrived()).bodies, 0);
    assert.equal(page.title, 'How satisfied are you?');
    await page.press('Send');
    await until(() => page.title === 'Thank you');
    await page.press('Close');
    await page.settle();
    assert.deepEqual(heard, [
      'hearback-before-submit',
      'hearback-before-submit',
      'hearback-rated overall 5',
      'hearback-close',
    ]);
    page.close();
  });

  it('carries what the page knows about the visit', async () => {
    const page = await HostPage.openPanel({ attributes: 'data-staff="Li Wei" data-order="A-1"' });
    page.window.hearback?.q.push(
      ['context', { order: 'B-2', tier: 'GOLD' }],
      ['context', { returning: true }],
    );
    await page.choose('4 of 5');
    await page.press('Send');
    await until(() => page.title === 'Thank you');
    const { input } = (await arrived()).stored[0] ?? {};
    assert.include(input, { staff: 'Li Wei', order: 'B-2', tier: 'GOLD', returning: true });
    page.close();
  });

  it('says how much is left of a long comment, refuses no key, and shows the refusal at the field', async () => {
    await behave({ failure: { code: 'TOO_LONG', path: 'comment', message: 'Too long.' } });
    const page = await HostPage.openPanel();
    await page.choose('4 of 5');
    await page.write('comment', '咖'.repeat(1990));
    assert.include(page.text, '10 characters left');
    await page.write('comment', '😀'.repeat(2001));
    assert.include(page.text, '-1 characters left');
    await page.press('Send');
    await until(() => page.text.includes('This is too long. Please shorten it.'));
    const comment = page.$<HTMLTextAreaElement>('[name=comment]');
    assert.equal(comment?.getAttribute('aria-invalid'), 'true');
    assert.include(comment?.getAttribute('aria-describedby'), 'comment-blame');
    assert.lengthOf([...(comment?.value ?? '')], 2001);
    page.close();
  });

  it('says so where the key is not meant for the page', async () => {
    const page = await HostPage.openPanel({ key: 'hb_pk_elsewhere' });
    assert.equal(page.title, 'This form is not set up for this website.');
    page.close();
  });
});

describe('sending', () => {
  beforeEach(async () => {
    await emptyDevice();
    await behave();
  });

  it('keeps everything while the server is busy, says so, and delivers once', async () => {
    await behave({ statuses: [503, 429], retryAfter: 1 });
    const page = await HostPage.openPanel();
    const heard = listen(page);
    await page.choose('2 of 5');
    await page.write('comment', 'Cold');
    await page.press('Send');
    await until(() => page.text.includes('It is kept on this device'));
    assert.isTrue(page.$('.body')?.inert);
    assert.equal(page.$('[role=status]')?.textContent?.includes('Not sent yet'), true);
    await until(() => page.title === 'Thank you');
    const { stored, bodies } = await arrived();
    assert.lengthOf(stored, 1);
    assert.lengthOf(bodies, 3);
    assert.lengthOf(new Set(bodies.map(({ variables }) => variables.input.id)), 1);
    assert.deepEqual(heard, [
      'hearback-before-submit',
      'hearback-submit-error BUSY true',
      'hearback-submit-error BUSY true',
      'hearback-rated overall 2',
    ]);
    page.close();
  });

  it('tries again at once when the visitor says so, and when the network is back', async () => {
    await behave({ statuses: [503, 503], retryAfter: 600 });
    const page = await HostPage.openPanel();
    await page.choose('4 of 5');
    await page.press('Send');
    await page.press('Try now');
    await until(async () => (await arrived()).bodies.length === 2);
    await until(() => page.button('Try now'));
    page.window.dispatchEvent(new Event('online'));
    await until(() => page.title === 'Thank you');
    assert.lengthOf((await arrived()).stored, 1);
    page.close();
  });

  it('stores once what arrived although its answer was lost', async () => {
    await behave({ statuses: [-1, -1, -1] });
    const page = await HostPage.openPanel();
    await page.choose('5 of 5');
    await page.press('Send');
    await until(() => page.title === 'Thank you');
    const { stored, bodies } = await arrived();
    assert.lengthOf(stored, 1);
    assert.isAbove(bodies.length, 1);
    page.close();
  });

  it('says that the first version counts where a change came after it had arrived', async () => {
    await behave({ statuses: [-1, -1, 503], retryAfter: 600 });
    const page = await HostPage.openPanel();
    await page.choose('5 of 5');
    await page.press('Send');
    await page.press('Edit');
    await page.choose('1 of 5');
    await page.press('Send');
    await until(() => page.title === 'Thank you' || page.button('Try now'));
    page.button('Try now')?.click();
    await until(() => page.title === 'Thank you');
    assert.include(page.text, 'Your later change was not added.');
    const { stored } = await arrived();
    assert.deepEqual(
      stored.map(({ input }) => input.score),
      [5],
    );
    page.close();
  });
});
