import { memberActor } from '@hearback/schema/case/actor';
import type { CaseCommand } from '@hearback/schema/case/command';
import { workCase } from '@hearback/schema/case/workCase';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { saveAddress } from './memberAddress.queries.ts';
import { mailStart, testMailing } from './testMailing.ts';
import { type TestMailServer, testMailServer } from './testMailServer.ts';

const hour = 3_600_000;

eachDatabase('mail', (open) => {
  let test: TestDatabase;
  let mailing: Awaited<ReturnType<typeof testMailing>>;
  let server: TestMailServer;
  let now: number;

  const work = async (id: string, command: CaseCommand) => {
    const { merchantId, ports } = mailing;
    const [owner] = (await ports.members.staff(merchantId, now)).members;
    now += 1000;
    await workCase({ merchantId, id, actor: memberActor(owner?.id ?? ''), now, command }, ports);
  };
  const latest = () => server.received.at(-1) ?? expect.fail('No mail was received.');

  beforeEach(async () => {
    now = mailStart;
    test = await open();
    mailing = await testMailing(test.database, () => now);
    server = await testMailServer();
  });
  afterEach(async () => {
    await server.close();
    await test.dispose();
  });

  it('tells a customer in their language that the complaint has arrived, in text and in HTML', async () => {
    await mailing.complain();
    expect(await mailing.send(server.url)).toBe(1);
    const { headers, html, raw, text, to } = latest();
    expect(to).toEqual(['wang@example.com']);
    expect(headers.get('subject')).toMatch(/^我们已收到您的投诉（[0-9A-Z-]{19}）$/);
    expect(headers.get('from')).toBe('街角面包店 <no-reply@voice.example>');
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('list-id')).toContain(`<${mailing.merchantId}.voice.example>`);
    expect(headers.get('content-language')).toBe('zh-CN');
    for (const said of ['感谢您告诉我们。', '深表歉意', '等待过久', '2026年1月15日（周四）10:00', '最迟']) {
      expect(text).toContain(said);
      expect(html).toContain(said);
    }
    expect(text).toMatch(/https:\/\/voice\.example\/c\/[0-9A-Z-]{19}\?lang=zh-CN/);
    expect(html).toContain('<html lang="zh-CN">');
    expect(`${raw}${text}${html}`).not.toMatch(/四十分钟|Wang Fang|<script|<img/);
    // Whatever is not ASCII is encoded in the headers.
    expect([...raw.slice(0, raw.indexOf('\r\n\r\n'))].every((character) => character < '\x7f')).toBe(true);
  });

  it('writes no mail where there is no address, and writes it where there is no server', async () => {
    await mailing.complain({ contact: null });
    await mailing.complain({ contact: { name: null, email: null, phone: '+86 138 0000 0000' } });
    expect(await mailing.outbox()).toEqual([]);
    await mailing.complain();
    expect(await mailing.outbox()).toMatchObject([{ mail: 'RECEIPT', state: 'WAITING', attempts: 0 }]);
  });

  it('keeps nothing in the outbox that would have to be erased, whatever a server answers', async () => {
    await mailing.complain({ contact: { name: 'Wang Fang', email: 'gone@example.com', phone: null } });
    await mailing.send(server.url);
    const rows = await mailing.outbox();
    expect(rows).toMatchObject([{ state: 'GIVEN_UP', last_error: expect.stringContaining('550') }]);
    expect(JSON.stringify(rows)).not.toMatch(/gone@|example\.com|Wang|四十/);
  });

  it('sends every mail once the server is back, each with the Message-ID of its first try', async () => {
    const down = await testMailServer();
    await down.close();
    for (let count = 0; count < 12; count += 1) await mailing.complain();
    while ((await mailing.send(down.url)) > 0);
    expect(
      (await mailing.outbox()).every(({ attempts, state }) => attempts === 1 && state === 'WAITING'),
    ).toBe(true);
    now += hour;
    const seen: (string | undefined)[] = [];
    server.onMail(async ({ headers }) => {
      seen.push(headers.get('message-id'));
      throw Object.assign(new Error('Try later'), { responseCode: 451 });
    });
    while ((await mailing.send(server.url)) > 0);
    expect(server.received).toEqual([]);
    now += hour;
    server.onMail(async () => {});
    while ((await mailing.send(server.url)) > 0);
    const ids = server.received.map(({ headers }) => headers.get('message-id'));
    expect(new Set(ids).size).toBe(12);
    expect(ids.toSorted()).toEqual(seen.toSorted());
    expect((await mailing.outbox()).every(({ attempts, state }) => attempts === 3 && state === 'SENT')).toBe(
      true,
    );
  });

  it('hands on messages, questions and answers, in one thread with the receipt', async () => {
    const id = await mailing.complain({ language: 'en-GB' });
    await mailing.send(server.url);
    const receiptId = latest().headers.get('message-id');
    await work(id, {
      type: 'sendMessage',
      input: { text: 'Which <shop> was it?\nNorth or south?', question: true },
    });
    await mailing.send(server.url);
    expect(latest().headers.get('subject')).toMatch(/^We need your answer about your complaint \(/);
    expect(latest().headers.get('references')).toBe(receiptId);
    expect(latest().html).toContain('Which &lt;shop&gt; was it?<br>North or south?');
    expect(latest().text).toContain('Which <shop> was it?\nNorth or south?');
    await work(id, { type: 'resume', input: {} });
    await work(id, { type: 'answer', input: { text: 'We have one person more at the counter now.' } });
    await mailing.send(server.url);
    expect(latest().text).toContain('We are sorry for the trouble. We take care of it.');
    expect(latest().text).toContain('We have one person more at the counter now.');
    expect(latest().text).toContain('What happens next: We settle it with you.');
  });

  it('asks a day after the remedy whether it helped, unless the customer has said so by then', async () => {
    const remedies = [{ code: 'APOLOGY' as const, amount: null }];
    const [asked, said] = [await mailing.complain(), await mailing.complain()];
    for (const id of [asked, said]) {
      await work(id, { type: 'resolve', input: { text: '我们很抱歉。', remedies } });
    }
    while ((await mailing.send(server.url)) > 0);
    expect(server.received).toHaveLength(4);
    await work(said, { type: 'recordCallback', input: { outcome: 'SATISFIED' } });
    now += 24 * hour;
    while ((await mailing.send(server.url)) > 0);
    expect(server.received).toHaveLength(5);
    expect(latest().headers.get('subject')).toMatch(/^您的投诉解决了吗？/);
    const callbacks = (await mailing.outbox()).filter(({ mail }) => mail === 'CALLBACK');
    expect(callbacks.map(({ state }) => state).toSorted()).toEqual(['DROPPED', 'SENT']);
  });

  it('alerts at once of severity A those who decide it, without a word about the customer', async () => {
    const { merchantId, ports } = mailing;
    const [owner] = (await ports.members.staff(merchantId, now)).members;
    await test.database.write((writer) =>
      saveAddress(writer, {
        ...{ merchant_id: merchantId, member_id: owner?.id ?? '', email: 'owner@shop.example' },
      }),
    );
    await mailing.complain({ contact: null, text: 'I had food poisoning from the cake.', language: 'en' });
    await mailing.send(server.url);
    expect(latest().to).toEqual(['owner@shop.example']);
    expect(latest().headers.get('subject')).toMatch(/^Severity A: /);
    expect(latest().text).toContain('https://voice.example/console/cases/cmp_');
    expect(latest().raw).not.toMatch(/food poisoning from the cake|wang@/);
  });

  it('drops a mail whose words or address were erased', async () => {
    const id = await mailing.complain();
    await test.database.write((writer) =>
      writer.updateTable('complaint').set({ contact: null }).where('complaint_id', '=', id).execute(),
    );
    await mailing.send(server.url);
    expect(await mailing.outbox()).toMatchObject([{ state: 'DROPPED', last_error: expect.any(String) }]);
    expect(server.received).toEqual([]);
  });
});
