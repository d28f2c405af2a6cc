import type { Complaint } from '@hearback/schema/complaint/complaint';
import { dayOf } from '@hearback/schema/time/calendarDay';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { portsOf } from '../install.ts';
import { store } from '../submission/store.ts';
import { AnalyticsOfMerchant, testNow } from './analytics.testing.ts';
import { checkCounts } from './recount.ts';

const zone = 'Asia/Shanghai';
const uuid = (number: number) => `10000000-0000-4000-8000-${number.toString().padStart(12, '0')}`;

eachDatabase('complaints through GraphQL', (open) => {
  let test: TestDatabase;
  let merchant: AnalyticsOfMerchant;
  let number = 0;

  function complaintOn(day: string, parts: Partial<Complaint> = {}): Complaint {
    number += 1;
    const occurredAt = Date.parse(`${day}T04:00:00Z`);
    return {
      merchantId: merchant.merchantId,
      id: uuid(number),
      kind: 'COMPLAINT',
      step: 'RECEIVED',
      category: 'SERVICE.WAIT',
      topCategory: 'SERVICE',
      text: 'Too slow.',
      remedyWanted: null,
      contact: null,
      consentVersion: null,
      channel: 'WIDGET',
      language: null,
      product: null,
      order: null,
      amount: null,
      happenedOn: null,
      ratingId: null,
      onTime: null,
      disputed: null,
      passedOnAfter: null,
      facets: {},
      occurredAt,
      receivedAt: occurredAt,
      day: dayOf(occurredAt, zone),
      marks: [],
      ...parts,
    };
  }

  async function complain(complaints: readonly Complaint[]): Promise<void> {
    await test.database.write((writer) =>
      store(
        writer,
        complaints.map((complaint) => ({
          kind: 'COMPLAINT',
          complaint,
          receipt: complaint.id,
          arrivedOn: complaint.day,
        })),
      ),
    );
  }

  const report = (id: number, day: string, count: number, product?: string) =>
    merchant.ask(`mutation { reportTransactions(input: { merchantId: "${merchant.merchantId}", id: "${uuid(id)}",
      day: "${day}", count: ${count}${product === undefined ? '' : `, product: "${product}"`} }) {
        __typename ... on ReportTransactionsSuccess { repeated } ... on Failure { code path } } }`);

  async function summary(period: string, fields: string, filter = '{}') {
    const { merchant: found } = await merchant.ask(
      `{ merchant(id: "${merchant.merchantId}") { complaintSummary(period: ${period}, filter: ${filter}) { ${fields} } } }`,
    );
    return found.complaintSummary;
  }

  const january = '{ from: "2026-01-01", to: "2026-02-01" }';
  const february = '{ from: "2026-02-01", to: "2026-03-01" }';

  beforeAll(async () => {
    test = await open();
    merchant = await AnalyticsOfMerchant.open(test);
    const many = (count: number, day: string, parts: Partial<Complaint>) =>
      Array.from({ length: count }, () => complaintOn(day, parts));
    await complain([
      ...many(6, '2026-01-05', { product: 'Tea', order: null }),
      ...many(2, '2026-01-06', { product: 'Rice', category: 'BILLING.QUERY', topCategory: 'BILLING' }),
      ...many(4, '2026-01-31', { product: 'Rice' }),
      ...many(20, '2026-02-03', { product: 'Tea' }),
      ...many(5, '2026-02-04', { category: 'STAFF.RUDE', topCategory: 'STAFF' }),
    ]);
  });

  afterAll(() => test.dispose());

  describe('transactions', () => {
    it('are stored once for each id, and refused under it with another content', async () => {
      expect(await report(1, '2026-01-05', 100, 'Tea')).toEqual({
        reportTransactions: { __typename: 'ReportTransactionsSuccess', repeated: false },
      });
      expect((await report(1, '2026-01-05', 100, 'Tea')).reportTransactions.repeated).toBe(true);
      expect((await report(1, '2026-01-05', 101, 'Tea')).reportTransactions).toMatchObject({
        __typename: 'IdConflict',
        path: 'input.id',
      });
      await report(2, '2026-01-20', 1900);
      const { rate } = await summary(january, 'rate { denominator }');
      expect(rate.denominator).toBe(2000);
    });

    it('take back what was reported too much', async () => {
      await report(3, '2026-01-20', -900);
      await report(4, '2026-01-20', 900);
      expect((await summary(january, 'rate { denominator }')).rate.denominator).toBe(2000);
    });

    it('are refused for another merchant and for days to come', async () => {
      expect((await report(5, '2026-03-21', 1)).reportTransactions).toEqual({
        __typename: 'InvalidInput',
        code: 'IN_FUTURE',
        path: 'input.day',
      });
      const other = await merchant.ask(
        `mutation { reportTransactions(input: { merchantId: "mer_nobody", id: "${uuid(5)}", day: "2026-01-01", count: 1 }) { __typename } }`,
      );
      expect(other.reportTransactions.__typename).toBe('NotFound');
    });
  });

  describe('the rate', () => {
    it('is complaints per 1,000 transactions, queries left out, and the share', async () => {
      const figures = await summary(
        january,
        'received queries rate { value numerator denominator low high scale } rateShare { value }',
      );
      expect(figures).toMatchObject({
        received: 10,
        queries: 2,
        rate: { value: 5, numerator: 10, denominator: 2000, scale: 'per 1,000' },
        rateShare: { value: 0.005 },
      });
      // Exact interval of ten events: 4.795389 and 18.390356 (Garwood 1936).
      expect(figures.rate.low).toBeCloseTo(4.795389 / 2, 5);
      expect(figures.rate.high).toBeCloseTo(18.390356 / 2, 5);
    });

    it('of a product is held against its transactions, and above 5 % it is to be improved first', async () => {
      const { ratesByProduct } = await summary(
        january,
        'ratesByProduct { product from rate { value reason } improveFirst }',
      );
      expect(ratesByProduct).toEqual([
        { product: 'Tea', from: '2026-01-01', rate: { value: 60, reason: null }, improveFirst: true },
        {
          product: 'Rice',
          from: '2026-01-01',
          rate: { value: null, reason: 'NO_TRANSACTIONS' },
          improveFirst: null,
        },
      ]);
      expect((await summary(january, 'rate { value denominator }', '{ product: "Tea" }')).rate).toEqual({
        value: 60,
        denominator: 100,
      });
    });

    it('says that there is none where no transactions are known', async () => {
      expect((await summary(february, 'rate { value reason numerator }')).rate).toEqual({
        value: null,
        reason: 'NO_TRANSACTIONS',
        numerator: null,
      });
    });

    it('refuses a filter that products are not counted together with', async () => {
      await expect(summary(january, 'ratesByProduct { product }', '{ channel: WIDGET }')).rejects.toThrow(
        /FILTERS_NOT_COMBINABLE/,
      );
    });
  });

  it('grew by category, held against days, all categories tested together', async () => {
    const { growth } = await summary(
      february,
      'growth { basis heldAgainst now { from to } before { from to } byCategory { category { code } now before ratio { value reason } significant } }',
    );
    expect(growth).toMatchObject({
      basis: 'COMPLETE_PERIODS',
      heldAgainst: 'DAYS',
      now: { from: '2026-02-01', to: '2026-03-01' },
      before: { from: '2026-01-01', to: '2026-02-01' },
    });
    const [service, staff] = growth.byCategory;
    expect(service).toMatchObject({ category: { code: 'SERVICE' }, now: 20, before: 10 });
    expect(service.ratio.value).toBeCloseTo((20 / 28) * (31 / 10), 12);
    expect(staff).toMatchObject({
      category: { code: 'STAFF' },
      now: 5,
      before: 0,
      ratio: { value: null, reason: 'NONE_BEFORE' },
    });
  });

  it('tells repeats of the same customer and category within 90 days, and makes no share of repeated orders', async () => {
    const contact = { name: null, email: 'Li@Example.com', phone: null };
    const march = '{ from: "2026-03-01", to: "2026-03-20" }';
    const ports = portsOf(test.database, () => testNow);
    const parts = { contact, channel: 'PHONE' as const, product: 'Bowl', order: 'A-1' };
    await ports.complaints.submit(complaintOn('2026-03-02', parts));
    await ports.complaints.submit(
      complaintOn('2026-03-05', { ...parts, contact: { ...contact, email: 'li@example.com' } }),
    );
    await ports.complaints.submit(
      complaintOn('2026-03-06', { ...parts, category: 'STAFF.RUDE', topCategory: 'STAFF' }),
    );
    await ports.complaints.submit(
      complaintOn('2026-03-07', { ...parts, contact: { ...contact, email: 'wang@example.com' } }),
    );
    await ports.complaints.submit(complaintOn('2026-03-08', { ...parts, contact: null }));
    const { repeated } = await summary(
      march,
      'repeated { numerator denominator value }',
      '{ product: "Bowl" }',
    );
    expect(repeated).toEqual({ numerator: 1, denominator: 5, value: 0.2 });
    await report(6, '2026-03-02', 500, 'Bowl');
    const { rate, rateShare } = await summary(
      march,
      'rate { value } rateShare { value reason }',
      '{ product: "Bowl" }',
    );
    expect(rate.value).toBe(10);
    expect(rateShare).toEqual({ value: null, reason: 'SEVERAL_PER_ORDER' });
  });

  it('shows what is open now by age, whatever the period', async () => {
    const { backlog } = await summary(january, 'backlog { fromDays toDays count }');
    expect(backlog).toEqual([
      { fromDays: 0, toDays: 3, count: 0 },
      { fromDays: 4, toDays: 7, count: 0 },
      { fromDays: 8, toDays: 15, count: 4 },
      { fromDays: 16, toDays: 30, count: 1 },
      { fromDays: 31, toDays: null, count: 35 },
    ]);
  });

  it('agree with a recount of every cell', async () => {
    expect((await checkCounts(test.database, () => undefined)).different).toEqual([]);
  });
});
