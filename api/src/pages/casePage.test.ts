import { CategorySet } from '@hearback/schema/category/category';
import { complaintSteps } from '@hearback/schema/complaint/complaint';
import { locales } from '@hearback/schema/form/form';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wrongReceiptsPerMinute } from '../http/receiptTries.ts';
import { portsOf } from '../install.ts';
import { caseView } from './case/caseView.ts';
import { findCase } from './case/findCase.ts';
import { complaint, openForm, openPage, receiptsIn, sendFields } from './testForm.ts';
import { type TestSite, testSite } from './testSite.ts';
import { pageWords } from './words.ts';

const wrong = 'ABCD-EFGH-JKMN-PQRS';

describe('the page of a case', () => {
  let site: TestSite;
  let receipt: string;
  let ratingReceipt: string;

  beforeEach(async () => {
    site = await testSite();
    const { fields } = await openForm(site);
    const sent = await sendFields(site, fields, { ...complaint, 'contact.name': 'Wang Fang', score: '1' });
    [receipt = '', ratingReceipt = ''] = receiptsIn(sent);
  });
  afterEach(() => site.dispose());

  it('says where it stands, when it arrived and what comes next, and nothing of who it is', async () => {
    const page = await openPage(site, `/c/${receipt}`);
    expect(page.status).toBe(200);
    for (const said of [
      'Your complaint',
      'It has arrived.',
      'What happens next',
      'Waiting too long',
      receipt,
    ]) {
      expect(page.text).toContain(said);
    }
    expect(page.text).toContain('Corner Bakery');
    expect(page.text).toContain('GMT+8');
    expect(page.html).not.toMatch(/Wang|wang@example|forty minutes|<script/);
  });

  it('speaks Chinese where that is asked for', async () => {
    const page = await openPage(site, `/c/${receipt}?lang=zh-CN`);
    for (const said of ['您的投诉', '已经收到。', '接下来', '等待过久']) expect(page.text).toContain(said);
    expect(page.headers.get('content-language')).toBe('zh-CN');
  });

  it('is kept by nobody, indexed by nobody and says to nobody where it is', async () => {
    const { headers } = await openPage(site, `/c/${receipt}`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('says in plain words that the words were erased, and offers nothing more', async () => {
    await site.install.ports.erasure.byReceipt(receipt, null);
    for (const [lang, said] of [
      ['en', 'has been erased'],
      ['zh-CN', '已全部删除'],
    ]) {
      const page = await openPage(site, `/c/${receipt}?lang=${lang}`);
      expect(page.status).toBe(200);
      expect(page.text).toContain(said);
      expect(page.html).not.toMatch(/<form|Wang|forty minutes/);
    }
  });

  it('takes a receipt as people type it', async () => {
    const typed = receipt.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect((await openPage(site, `/c/${encodeURIComponent(typed)}`)).text).toContain(receipt);
    const moved = await openPage(site, `/c?lang=zh-CN&receipt=${encodeURIComponent(typed)}`);
    expect(moved.status).toBe(303);
    expect(moved.headers.get('location')).toBe(`/c/${receipt}?lang=zh-CN`);
  });

  it('asks for the receipt where none is given', async () => {
    for (const path of ['/c', '/c/', '/c?receipt=%20']) {
      const page = await openPage(site, path);
      expect(page.status).toBe(200);
      expect(page.html).toContain('name="receipt"');
    }
    const moved = await openPage(site, '/c?receipt=%2F%2Fevil.example');
    expect(moved.headers.get('location')).toBe('/c/%2F%2Fevil.example');
  });

  it('answers every wrong receipt with the same page, of which nothing can be learnt', async () => {
    const sameMerchant = `${receipt.slice(0, 15)}${receipt.endsWith('0000') ? '1111' : '0000'}`;
    const guesses = [wrong, sameMerchant, ratingReceipt, 'x', '%', '%E9', `${receipt}0`, '<script>'];
    const pages = await Promise.all(guesses.map((guess) => openPage(site, `/c/${guess}`)));
    expect(pages.map(({ status }) => status)).toEqual(guesses.map(() => 404));
    expect(new Set(pages.map(({ html }) => html)).size).toBe(1);
    const headers = pages.map((page) => [...page.headers].filter(([name]) => name !== 'date'));
    expect(new Set(headers.map((all) => JSON.stringify(all))).size).toBe(1);
  });

  it('asks the database the same three questions, whatever is wrong with a receipt', async () => {
    for (const text of [receipt, wrong, `${receipt.slice(0, 15)}ZZZZ`, 'no receipt', '']) {
      const asked: string[] = [];
      const counting = site.install.database.read.withPlugin({
        transformQuery: ({ node }) => {
          asked.push(node.kind);
          return node;
        },
        transformResult: async ({ result }) => result,
      });
      const { database, clock } = site.install;
      const found = await findCase(portsOf({ ...database, read: counting }, clock), text);
      expect(found?.complaint.receipt).toBe(text === receipt ? receipt : undefined);
      expect(asked).toEqual(['SelectQueryNode', 'SelectQueryNode', 'SelectQueryNode']);
    }
  });

  it('lets a network try thirty wrong receipts in a minute; then it waits, and others do not', async () => {
    const from = (network: string) => ({ 'x-forwarded-for': network });
    const guess = (network: string) => openPage(site, `/c/${wrong}`, from(network));
    for (let tries = 0; tries < wrongReceiptsPerMinute - 1; tries += 1) await guess('203.0.113.5');
    expect((await guess('203.0.113.9')).status).toBe(404);
    const refused = await guess('203.0.113.5');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.text).toContain('Too many codes were tried');
    expect((await openPage(site, `/c/${receipt}`, from('203.0.113.5'))).status).toBe(429);
    expect((await openPage(site, `/c/${receipt}`, from('198.51.100.5'))).status).toBe(200);
  });

  it('lets those who hold a receipt look as often as they like', async () => {
    for (let looks = 0; looks < wrongReceiptsPerMinute + 5; looks += 1) {
      expect((await openPage(site, `/c/${receipt}`)).status).toBe(200);
    }
  });

  it('knows GET, HEAD and POST only', async () => {
    const put = await fetch(`${site.base}/c/${receipt}`, { method: 'PUT' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });

  it.each(locales.flatMap((locale) => complaintSteps.map((step) => [locale, step] as const)))(
    'says in %s what %s means and how far that is',
    async (locale, step) => {
      const found = await findCase(site.install.ports, receipt);
      if (found === null) throw new Error('The case must be there.');
      const moved = { ...found, complaint: { ...found.complaint, step } };
      const { content } = caseView(moved, new CategorySet(), locale, `/c/${receipt}`);
      const { now, next } = pageWords[locale].case.states[step];
      expect(content.toString()).toContain(now);
      if (next !== null) expect(content.toString()).toContain(next);
      const stages = content.toString().match(/aria-current="step"/g) ?? [];
      expect(stages).toHaveLength(step === 'WITHDRAWN' ? 0 : 1);
    },
  );
});
