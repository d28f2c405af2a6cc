import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { AnalyticsOfMerchant } from '../indicator/analytics.testing.ts';
import { checkCounts } from '../indicator/recount.ts';
import { eraseCustomer } from './changeCustomers.ts';

const uuid = (number: number) => `20000000-0000-4000-8000-${number.toString().padStart(12, '0')}`;

// The tests take place on 2026-03-20.
eachDatabase('customers won and lost', (open) => {
  let test: TestDatabase;
  let merchant: AnalyticsOfMerchant;
  let number = 0;

  beforeAll(async () => {
    test = await open();
  });

  beforeEach(async () => {
    merchant = await AnalyticsOfMerchant.open(test);
  });

  afterAll(() => test.dispose());

  async function report(
    day: string,
    customers: readonly string[],
    parts: { count?: number; id?: string } = {},
  ) {
    number += 1;
    const { count = customers.length, id = uuid(number) } = parts;
    const answer =
      await merchant.ask(`mutation { reportTransactions(input: { merchantId: "${merchant.merchantId}",
      id: "${id}", day: "${day}", count: ${count}, customers: ${JSON.stringify(customers)} }) {
      __typename ... on ReportTransactionsSuccess { repeated } ... on Failure { code path } } }`);
    return answer.reportTransactions;
  }

  async function customers(from: string, to: string, fields: string) {
    const { merchant: found } = await merchant.ask(`{ merchant(id: "${merchant.merchantId}") {
      customers(period: { from: "${from}", to: "${to}" }) { ${fields} } } }`);
    return found.customers;
  }

  const agrees = async () =>
    expect((await checkCounts(test.database, () => undefined)).different).toEqual([]);

  it('are counted from their transactions, in any order of the reports', async () => {
    await report('2025-06-01', ['ann', 'bob', 'cat', 'dan', 'eve', 'fay'], { count: 9 });
    await report('2024-01-10', ['ann', 'bob']);
    await report('2024-05-10', ['Bob ']);
    await report('2026-02-10', ['gus']);
    const year = await customers(
      '2025-01-01',
      '2026-01-01',
      'won lost returned active wonShare { numerator denominator value } lostShare { numerator denominator }',
    );
    // Ann was lost on 2025-01-10, Bob on 2025-05-10; both came back in June.
    expect(year).toEqual({
      won: 4,
      lost: 2,
      returned: 2,
      active: 6,
      wonShare: { numerator: 4, denominator: 8, value: 0.5 },
      lostShare: { numerator: 2, denominator: 8 },
    });
    const now = await customers(
      '2026-01-01',
      '2027-01-01',
      'won lost active trend(interval: QUARTER) { won active }',
    );
    expect(now).toEqual({
      won: 1,
      lost: 0,
      active: 7,
      trend: [
        { won: 1, active: 7 },
        { won: 0, active: 7 },
        { won: 0, active: 7 },
        { won: 0, active: 7 },
      ],
    });
    await agrees();
  });

  it('bought again within 12 months, as far as these are over', async () => {
    await report('2025-03-01', ['a', 'b', 'c', 'd', 'e']);
    await report('2025-03-20', ['f']);
    await report('2025-03-21', ['g', 'h']);
    await report('2026-02-28', ['a', 'b', 'g']);
    await report('2026-03-01', ['c']);
    const fields = 'repurchase { numerator denominator value reason } repurchaseOpen';
    expect(await customers('2025-01-01', '2026-01-01', fields)).toEqual({
      repurchase: { numerator: 2, denominator: 6, value: 2 / 6, reason: null },
      repurchaseOpen: 2,
    });
    expect((await customers('2026-01-01', '2026-02-01', fields)).repurchase.reason).toBe('NO_TRANSACTIONS');
  });

  it('are taken back and erased with their counts', async () => {
    await report('2025-06-01', ['a', 'b']);
    await report('2025-07-01', ['a', 'a', 'c'], { count: 3 });
    await report('2025-06-01', ['a'], { count: -1 });
    const period = ['2025-01-01', '2026-01-01'] as const;
    const july = await customers(...period, 'won trend(interval: MONTH) { won }');
    expect(july.trend.map(({ won }: { won: number }) => won).join('')).toBe('000001200000');
    await agrees();
    const erased = await test.database.write((writer) => eraseCustomer(writer, merchant.merchantId, 'A'));
    expect(erased).toBe(true);
    expect((await customers(...period, 'won')).won).toBe(2);
    await agrees();
    expect(await test.database.write((writer) => eraseCustomer(writer, merchant.merchantId, 'a'))).toBe(
      false,
    );
  });

  it('count once however often a report is sent, and are kept as hashes', async () => {
    const id = uuid(900);
    expect(await report('2025-06-01', ['ann', 'bob'], { id })).toMatchObject({ repeated: false });
    expect(await report('2025-06-01', ['bob', 'ann'], { id })).toMatchObject({ repeated: true });
    expect(await report('2025-06-01', ['ann', 'eve'], { id })).toMatchObject({ code: 'ID_CONFLICT' });
    expect((await customers('2025-01-01', '2026-01-01', 'won')).won).toBe(2);
    const rows = await test.database.read.selectFrom('customer_day').select('customer_key').execute();
    for (const row of rows) expect(row.customer_key).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['as many customers as transactions', { count: 2 }, ['a', 'b'], undefined],
    ['one more', { count: 1 }, ['a', 'b'], 'TOO_MANY input.customers'],
    ['1,000 of them', { count: 5000 }, Array.from({ length: 1000 }, (_, index) => `c${index}`), undefined],
    [
      '1,001 of them',
      { count: 5000 },
      Array.from({ length: 1001 }, (_, index) => `c${index}`),
      'TOO_MANY input.customers',
    ],
    ['one without a name', { count: 2 }, ['a', ' '], 'REQUIRED input.customers.1'],
  ])('of one report may be %s', async (_what, parts, named, refused) => {
    const { code, path } = await report('2025-06-01', named, parts);
    expect(code === undefined ? undefined : `${code} ${path}`).toBe(refused);
  });
});
