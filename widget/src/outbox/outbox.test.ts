import { assert } from 'chai';
import { arrived, behave, HostPage, until } from '../../testing/hostPage.ts';
import { database } from './parcel.ts';

const kept = async () => (await indexedDB.databases()).filter(({ name }) => name === 'hearback');

/** Waits until what a page writes to the device is on it: the database is there before what it holds. */
const written = () => navigator.locks.request(`${database}-store`, () => {});

/** Takes the storage of a page away, as browsers do for frames of other sites. */
const blocked =
  '<script>Object.defineProperty(window, "indexedDB", { get() { throw new Error("SecurityError"); } });</script>';

/** Closes a page, waits for the attempt that leaves with it, and lets the server be itself again. */
async function leave(page: HostPage): Promise<void> {
  page.close();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await behave();
}

/** A complaint after a rating of 1, up to Send. */
async function complain(page: HostPage): Promise<void> {
  await page.choose('1 of 5');
  await page.press('Make a complaint');
  await page.press('Delivery');
  await page.press('Late');
  await page.write('text', 'Two hours late');
  await page.press('Next');
  await page.choose('Stay anonymous');
  await page.press('Next');
  await page.press('Send complaint');
}

describe('what cannot be sent at once', () => {
  beforeEach(() => behave());

  it('is kept on the device and said so, and nothing is left once it is stored', async () => {
    await behave({ statuses: [503], retryAfter: 600 });
    const page = await HostPage.openPanel();
    await page.choose('4 of 5');
    assert.isEmpty(await kept());
    await page.press('Send');
    await until(() => page.text.includes('It is kept on this device and will be delivered'));
    assert.lengthOf(await kept(), 1);
    await page.press('Try now');
    await until(() => page.title === 'Thank you');
    assert.isEmpty(await kept());
    assert.lengthOf((await arrived()).stored, 1);
    page.close();
  });

  it('is delivered by the next page where this one was closed, rating and complaint, each once', async () => {
    await behave({ statuses: Array(9).fill(503), retryAfter: 600 });
    const page = await HostPage.openPanel();
    await complain(page);
    await until(() => page.text.includes('It is kept on this device'));
    await leave(page);
    const next = await HostPage.open({
      before:
        '<script>heard = []; for (const name of ["rated", "complaint-filed"]) addEventListener("hearback-" + name, (event) => heard.push(name + " " + (event.score ?? event.receipt)));</script>',
    });
    const stored = await until(async () => {
      const all = (await arrived()).stored;
      return all.length === 2 ? all : null;
    });
    assert.deepEqual(
      stored.map(({ name }) => name),
      ['submitRating', 'submitComplaint'],
    );
    assert.equal(stored[1]?.input.ratingId, stored[0]?.input.id);
    await until(async () => (await kept()).length === 0);
    const { heard } = next.window as unknown as { heard: string[] };
    await until(() => heard.length === 2);
    assert.deepEqual(heard, ['rated 1', `complaint-filed ${stored[1]?.receipt}`]);
    await next.press('Feedback');
    await until(() => next.text.includes('What you sent earlier has arrived.'));
    assert.include(next.text, stored[1]?.receipt ?? 'no receipt');
    next.close();
  });

  it('is delivered by the next page where this one was closed during the first attempt', async () => {
    await behave({ statuses: [-2] });
    const page = await HostPage.openPanel();
    await page.choose('3 of 5');
    await page.settle();
    await page.press('Send');
    await until(async () => (await arrived()).bodies.length === 1 && (await kept()).length === 1);
    await written();
    await leave(page);
    const next = await HostPage.open();
    await until(async () => (await arrived()).stored.length === 1);
    await until(async () => (await kept()).length === 0);
    next.close();
  });

  it('is taken over by another open page, and by one alone', async () => {
    await behave({ statuses: Array(9).fill(503), retryAfter: 600 });
    const page = await HostPage.openPanel();
    await page.choose('2 of 5');
    await page.press('Send');
    await until(() => page.text.includes('It is kept on this device'));
    const others = await Promise.all([HostPage.open(), HostPage.open()]);
    await page.settle();
    assert.isEmpty((await arrived()).stored);
    await behave();
    page.close();
    await until(async () => (await arrived()).stored.length === 1);
    await until(async () => (await kept()).length === 0);
    for (const other of others) other.close();
  });

  it('of a closed page does not wait for what an open page still delivers', async () => {
    await behave({ statuses: Array(9).fill(503), retryAfter: 600 });
    const open = await HostPage.openPanel();
    await open.choose('1 of 5');
    await open.press('Send');
    await until(() => open.text.includes('It is kept on this device'));
    const closed = await HostPage.openPanel();
    await closed.choose('2 of 5');
    await closed.press('Send');
    await until(() => closed.text.includes('It is kept on this device'));
    await leave(closed);
    const next = await HostPage.open();
    const stored = await until(async () => {
      const all = (await arrived()).stored;
      return all.length > 0 ? all : null;
    });
    assert.deepEqual(
      stored.map(({ input }) => input.score),
      [2],
    );
    await open.press('Try now');
    await until(async () => (await kept()).length === 0);
    assert.lengthOf((await arrived()).stored, 2);
    next.close();
    open.close();
  });

  it('is taken off the device where the visitor wants to change it', async () => {
    await behave({ statuses: [503], retryAfter: 600 });
    const page = await HostPage.openPanel();
    await page.choose('4 of 5');
    await page.press('Send');
    await until(() => page.text.includes('It is kept on this device'));
    await page.press('Edit');
    await until(async () => (await kept()).length === 0);
    page.close();
  });

  it('is kept by the page alone where storage is blocked, and the page says so', async () => {
    await behave({ statuses: [503], retryAfter: 600 });
    const page = await HostPage.openPanel({ before: blocked });
    await page.choose('4 of 5');
    await page.press('Send');
    await until(() => page.text.includes('It is kept as long as this page is open'));
    await page.press('Try now');
    await until(() => page.title === 'Thank you');
    assert.deepEqual(page.window.troubles, []);
    page.close();
  });
});
