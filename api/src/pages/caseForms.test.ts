import { randomUUID } from 'node:crypto';
import { memberActor } from '@hearback/schema/case/actor';
import type { CaseCommand } from '@hearback/schema/case/command';
import { workCase } from '@hearback/schema/case/workCase';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { photoWithPlace, program } from '../evidence/testPhotos.ts';
import { complaint, openForm, openPage, receiptsIn, sendFields } from './testForm.ts';
import { type TestSite, testSite } from './testSite.ts';

describe('the forms on the page of a case', () => {
  let site: TestSite;
  let receipt: string;

  const page = (query = '') => openPage(site, `/c/${receipt}${query}`);
  const post = async (fields: Record<string, string | Blob>, query = '', headers = {}) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ id: randomUUID(), ...fields })) body.set(name, value);
    const options = { method: 'POST', body, headers, redirect: 'manual' } as const;
    const answer = await fetch(`${site.base}/c/${receipt}${query}`, options);
    return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() };
  };
  const file = async () => {
    const found = await site.install.ports.complaints.byReceipt(receipt);
    const kept = await site.install.ports.cases.file(site.merchant.id, found?.id ?? '');
    return kept ?? expect.fail('The case must be there.');
  };
  const happened = async () => (await file()).events.map(({ event }) => event.type);
  const staff = async (command: CaseCommand) => {
    const { ports, clock } = site.install;
    const [owner] = (await ports.members.staff(site.merchant.id, clock())).members;
    const named = { merchantId: site.merchant.id, id: (await file()).complaint.id };
    await workCase({ ...named, actor: memberActor(owner?.id ?? ''), now: clock(), command }, ports);
  };
  const resolve = () =>
    staff({
      type: 'resolve',
      input: { text: 'We are sorry.', remedies: [{ code: 'APOLOGY', amount: null }] },
    });

  beforeEach(async () => {
    site = await testSite();
    const { fields } = await openForm(site);
    [receipt = ''] = receiptsIn(await sendFields(site, fields, { ...complaint }));
  });
  afterEach(() => site.dispose());

  it('say what comes next and by when, and record nothing when they are opened', async () => {
    const before = await happened();
    const { text } = await page();
    expect(text).toMatch(/Someone reads it and confirms it to you\.\s+By \w{3} \d/);
    expect(text).toMatch(/How this time is counted .*The clock started on .* Due by \w{3} \d/);
    await page('?done=message');
    expect(await happened()).toEqual(before);
  });

  it('carry a question and its answer both ways, and escape every word', async () => {
    await staff({ type: 'sendMessage', input: { text: 'Which <b>shop</b> was it?', question: true } });
    const asked = await page();
    expect(asked.text).toContain('We wait for your answer.');
    expect(asked.html).toContain('Which &lt;b&gt;shop&lt;/b&gt; was it?');
    expect(asked.html).toMatch(/<button class="primary">Send<\/button>/);
    const sent = await post({ act: 'message', text: 'The one\r\nat the station.' });
    expect([sent.status, sent.location]).toEqual([303, `/c/${receipt}?lang=en&done=message`]);
    const answered = await openPage(site, sent.location ?? '');
    expect(answered.text).toContain('Your message has arrived.');
    expect(answered.text).toContain('The one\nat the station.');
    expect(answered.text).not.toContain('We wait for your answer.');
  });

  it('do a thing once, however often the same form is sent', async () => {
    const id = randomUUID();
    for (let count = 0; count < 3; count += 1) {
      expect((await post({ act: 'message', text: 'Hello', id })).status).toBe(303);
    }
    expect((await happened()).filter((type) => type === 'MESSAGE_SENT')).toHaveLength(1);
  });

  it('ask whether it helped: no opens it again one rung higher, yes closes it', async () => {
    expect((await page()).html).not.toContain('value="SATISFIED"');
    await resolve();
    expect((await page()).html).toContain('value="SATISFIED"');
    const no = await post({ act: 'rate', outcome: 'DISSATISFIED', handledBadly: 'Too slow' });
    expect((await openPage(site, no.location ?? '')).text).toContain('It is open again.');
    expect(await happened()).toContain('REOPENED');
    await resolve();
    await post({ act: 'rate', outcome: 'SATISFIED', handledWell: 'Friendly' });
    expect((await page()).text).toContain('It is closed.');
  });

  it('withdraw a case and open it again with a reason, which is asked for', async () => {
    await post({ act: 'withdraw', withdrawal: '' });
    expect((await page()).text).toContain('You have withdrawn it.');
    const refused = await post({ act: 'reopen', reason: ' ' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Please say what is not settled.');
    expect(refused.html).toContain('<details open>');
    expect((await post({ act: 'reopen', reason: 'It broke again' })).status).toBe(303);
    expect((await page()).text).toContain('It is open again.');
  });

  it('take a photo without its place and show it to the holder of the receipt', async () => {
    const photo = new Blob([new Uint8Array(await photoWithPlace())], { type: 'image/jpeg' });
    expect((await post({ act: 'evidence', file: photo })).status).toBe(303);
    const { html } = await page();
    const address = /href="(\/evidence\/[^"]+)"/.exec(html)?.[1] ?? '';
    expect(address).toContain(`?receipt=${receipt}`);
    const shown = await fetch(`${site.base}${address}`);
    const bytes = Buffer.from(await shown.arrayBuffer());
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(bytes.includes('Wang Fang')).toBe(false);
    expect(await happened()).toContain('EVIDENCE_ADDED');
  });

  it('say what is wrong and keep what was typed', async () => {
    const exe = new Blob([new Uint8Array(program)], { type: 'image/jpeg' });
    const wrongFile = await post({ act: 'evidence', file: exe });
    expect(wrongFile.status).toBe(422);
    expect(wrongFile.html).toContain('Only photos (JPEG, PNG, WebP) and PDF are taken.');
    expect((await post({ act: 'evidence' })).html).toContain('Please choose a file.');
    const long = 'x'.repeat(5001);
    const tooLong = await post({ act: 'message', text: long });
    expect([tooLong.status, tooLong.html.includes(long)]).toEqual([422, true]);
    await resolve();
    const undecided = await post({ act: 'rate', handledBadly: 'It took <long>' });
    expect(undecided.html).toContain('Please say whether it is settled.');
    expect(undecided.html).toContain('It took &lt;long&gt;');
    expect(await happened()).not.toContain('CALLED_BACK');
  });

  it('speak Chinese in every part', async () => {
    await resolve();
    const { html, text } = await page('?lang=zh-CN');
    for (const said of ['您的问题解决了吗？', '往来消息', '重新提出', '哪些地方处理得好？']) {
      expect(text).toContain(said);
    }
    expect(html).toContain(`action="/c/${receipt}?lang=zh-CN"`);
    const wrong = await post({ act: 'rate' }, '?lang=zh-CN');
    expect(wrong.html).toContain('请选择是否已经解决。');
  });

  it('take nothing from another page, of another form, or for another receipt', async () => {
    const before = await happened();
    const foreign = await post({ act: 'withdraw' }, '', { origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
    expect((await post({ act: 'erase' })).status).toBe(422);
    const plain = await fetch(`${site.base}/c/${receipt}`, { method: 'POST', body: '{}' });
    expect(plain.status).toBe(415);
    const body = new URLSearchParams({ act: 'withdraw', id: randomUUID() });
    const other = await fetch(`${site.base}/c/ABCD-EFGH-JKMN-PQRS`, { method: 'POST', body });
    expect(other.status).toBe(404);
    expect(await happened()).toEqual(before);
  });
});
