import { createHash } from 'node:crypto';
import type { FiledComplaint } from '@hearback/schema/complaint/complaint.port';
import type { Rating } from '@hearback/schema/rating/rating';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { complaint, openForm, openPage, receiptsIn, sendFields } from './testForm.ts';
import { type TestSite, testSite } from './testSite.ts';

const whole = { size: 100, cursor: null, backward: false } as const;

describe('the hosted form', () => {
  let site: TestSite;

  beforeEach(async () => {
    site = await testSite();
  });
  afterEach(() => site.dispose());

  async function ratings(): Promise<readonly Rating[]> {
    return (await site.install.ports.ratings.page(site.merchant.id, {}, whole)).rows;
  }

  async function complaints(): Promise<readonly FiledComplaint[]> {
    return (await site.install.ports.complaints.page(site.merchant.id, {}, whole)).rows;
  }

  it('opens without a script, under a policy that lets in nothing but its own style', async () => {
    const page = await openForm(site);
    expect(page.status).toBe(200);
    expect(page.html).not.toMatch(/<script|javascript:| on[a-z]+=| style=/i);
    const policy = page.headers.get('content-security-policy') ?? '';
    const style = /<style>(.*?)<\/style>/s.exec(page.html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    for (const rule of ["form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(rule);
    }
    expect(page.headers.get('cache-control')).toBe('no-store');
    // With no-referrer the browser would say "null" as the origin of the form it sends.
    expect(page.headers.get('referrer-policy')).toBe('same-origin');
    expect(page.headers.get('set-cookie')).toBeNull();
  });

  it('offers every category under the name of its first level', async () => {
    const { html } = await openForm(site);
    expect(html).toMatch(
      /<optgroup label="Service">.*<option value="SERVICE.WAIT">Waiting too long<\/option>/s,
    );
    const options = html.match(/<option value="[A-Z]+\.[A-Z_]+">/g) ?? [];
    expect(options).toHaveLength(52);
  });

  it('speaks the language of the address, of the browser, or of the merchant', async () => {
    expect((await openForm(site, '?lang=zh-CN', { 'accept-language': 'en' })).html).toContain('lang="zh-CN"');
    expect((await openForm(site, '', { 'accept-language': 'zh-TW,zh;q=0.9' })).text).toContain(
      '您总体上满意吗？',
    );
    const chinese = await testSite({ locale: 'zh-CN' });
    expect((await openForm(chinese, '', { 'accept-language': 'de' })).text).toContain('您总体上满意吗？');
    await chinese.dispose();
  });

  it('takes a rating alone, with the order that the address named and the words unchanged', async () => {
    const { fields } = await openForm(site, '?ref=A-1001&stage=till');
    expect(fields.get('stage')).toBe('till');
    const page = await sendFields(site, fields, {
      ...{ score: '2', reasons: 'SERVICE', comment: 'Slow,\r\nbut 友好 👍', action: 'check' },
    });
    expect(page.status).toBe(200);
    expect(receiptsIn(page)).toHaveLength(1);
    expect(page.html).not.toContain('/c/');
    expect(await ratings()).toMatchObject([
      {
        id: fields.get('ratingId'),
        answers: [{ question: 'overall', version: 1, score: 2 }],
        ...{ reasons: ['SERVICE'], comment: 'Slow,\nbut 友好 👍', channel: 'QR_CODE' },
        ...{ order: 'A-1001', language: 'en' },
      },
    ]);
    expect(await complaints()).toEqual([]);
  });

  it('asks for reasons after a low score only', async () => {
    const { fields } = await openForm(site);
    await sendFields(site, fields, { score: '5', reasons: 'SERVICE' });
    expect((await ratings())[0]?.reasons).toEqual([]);
  });

  it('says a complaint back before it is sent, and then gives a receipt that can be followed', async () => {
    const { fields } = await openForm(site);
    const typed = { ...complaint, happenedOn: '2026-01-12', order: 'B-7', remedy: 'APOLOGY' };
    const review = await sendFields(site, fields, { ...typed, action: 'check' });
    expect(review.status).toBe(200);
    for (const said of ['Service › Waiting too long', complaint.text, '2026-01-12', 'B-7', 'An apology']) {
      expect(review.text).toContain(said);
    }
    expect(await complaints()).toEqual([]);
    const sent = await sendFields(site, review.fields, { action: 'send' });
    const [receipt] = receiptsIn(sent);
    expect(sent.html).toContain(`href="/c/${receipt}"`);
    expect((await openPage(site, `/c/${receipt}`)).text).toContain('Waiting too long');
    expect(await complaints()).toMatchObject([
      {
        ...{ receipt, kind: 'COMPLAINT', category: 'SERVICE.WAIT', text: complaint.text },
        ...{ remedyWanted: 'APOLOGY', order: 'B-7', happenedOn: '2026-01-12', channel: 'QR_CODE' },
        ...{ contact: { name: null, email: 'wang@example.com', phone: null }, consentVersion: 1 },
      },
    ]);
  });

  it('leads back from there with everything as it was typed', async () => {
    const { fields } = await openForm(site);
    const typed = { ...complaint, score: '1', comment: 'a\nb', remedy: 'REFUND', kind: 'HELP' };
    const review = await sendFields(site, fields, { ...typed, action: 'check' });
    const back = await sendFields(site, review.fields, { action: 'edit' });
    expect(Object.fromEntries(back.fields)).toMatchObject(typed);
    expect(back.html).toContain('<details class="door" open>');
    expect(back.fields.get('complaintId')).toBe(fields.get('complaintId'));
  });

  it('takes a rating and the complaint it led to together', async () => {
    const { fields } = await openForm(site);
    const page = await sendFields(site, fields, { ...complaint, score: '1', kind: 'HELP' });
    expect(receiptsIn(page)).toHaveLength(2);
    const [stored] = await complaints();
    expect(stored).toMatchObject({ kind: 'HELP', ratingId: (await ratings())[0]?.id });
    expect(page.text).toContain('Your request for help has arrived');
  });

  it('keeps no contact of who stays anonymous, whatever was typed before', async () => {
    const { fields } = await openForm(site);
    await sendFields(site, fields, { ...complaint, anonymous: 'yes' });
    expect(await complaints()).toMatchObject([{ contact: null, consentVersion: null }]);
  });

  it('stores a form sent twenty times at once a single time, with the same receipts', async () => {
    const { fields } = await openForm(site);
    const typed = { ...complaint, score: '3' };
    const pages = await Promise.all(Array.from({ length: 20 }, () => sendFields(site, fields, typed)));
    expect(pages.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(new Set(pages.map((page) => receiptsIn(page).join())).size).toBe(1);
    expect([(await ratings()).length, (await complaints()).length]).toEqual([1, 1]);
  });

  it('changes the language without losing a word', async () => {
    const { fields } = await openForm(site, '?ref=A-1&stage=till');
    const typed = { ...complaint, score: '2', comment: 'half a thou', action: 'zh-CN' };
    const page = await sendFields(site, fields, typed);
    expect(page.text).toContain('您总体上满意吗？');
    const { action, ...kept } = typed;
    expect(Object.fromEntries(page.fields)).toMatchObject({ ...kept, ref: 'A-1', stage: 'till' });
    const sent = await sendFields(site, page.fields, {}, { 'accept-language': 'en' });
    expect(sent.text).toContain('您的投诉已收到');
    expect(sent.html).toMatch(/href="\/c\/[0-9A-Z-]{19}\?lang=zh-CN"/);
    expect((await ratings())[0]?.language).toBe('zh-CN');
  });
});
