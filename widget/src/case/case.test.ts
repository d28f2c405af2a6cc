import { assert } from 'chai';
import { behave, door, until } from '../../testing/hostPage.ts';

/** A case as the page of a receipt shows it. */
async function open(attributes: string): Promise<ShadowRoot> {
  const { case: file } = await (await fetch('/dist/manifest.json')).json();
  await import(`${door}v1/${file}`);
  document.body.insertAdjacentHTML('beforeend', `<hearback-case ${attributes}></hearback-case>`);
  return document.body.lastElementChild?.shadowRoot as ShadowRoot;
}

const text = (root: ShadowRoot) => (root.querySelector('.box') as HTMLElement | null)?.textContent ?? '';

describe('a case', () => {
  let receipt = '';

  before(async () => {
    await behave();
    const input = {
      key: 'hb_pk_test',
      id: crypto.randomUUID(),
      category: 'DELIVERY.LATE',
      text: 'Late',
      anonymous: true,
    };
    const { documentIds } = await import('@hearback/schema/documents/documentIds');
    const body = JSON.stringify({ documentId: documentIds.submitComplaint, variables: { input } });
    const answer = await fetch(`${door}v1/graphql`, { method: 'POST', body });
    receipt = (await answer.json()).data.submitComplaint.receipt;
  });

  it('says in plain words where its handling stands', async () => {
    const root = await open(`receipt="${receipt}"`);
    await until(() => text(root).includes('It has arrived. Next, it is read and confirmed.'));
    assert.include(text(root), 'Lakeside Bakery');
    assert.include(text(root), receipt);
  });

  it('speaks Chinese on a Chinese page', async () => {
    const root = await open(`receipt="${receipt}" lang="zh-Hans"`);
    await until(() => text(root).includes('投诉已收到，接下来会有人阅读并确认。'));
  });

  it('says that a code is unknown and asks for another', async () => {
    const root = await open('receipt="WRONG"');
    await until(() => text(root).includes('There is no complaint with this code.'));
    const field = root.querySelector('input') as HTMLInputElement;
    field.value = ` ${receipt} `;
    (root.querySelector('button') as HTMLButtonElement).click();
    await until(() => text(root).includes('It has arrived.'));
  });

  it('asks for the code where there is none', async () => {
    const root = await open('');
    await until(() => root.querySelector('input'));
    assert.include(text(root), 'Receipt code');
  });

  it('offers to try again where the server cannot be reached', async () => {
    await behave({ statuses: [503] });
    const root = await open('receipt="K"');
    const again = await until(() =>
      [...root.querySelectorAll('button')].find((button) => button.textContent === 'Try again'),
    );
    again.click();
    await until(() => text(root).includes('There is no complaint with this code.'));
  });
});
