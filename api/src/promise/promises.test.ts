import { maxPromises } from '@hearback/schema/promise/servicePromise';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { AnalyticsOfMerchant } from '../indicator/analytics.testing.ts';
import { checkCounts } from '../indicator/recount.ts';

const uuid = (number: number) => `30000000-0000-4000-8000-${number.toString().padStart(12, '0')}`;

// The tests take place on 2026-03-20.
eachDatabase('promises', (open) => {
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

  const text = '{ en: "An answer in three days", zhCN: "三天内答复" }';

  async function publish(key: string, more = '') {
    const { publishPromise } =
      await merchant.ask(`mutation { publishPromise(input: { merchantId: "${merchant.merchantId}",
      key: "${key}", text: ${text} ${more} }) { __typename
      ... on PublishPromiseSuccess { promise { key from to text { zhCN } } } ... on Failure { code path } } }`);
    return publishPromise;
  }

  async function report(
    day: string,
    due: number,
    kept: number,
    parts: { id?: string; promise?: string } = {},
  ) {
    number += 1;
    const { id = uuid(number), promise = 'answer' } = parts;
    const { reportPromise } =
      await merchant.ask(`mutation { reportPromise(input: { merchantId: "${merchant.merchantId}",
      id: "${id}", promise: "${promise}", day: "${day}", due: ${due}, kept: ${kept} }) { __typename
      ... on ReportPromiseSuccess { repeated } ... on Failure { code path } } }`);
    return reportPromise;
  }

  async function kept(from: string, to: string, fields = 'kept { numerator denominator value suppressed }') {
    const { merchant: found } = await merchant.ask(`{ merchant(id: "${merchant.merchantId}") {
      promises(period: { from: "${from}", to: "${to}" }) { promise { key } ${fields} } } }`);
    return found.promises;
  }

  it('are kept as often as was reported, each by itself', async () => {
    expect(await publish('answer')).toMatchObject({
      promise: { key: 'answer', from: '2026-03-20', to: null, text: { zhCN: '三天内答复' } },
    });
    await publish('delivery', ', from: "2026-01-01"');
    await report('2026-01-10', 8, 6);
    await report('2026-02-10', 3, 3);
    await report('2026-02-11', -1, -1);
    await report('2026-01-10', 4, 1, { promise: 'delivery' });
    const [answer, delivery] = await kept('2026-01-01', '2026-03-01');
    expect(answer.kept).toEqual({ numerator: 8, denominator: 10, value: 0.8, suppressed: false });
    expect(delivery.kept).toEqual({ numerator: 1, denominator: 4, value: null, suppressed: true });
    const [trend] = await kept('2026-01-01', '2026-03-01', 'trend(interval: MONTH) { kept { denominator } }');
    expect(trend.trend).toEqual([{ kept: { denominator: 8 } }, { kept: { denominator: 2 } }]);
    expect((await kept('2026-02-11', '2026-03-01'))[0].kept).toMatchObject({ denominator: 0, value: null });
    expect((await checkCounts(test.database, () => undefined)).different).toEqual([]);
  });

  it('count a report once however often it is sent', async () => {
    await publish('answer');
    const id = uuid(900);
    expect(await report('2026-01-10', 8, 6, { id })).toMatchObject({ repeated: false });
    expect(await report('2026-01-10', 8, 6, { id })).toMatchObject({ repeated: true });
    expect(await report('2026-01-10', 8, 7, { id })).toMatchObject({ code: 'ID_CONFLICT', path: 'input.id' });
    expect((await kept('2026-01-01', '2026-02-01'))[0].kept).toMatchObject({ numerator: 6, denominator: 8 });
  });

  it('are reworded and taken back under their key', async () => {
    await publish('answer', ', from: "2026-01-01"');
    expect(await publish('answer', ', from: "2026-01-01", to: "2026-02-01"')).toMatchObject({
      promise: { to: '2026-02-01' },
    });
    expect(await kept('2026-01-01', '2026-02-01')).toHaveLength(1);
  });

  it.each([
    ['2026-03-20', 0, 0, undefined],
    ['2026-03-21', 1, 1, 'IN_FUTURE input.day'],
    ['2026-01-10', 5, 5, undefined],
    ['2026-01-10', 5, 6, 'OUT_OF_RANGE input.kept'],
    ['2026-01-10', 5, -1, 'OUT_OF_RANGE input.kept'],
    ['2026-01-10', -5, 1, 'OUT_OF_RANGE input.kept'],
    ['2026-01-10', 1_000_000_000, 0, undefined],
    ['2026-01-10', 1_000_000_001, 0, 'OUT_OF_RANGE input.due'],
  ])('take a report of %s with %i due and %i kept: %s refused', async (day, due, times, refused) => {
    await publish('answer');
    const { code, path } = await report(day, due, times);
    expect(code === undefined ? undefined : `${code} ${path}`).toBe(refused);
  });

  it('are refused beyond the fiftieth, with a wrong key, a wrong end, and for a promise nobody gave', async () => {
    const rows = Array.from({ length: maxPromises - 1 }, (_, index) => ({
      merchant_id: merchant.merchantId,
      promise_key: `p${index}`,
      text: '{}',
      valid_from: '2026-01-01',
      valid_to: null,
    }));
    await test.database.write((writer) => writer.insertInto('promise').values(rows).execute());
    expect(await publish('answer')).toMatchObject({ promise: { key: 'answer' } });
    expect(await publish('one-more')).toMatchObject({ code: 'TOO_MANY', path: 'input.key' });
    expect(await publish('answer')).toMatchObject({ promise: { key: 'answer' } });
    expect(await publish('Answer!')).toMatchObject({ code: 'INVALID', path: 'input.key' });
    expect(await publish('answer', ', from: "2026-01-02", to: "2026-01-02"')).toMatchObject({
      code: 'PERIOD_EMPTY',
      path: 'input.to',
    });
    expect(await report('2026-01-10', 1, 1, { promise: 'nothing' })).toMatchObject({
      code: 'NOT_FOUND',
      path: 'input.promise',
    });
  });
});
