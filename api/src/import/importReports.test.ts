import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { checkCounts } from '../indicator/recount.ts';
import { type Importing, importedAt, importing } from './importing.ts';
import { importReports, type ReportOptions } from './importReports.ts';

const period = '{ from: "2025-06-01", to: "2025-07-01" }';

eachDatabase('a file of reports', (open) => {
  let test: TestDatabase;
  let run: Importing;
  let merchant: string;

  beforeEach(async () => {
    test = await open();
    run = await importing(test.database);
    merchant = await run.makeMerchant('Asia/Shanghai');
  });
  afterEach(async () => {
    await run.dispose();
    await test.dispose();
  });

  async function bring(
    content: string,
    options: Pick<ReportOptions, 'kind' | 'map'> & Partial<ReportOptions>,
  ) {
    const file = join(run.folder, 'reports.csv');
    await writeFile(file, content);
    const usual = { promise: null, dateFormat: null, encoding: 'utf-8', delimiter: ',' };
    const report = { checking: () => undefined, storing: () => undefined, done: () => undefined };
    return importReports(
      { ...usual, file, merchant, ...options },
      { database: test.database, home: run.folder, clock: () => importedAt, report },
    );
  }
  const ask = async (fields: string) =>
    (await run.ask(`{ merchant(id: "${merchant}") { ${fields} } }`)).merchant;
  const noDifferences = async () =>
    expect((await checkCounts(test.database, () => undefined)).different).toEqual([]);

  describe('of transactions', () => {
    const map = ['date=day,count=orders,product=product'];
    const content = `day,orders,product
2025-06-01,"1,200",Tea
2025-06-01,300,
2025-06-02,-50,Tea
2025-06-02,-50,Tea
1970-01-01,10,Tea
2026-02-01,10,Tea
2025-06-03,2.5,Tea
2025-06-03,many,Tea
`;
    const rate = (filter = '{}') =>
      ask(`complaintSummary(period: ${period}, filter: ${filter}) { rate { denominator value } }`);

    it('is what complaints are held against, in all and by product', async () => {
      const result = await bring(content, { kind: 'TRANSACTIONS', map });
      expect(result).toMatchObject({ received: 8, accepted: 4, duplicate: 0, quarantined: 1, rejected: 3 });
      expect((await rate()).complaintSummary.rate).toEqual({ denominator: 1400, value: 0 });
      expect((await rate('{ product: "Tea" }')).complaintSummary.rate.denominator).toBe(1100);
      const rejected = await readFile(result.rejectedFile ?? '', 'utf8');
      for (const told of ['5,INVALID,date', '6,IN_FUTURE,date', '7,OUT_OF_RANGE,count', '8,INVALID,count']) {
        expect(rejected).toContain(told);
      }
      await noDifferences();
    });

    it('accepts nothing the second time, and what is new of a longer file', async () => {
      await bring(content, { kind: 'TRANSACTIONS', map });
      expect(await bring(content, { kind: 'TRANSACTIONS', map })).toMatchObject({
        accepted: 0,
        duplicate: 4,
      });
      const longer = `${content}2025-06-04,7,Rice\n2025-06-02,-50,Tea\n`;
      expect(await bring(longer, { kind: 'TRANSACTIONS', map })).toMatchObject({ accepted: 2, duplicate: 4 });
      expect((await rate()).complaintSummary.rate.denominator).toBe(1357);
    });

    it('with an order a row counts each once, and knows customers again without keeping their names', async () => {
      const orders = `order,paid,who
1,2025-06-01,Li
2,2025-06-05,Wang
3,2025-06-20,Li
4,2025-06-21,
3,2025-06-20,Li
3,2025-06-20,Wang
`;
      const result = await bring(orders, { kind: 'TRANSACTIONS', map: ['id=order,date=paid,customer=who'] });
      expect(result).toMatchObject({ received: 6, accepted: 4, duplicate: 1, rejected: 1 });
      const { complaintSummary, customers } = await ask(
        `complaintSummary(period: ${period}) { rate { denominator } } customers(period: ${period}) { won }`,
      );
      expect(complaintSummary.rate.denominator).toBe(4);
      expect(customers.won).toBe(2);
      const rows = await test.database.read.selectFrom('customer_day').selectAll().execute();
      expect(JSON.stringify(rows)).not.toMatch(/Li|Wang/);
      await noDifferences();
    });

    it.each([
      [1000, { accepted: 1, rejected: 0 }],
      [1001, { accepted: 0, rejected: 1 }],
    ])('takes a row of %i transactions of one customer as the door does', async (count, expected) => {
      const text = `day,n,who\n2025-06-01,${count},Li\n`;
      const found = await bring(text, { kind: 'TRANSACTIONS', map: ['date=day,count=n,customer=who'] });
      expect(found).toMatchObject(expected);
    });

    it.each([
      [['count=orders'], 'MISSING_FIELD', 'map'],
      [['date=day,colour=product'], 'UNKNOWN_FIELD', 'map'],
      [['date=when'], 'MISSING_COLUMN', 'map.date'],
    ])('refuses the map %j before anything is stored', async (wrong, code, path) => {
      await expect(bring(content, { kind: 'TRANSACTIONS', map: wrong })).rejects.toMatchObject({
        code,
        path,
      });
    });
  });

  describe('of promises', () => {
    beforeEach(async () => {
      const text = { en: 'Answered in 3 days', 'zh-CN': '3 天内答复' };
      await run.ports.promises.publish(merchant, () => {
        return { merchantId: merchant, key: 'answer-in-3-days', text, from: '2025-01-01', to: null };
      });
    });

    it('is how often they were kept, by the key that a column or the command names', async () => {
      const content = `day,promise,asked,answered
2025-06-01,answer-in-3-days,10,9
2025-06-02,,5,5
2025-06-02,another,5,5
2025-06-03,answer-in-3-days,5,6
`;
      const map = ['date=day,promise=promise,due=asked,kept=answered'];
      expect(await bring(content, { kind: 'PROMISES', map })).toMatchObject({ accepted: 1, rejected: 3 });
      const named = { kind: 'PROMISES', map, promise: 'answer-in-3-days' } as const;
      const result = await bring(content, named);
      expect(result).toMatchObject({ received: 4, accepted: 1, duplicate: 1, rejected: 2 });
      const rejected = await readFile(result.rejectedFile ?? '', 'utf8');
      expect(rejected).toContain('3,NOT_FOUND,promise');
      expect(rejected).toContain('4,OUT_OF_RANGE,kept');
      const { promises } = await ask(`promises(period: ${period}) { kept { numerator denominator } }`);
      expect(promises).toEqual([{ kept: { numerator: 14, denominator: 15 } }]);
      await noDifferences();
    });
  });
});
