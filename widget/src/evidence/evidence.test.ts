import { assert } from 'chai';
import { violations } from '../../testing/axe.ts';
import { arrived, behave, HostPage, until } from '../../testing/hostPage.ts';
import { fileFault } from './sendFile.ts';

async function photo(name: string): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = 300;
  canvas.height = 200;
  const paint = canvas.getContext('2d');
  if (paint) paint.fillStyle = 'teal';
  paint?.fillRect(0, 0, 300, 200);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
  return new File(blob ? [blob] : [], name, { type: 'image/jpeg' });
}
const document_ = (name: string) => new File(['%PDF-1.7'], name, { type: 'application/pdf' });
const files = async () => (await arrived()).stored.filter(({ name }) => name === 'evidence');

async function toStory(page: HostPage): Promise<void> {
  await page.press('Make a complaint');
  await page.press('Delivery');
  await page.press('Damaged');
  await page.write('text', 'The box was crushed.');
  await until(() => page.text.includes('Photos and documents'));
}
async function sendIt(page: HostPage): Promise<void> {
  await page.press('Next');
  await page.choose('Stay anonymous');
  await page.press('Next');
  await until(() => page.title === 'Did we understand you?');
  await page.press('Send complaint');
}

describe('photos and documents', () => {
  beforeEach(() => behave());

  it('are shown, can be removed, are said back, and go out once the complaint is stored', async () => {
    const page = await HostPage.openPanel({
      width: 320,
      before: `<meta http-equiv="content-security-policy" content="img-src 'none'">`,
    });
    await toStory(page);
    await page.pick('files', await photo('box.jpg'), document_('bill.pdf'));
    await page.pick('camera', await photo('a very long name of a photo that was just taken by a phone.jpg'));
    await until(() => page.root.querySelectorAll('.chosen li').length === 3);
    assert.lengthOf(page.root.querySelectorAll('.chosen canvas'), 2);
    assert.equal(page.$<HTMLTextAreaElement>('[name=text]')?.value, 'The box was crushed.');
    await page.press('Remove: box.jpg');
    assert.notInclude(page.text, 'box.jpg');
    assert.isAtMost(page.$('.scroll')?.scrollWidth ?? 999, 320);
    const found = await violations(page);
    await page.press('Close');
    await page.press('Feedback');
    assert.include(page.text, 'bill.pdf');
    assert.lengthOf((await arrived()).bodies, 0);
    await page.press('Next');
    await page.choose('Stay anonymous');
    await page.press('Next');
    await until(() => page.title === 'Did we understand you?');
    assert.include(page.text, 'bill.pdf');
    found.push(...(await violations(page)));
    await page.press('Send complaint');
    await until(() => page.text.includes('Your files have arrived.'));
    assert.equal(page.title, 'Your complaint has arrived');
    const [complaint] = (await arrived()).stored;
    assert.deepEqual(
      (await files()).map(({ receipt }) => receipt),
      [complaint?.receipt, complaint?.receipt],
    );
    assert.deepEqual([...found, ...page.window.troubles], []);
    await until(async () => (await indexedDB.databases()).length === 0);
    page.close();
  });

  it('of another kind, too large, broken, or one too many are refused by name, and nothing else is lost', async () => {
    const page = await HostPage.openPanel();
    await toStory(page);
    const heic = new File(['x'], 'live.heic', { type: 'image/heic' });
    const broken = new File(['not a photo'], 'broken.png', { type: 'image/png' });
    await page.pick('files', heic, broken, document_('1.pdf'));
    await until(() => page.text.includes('live.heic: Only photos (JPEG, PNG, WebP) and PDF are taken.'));
    assert.include(page.text, 'broken.png: This photo cannot be read');
    assert.include(page.$('[name=files]')?.getAttribute('aria-describedby'), 'files-blame');
    await page.pick('files', ...['2', '3', '4', '5', '6'].map((name) => document_(`${name}.pdf`)));
    await until(() => page.text.includes('6.pdf: Your case has 5 files already'));
    assert.lengthOf(page.root.querySelectorAll('.chosen li'), 5);
    page.close();
  });

  it('are taken up to 10 MB', () => {
    const type = 'image/png';
    const code = (size: number) => fileFault({ size, type })?.code;
    assert.deepEqual([9_999_999, 10_000_000, 10_000_001].map(code), [
      ...[undefined, undefined, 'FILE_TOO_LARGE'],
    ]);
  });

  it('that the server refuses are named beside the receipt', async () => {
    // By when it goes on is asked for meanwhile, and may get one of these.
    await behave({ statuses: [200, 415, 415] });
    const page = await HostPage.openPanel();
    await toStory(page);
    await page.pick('files', document_('no.pdf'), document_('nor this.pdf'));
    await sendIt(page);
    await until(() => page.text.includes('.pdf: Only photos'));
    assert.equal(page.title, 'Your complaint has arrived');
    await until(async () => (await indexedDB.databases()).length === 0);
    assert.include(page.text, 'you can add them later with the receipt code');
    page.close();
  });

  it('wait on the device while the network is away, and a later page brings them', async () => {
    await behave({ statuses: [503, 503], retryAfter: 600 });
    const page = await HostPage.openPanel();
    await toStory(page);
    await page.pick('files', await photo('box.jpg'));
    await sendIt(page);
    await until(() => page.text.includes('It is kept on this device'));
    page.close();
    await behave();
    const next = await HostPage.open();
    await until(async () => (await files()).length === 1);
    const [complaint, file] = (await arrived()).stored;
    assert.equal(complaint?.name, 'submitComplaint');
    assert.isAbove(Number(file?.input.size), 500);
    assert.equal(file?.receipt, complaint?.input.id as string);
    await until(async () => (await indexedDB.databases()).length === 0);
    next.close();
  });
});
