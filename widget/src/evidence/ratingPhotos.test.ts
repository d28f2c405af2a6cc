import { assert } from 'chai';
import { violations } from '../../testing/axe.ts';
import { arrived, behave, emptyDevice, HostPage, until } from '../../testing/hostPage.ts';

async function photo(name: string, colour = 'teal'): Promise<File> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [300, 200];
  const paint = canvas.getContext('2d');
  if (paint) paint.fillStyle = colour;
  paint?.fillRect(0, 0, 300, 200);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
  return new File(blob ? [blob] : [], name, { type: 'image/jpeg' });
}
const stored = async (name: string) => (await arrived()).stored.filter((one) => one.name === name);
const kept = async () => (await indexedDB.databases()).filter(({ name }) => name === 'hearback');
const names = (page: HostPage) =>
  [...page.root.querySelectorAll('.chosen bdi:first-child')].map(({ textContent }) => textContent);
const loaded = (page: HostPage) =>
  page.window.performance.getEntriesByType('resource').some(({ name }) => name.includes('/evidence-'));

/** A page with a form that takes photos, a score chosen, up to the field. */
async function openRated(score: number, options: Parameters<typeof HostPage.openPanel>[0] = {}) {
  const page = await HostPage.openPanel({ key: 'hb_pk_test-photos', ...options });
  await page.choose(`${score} of 5`);
  await until(() => page.text.includes('Photos'));
  return page;
}

describe('photos of a rating', () => {
  beforeEach(async () => {
    await emptyDevice();
    await behave();
  });

  it('are asked for only where the form says so, and cost nothing before a score is chosen', async () => {
    const without = await HostPage.openPanel();
    await without.choose('4 of 5');
    await without.settle();
    assert.isFalse(loaded(without));
    assert.notInclude(without.text, 'Photos');
    without.close();
    const page = await HostPage.openPanel({ key: 'hb_pk_test-photos' });
    await page.settle();
    assert.isFalse(loaded(page));
    await page.choose('4 of 5');
    await until(() => page.text.includes('Photos'));
    assert.isTrue(loaded(page));
    assert.notInclude(page.text, 'PDF');
    assert.equal(page.$<HTMLInputElement>('[name=files]')?.accept, 'image/jpeg,image/png,image/webp');
    page.close();
  });

  it('stay while the panel is closed, and go out once the rating is stored, each once', async () => {
    const page = await openRated(2, {
      ...{ width: 320, before: `<meta http-equiv="content-security-policy" content="img-src 'none'">` },
    });
    await page.pick('files', await photo('soup.jpg'), await photo('hair.jpg', 'tan'));
    await page.pick('camera', await photo('table.jpg', 'navy'));
    await until(() => names(page).length === 3);
    await page.write('comment', 'Cold.');
    await page.press('Remove: hair.jpg');
    const found = await violations(page);
    assert.isAtMost(page.$('.scroll')?.scrollWidth ?? 999, 320);
    await page.press('Close');
    await page.press('Feedback');
    assert.deepEqual(names(page), ['soup.jpg', 'table.jpg']);
    assert.equal(page.$<HTMLTextAreaElement>('[name=comment]')?.value, 'Cold.');
    assert.lengthOf((await arrived()).bodies, 0);
    assert.isEmpty(await kept());
    await page.press('Send');
    await until(() => page.text.includes('Your photos have arrived.'));
    assert.equal(page.title, 'Thank you');
    found.push(...(await violations(page)));
    const [rating] = await stored('submitRating');
    const owners = (await stored('evidence')).map(({ receipt }) => receipt);
    assert.deepEqual(owners, [rating?.input.id, rating?.input.id]);
    assert.deepEqual([...found, ...page.window.troubles], []);
    await until(async () => (await kept()).length === 0);
    page.close();
  });

  it('that are no photos, broken, or one too many are refused by name, and nothing else is lost', async () => {
    const page = await openRated(2);
    const paper = new File(['%PDF-1.7'], 'bill.pdf', { type: 'application/pdf' });
    const nameless = new File(['x'], 'photo', { type: '' });
    const broken = new File(['not a photo'], 'broken.png', { type: 'image/png' });
    await page.pick('files', paper, nameless, broken, await photo('1.jpg'));
    await until(() => page.text.includes('bill.pdf: Only photos (JPEG, PNG, WebP) are taken.'));
    assert.include(page.text, 'photo: Only photos');
    assert.include(page.text, 'broken.png: This photo cannot be read');
    assert.include(page.$('[name=files]')?.getAttribute('aria-describedby'), 'files-blame');
    await page.pick('files', ...(await Promise.all(['2', '3', '4', '5', '6'].map((n) => photo(`${n}.jpg`)))));
    await until(() => page.text.includes('6.jpg: There are 5 photos already'));
    assert.deepEqual(names(page), ['1.jpg', '2.jpg', '3.jpg', '4.jpg', '5.jpg']);
    page.close();
  });

  it('survive every way back: other steps, and a Send that is taken back', async () => {
    const page = await openRated(2, { key: 'hb_pk_steps-photos' });
    await page.pick('files', await photo('soup.jpg'));
    await page.press('Next');
    await page.press('Back');
    assert.deepEqual(names(page), ['soup.jpg']);
    page.close();
    await behave({ statuses: [503], retryAfter: 600 });
    const other = await openRated(4);
    await other.pick('files', await photo('soup.jpg'));
    await other.press('Send');
    await until(() => other.text.includes('It is kept on this device'));
    assert.lengthOf(await kept(), 1);
    await other.press('Edit');
    assert.deepEqual(names(other), ['soup.jpg']);
    await until(async () => (await kept()).length === 0);
    await other.press('Send');
    await until(() => other.text.includes('Your photos have arrived.'));
    assert.lengthOf(await stored('evidence'), 1);
    other.close();
  });

  it('wait on the device while the network is away, and a later page brings them after their rating', async () => {
    await behave({ statuses: [503, 503], retryAfter: 600 });
    const page = await openRated(3);
    await page.pick('files', await photo('soup.jpg'));
    await page.press('Send');
    await until(() => page.text.includes('It is kept on this device'));
    page.close();
    await behave();
    const next = await HostPage.open();
    await until(async () => (await stored('evidence')).length === 1);
    const [rating, file] = (await arrived()).stored;
    assert.equal(rating?.name, 'submitRating');
    assert.isAbove(Number(file?.input.size), 500);
    assert.equal(file?.receipt, rating?.input.id as string);
    await until(async () => (await kept()).length === 0);
    next.close();
  });

  it('are not said to be on the device where it has no room for them; the rating is there', async () => {
    await behave({ statuses: [503], retryAfter: 600 });
    const full = `<script>const { put } = IDBObjectStore.prototype; IDBObjectStore.prototype.put = function (parcel) {
      if (parcel.content.file) throw new DOMException('Full.', 'QuotaExceededError'); return put.call(this, parcel); };</script>`;
    const page = await openRated(3, { before: full });
    await page.pick('files', await photo('soup.jpg'));
    await page.press('Send');
    await until(() => page.text.includes('It is kept as long as this page is open'));
    assert.lengthOf(await kept(), 1);
    await page.press('Try now');
    await until(() => page.text.includes('Your photos have arrived.'));
    await until(async () => (await kept()).length === 0);
    assert.deepEqual(page.window.troubles, []);
    page.close();
  });

  it('that the server refuses are named beside the thanks', async () => {
    await behave({ statuses: [200, 415] });
    const page = await openRated(3);
    await page.pick('files', await photo('odd.jpg'));
    await page.press('Send');
    await until(() => page.text.includes('These photos did not arrive. Your rating is safe.'));
    assert.equal(page.title, 'Thank you');
    assert.include(page.text, 'odd.jpg: Only photos');
    page.close();
  });

  it('go along into a complaint instead, and come back from there', async () => {
    const page = await openRated(1);
    await page.pick('files', await photo('soup.jpg'));
    await page.press('Make a complaint');
    await page.press('Delivery');
    await page.press('Late');
    await until(() => names(page).length === 1);
    await page.pick('files', new File(['%PDF-1.7'], 'bill.pdf', { type: 'application/pdf' }));
    await until(() => names(page).length === 2);
    for (let back = 0; back < 3; back += 1) await page.press('Back');
    assert.deepEqual(names(page), ['soup.jpg']);
    await page.press('Make a complaint');
    await page.press('Late');
    await page.write('text', 'Cold and late.');
    await until(() => names(page).length === 2);
    await page.press('Next');
    await page.choose('Stay anonymous');
    await page.press('Next');
    await page.press('Send complaint');
    await until(() => page.text.includes('Your files have arrived.'));
    const [complaint] = await stored('submitComplaint');
    const owners = (await stored('evidence')).map(({ receipt }) => receipt);
    assert.deepEqual(owners, [complaint?.receipt, complaint?.receipt]);
    page.close();
  });

  it('that were sent are at hand in a complaint that follows, under ids of its own', async () => {
    const page = await openRated(2);
    await page.pick('files', await photo('soup.jpg'));
    await page.press('Send');
    await until(() => page.text.includes('Your photos have arrived.'));
    await page.press('Make a complaint');
    await page.press('Delivery');
    await page.press('Late');
    await page.write('text', 'Cold and late.');
    await until(() => names(page).length === 1);
    await page.press('Next');
    await page.choose('Stay anonymous');
    await page.press('Next');
    await page.press('Send complaint');
    await until(() => page.text.includes('Your files have arrived.'));
    const [rating] = await stored('submitRating');
    const [complaint] = await stored('submitComplaint');
    const files = await stored('evidence');
    assert.deepEqual(
      files.map(({ receipt }) => receipt),
      [rating?.input.id, complaint?.receipt],
    );
    assert.lengthOf(new Set(files.map(({ input }) => input.id)), 2);
    page.close();
  });
});
