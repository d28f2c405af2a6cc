import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainComplaint } from '../case/plainComplaint.ts';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { store } from '../submission/store.ts';
import { AnalyticsOfMerchant } from './analytics.testing.ts';

const months = ['2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01'];
/** Satisfied of ten, and complaints, in each month; the last has only four answers. */
const satisfied = [9, 8, 6, 7, 5, 4];
const complaints = [1, 2, 4, 2, 6, 9];

eachDatabase('satisfaction beside another series', (open) => {
  let test: TestDatabase;
  let merchant: AnalyticsOfMerchant;
  const period = '{ from: "2025-08-01", to: "2026-02-01" }';

  beforeAll(async () => {
    test = await open();
    merchant = await AnalyticsOfMerchant.open(test);
    await merchant.ask(
      `mutation { installPreset(merchantId: "${merchant.merchantId}", name: RESTAURANT) { __typename } }`,
    );
    for (const [index, month] of months.entries()) {
      const happy = satisfied[index] ?? 0;
      const day = `${month}-10`;
      const food = [{ question: 'stage.food', version: 1, score: index < 3 ? 5 : 3 }];
      const product = index % 2 === 0 ? 'Tea' : 'Rice';
      await merchant.rate([
        { day, score: 5, times: happy, answers: food, product },
        ...(index === 5 ? [] : [{ day, score: 1, times: 10 - happy, product }]),
      ]);
      await test.database.write((writer) =>
        store(
          writer,
          Array.from({ length: complaints[index] ?? 0 }, () => {
            const plain = plainComplaint(merchant.merchantId, Date.parse(`${day}T04:00:00Z`));
            const complaint = { ...plain, id: randomUUID(), day, product };
            return { kind: 'COMPLAINT' as const, complaint, receipt: complaint.id, arrivedOn: day };
          }),
        ),
      );
      await merchant.ask(`mutation { reportTransactions(input: { merchantId: "${merchant.merchantId}",
        id: "${randomUUID()}", day: "${day}", count: ${index === 0 ? 0 : 1000} }) { __typename } }`);
    }
  });

  afterAll(() => test.dispose());

  const points = 'points { from other paired satisfaction { value } }';
  const beside = async (series: string, filter = '{}', interval = 'MONTH') =>
    (
      await merchant.satisfaction(
        period,
        `alongside(series: ${series}, interval: ${interval}) { correlation { value low high sampleSize reason } ${points} }`,
        filter,
      )
    ).alongside;

  it('is aligned step by step, and goes together as the pairs that are known do', async () => {
    const { correlation, points: steps } = await beside('COMPLAINTS');
    expect(steps.map(({ other }: { other: number }) => other)).toEqual(complaints);
    expect(steps[5]).toMatchObject({ paired: false, satisfaction: { value: null } });
    // Of 0.9 0.8 0.6 0.7 0.5 with 1 2 4 2 6, by scipy.stats.pearsonr.
    expect(correlation).toMatchObject({ sampleSize: 5, reason: null });
    expect(correlation.value).toBeCloseTo(-0.9486832980505138, 12);
    expect(correlation.low).toBeCloseTo(-0.9967110903911103, 9);
    expect(correlation.high).toBeCloseTo(-0.4074440336554565, 9);
  });

  it('leaves out steps without transactions, and is withheld under five pairs', async () => {
    const { correlation, points: steps } = await beside('COMPLAINT_RATE');
    expect(steps[0]).toMatchObject({ other: null, paired: false });
    expect(steps[1]).toMatchObject({ other: 2, paired: true });
    expect(correlation).toMatchObject({ value: null, sampleSize: 4, reason: 'TOO_FEW' });
    expect((await beside('CUSTOMERS_LOST')).correlation).toMatchObject({
      sampleSize: 0,
      reason: 'NO_ANSWERS',
    });
  });

  it('is filtered where both are counted so, and refused where they are not', async () => {
    const { points: steps } = await beside('COMPLAINTS', '{ product: "Tea" }');
    expect(steps.map(({ other }: { other: number }) => other)).toEqual([1, 0, 4, 0, 6, 0]);
    await expect(beside('COMPLAINTS', '{ tier: "GOLD" }')).rejects.toThrow('tier, alongside COMPLAINTS');
    await expect(beside('CUSTOMERS_WON', '{ product: "Tea" }')).rejects.toThrow('product, alongside');
  });

  it('stands beside the stages and their index, step by step', async () => {
    const { stageTrend } = await merchant.satisfaction(
      period,
      'stageTrend(interval: QUARTER) { from coverage index { value reason } stages { stage { key } score { value sampleSize } } }',
    );
    const food = stageTrend.map(
      ({ stages }: { stages: { stage: { key: string }; score: { value: number; sampleSize: number } }[] }) =>
        stages.find(({ stage }) => stage.key === 'food')?.score,
    );
    expect(food).toEqual([
      { value: 100, sampleSize: 17 },
      { value: 100 - (12 / 18) * 50, sampleSize: 18 },
      { value: null, sampleSize: 4 },
    ]);
    expect(stageTrend[0].index.reason).toBe('LOW_COVERAGE');
  });
});
