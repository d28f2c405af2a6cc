import { ratingDimensions } from '@hearback/schema/indicator/indicator.port';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { AnalyticsOfMerchant, type Said } from '../indicator/analytics.testing.ts';

const figures = ['satisfactionShare', 'satisfactionMean', 'complaintRate'] as const;
const parts = 'own { value sampleSize } lowerQuarter median upperQuarter merchants reason';

eachDatabase('the benchmark', (open) => {
  let test: TestDatabase;
  let reports = 0;

  beforeAll(async () => {
    test = await open();
  });

  afterAll(() => test.dispose());

  /** Merchants of one trade, each with what its customers said. */
  async function trade(name: string, said: readonly (readonly Said[])[]): Promise<AnalyticsOfMerchant[]> {
    const merchants: AnalyticsOfMerchant[] = [];
    for (const ratings of said) {
      const merchant = await AnalyticsOfMerchant.open(test);
      await test.database.write((writer) =>
        writer
          .updateTable('merchant')
          .set({ industry: name })
          .where('merchant_id', '=', merchant.merchantId)
          .execute(),
      );
      await merchant.rate(ratings);
      merchants.push(merchant);
    }
    return merchants;
  }

  /** Answers of which some are satisfied. */
  const answers = (satisfied: number, of: number, more: Partial<Said> = {}): Said[] => [
    { day: '2026-01-10', score: 5, times: satisfied, ...more },
    { day: '2026-01-10', score: 2, times: of - satisfied, ...more },
  ];

  async function transactions(
    { merchantId, ask }: AnalyticsOfMerchant,
    asker: AnalyticsOfMerchant,
    count: number,
  ) {
    reports += 1;
    const id = `20000000-0000-4000-8000-${reports.toString().padStart(12, '0')}`;
    await ask.call(
      asker,
      `mutation { reportTransactions(input: { merchantId: "${merchantId}", id: "${id}", day: "2026-01-10", count: ${count} }) { __typename } }`,
    );
  }

  async function benchmark(merchant: AnalyticsOfMerchant, period: string, fields: string) {
    const { merchant: found } = await merchant.ask(
      `{ merchant(id: "${merchant.merchantId}") { benchmark(period: ${period}) { ${fields} } } }`,
    );
    return found.benchmark;
  }

  const january = '{ from: "2026-01-01", to: "2026-02-01" }';

  it('shows the quarters of at least five others, smoothed and rounded', async () => {
    const [asker] = await trade('shown', [
      answers(30, 40),
      ...[50, 60, 70, 80, 90].map((satisfied) => answers(satisfied, 100)),
    ]);
    if (asker === undefined) throw new Error('There is no merchant.');
    expect(
      await benchmark(asker, january, `satisfactionShare { ${parts} } complaintRate { ${parts} }`),
    ).toEqual({
      satisfactionShare: {
        own: { value: 0.75, sampleSize: 40 },
        lowerQuarter: 0.6,
        median: 0.7,
        upperQuarter: 0.8,
        merchants: 5,
        reason: null,
      },
      complaintRate: {
        own: { value: null, sampleSize: 0 },
        lowerQuarter: null,
        median: null,
        upperQuarter: null,
        merchants: null,
        reason: 'TOO_FEW_MERCHANTS',
      },
    });
  });

  it('holds complaints per 1,000 transactions beside those of the others', async () => {
    const merchants = await trade(
      'rates',
      Array.from({ length: 6 }, () => answers(1, 5)),
    );
    for (const merchant of merchants) await transactions(merchant, merchant, 1000);
    const [asker] = merchants;
    if (asker === undefined) throw new Error('There is no merchant.');
    const { complaintRate } = await benchmark(asker, january, `complaintRate { ${parts} }`);
    expect(complaintRate).toMatchObject({ own: { value: 0 }, median: 0, merchants: 5, reason: null });
  });

  describe('shows nothing', () => {
    it.each([
      [
        'few',
        'of four others',
        [50, 60, 70, 80].map((satisfied) => answers(satisfied, 100)),
        'TOO_FEW_MERCHANTS',
      ],
      [
        'small',
        'of five others, one of them with 29 answers',
        [...[50, 60, 70, 80].map((satisfied) => answers(satisfied, 100)), answers(20, 29)],
        'TOO_FEW_MERCHANTS',
      ],
      [
        'large',
        'where one has more than half of all answers',
        [...[15, 16, 17, 18].map((satisfied) => answers(satisfied, 30)), answers(60, 121)],
        'ONE_DOMINATES',
      ],
    ] as const)('%s: %s', async (name, _what, others, reason) => {
      const [asker] = await trade(name, [answers(30, 40), ...others]);
      if (asker === undefined) throw new Error('There is no merchant.');
      const shown = await benchmark(asker, january, `satisfactionShare { ${parts} }`);
      expect(shown.satisfactionShare).toMatchObject({ median: null, merchants: null, reason });
    });

    it('to a merchant without a trade', async () => {
      const merchant = await AnalyticsOfMerchant.open(test);
      const shown = await benchmark(merchant, january, `satisfactionShare { ${parts} }`);
      expect(shown.satisfactionShare).toMatchObject({ median: null, reason: 'NO_TRADE' });
    });
  });

  it.each([
    '{ from: "2026-01-01", to: "2026-01-31" }',
    '{ from: "2026-01-02", to: "2026-02-01" }',
    '{ from: "2026-03-01", to: "2026-04-01" }',
  ])('refuses %s: only whole months that are over do not tell single days', async (period) => {
    const merchant = await AnalyticsOfMerchant.open(test);
    await expect(benchmark(merchant, period, 'satisfactionShare { reason }')).rejects.toThrow(
      'INVALID at period: This value cannot be read. Expected: whole calendar months that are over.',
    );
  });

  it('answers alike, over every period and filter, in trades whose merchants differ by eight answers each', async () => {
    // All but the third merchant differ, and no answer tells: none of their figures can be worked out.
    const worlds = [
      [50, 60, 70, 80, 90],
      [54, 56, 70, 84, 86],
    ];
    const seen: string[] = [];
    for (const [index, shares] of worlds.entries()) {
      const later = { day: '2026-02-10', channel: 'PHONE' } as const;
      const [asker] = await trade(`world ${index}`, [
        [...answers(30, 40), ...answers(20, 40, later)],
        ...shares.map((satisfied) => [
          ...answers(satisfied, 100, { product: 'Tea', dimensions: { SEGMENT: 'A' } }),
          ...answers(satisfied, 100, later),
        ]),
      ]);
      if (asker === undefined) throw new Error('There is no merchant.');
      const months = ['2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01'];
      const answersOfWorld: unknown[] = [];
      for (const from of months) {
        for (const to of months.filter((end) => end > from)) {
          const fields = [
            ...figures.map((name) => `${name} { ${parts} }`),
            ...ratingDimensions.map(
              (by) =>
                `${by}: standardised(by: ${by}) { crude { value } standardised { value } strata { value weight } leftOut }`,
            ),
          ];
          answersOfWorld.push(await benchmark(asker, `{ from: "${from}", to: "${to}" }`, fields.join(' ')));
        }
      }
      seen.push(JSON.stringify(answersOfWorld));
    }
    expect(seen[0]).toContain('"median":0.7');
    expect(seen[1]).toBe(seen[0]);
  });

  it("compares like with like: crude and standardised shares of Simpson's example", async () => {
    // golden/formulas.json, simpson; four more merchants have the mix of both together, 357 to 343.
    const cases = (small: [number, number], large: [number, number]) => [
      ...answers(...small, { product: 'small' }),
      ...answers(...large, { product: 'large' }),
    ];
    const merchants = await trade('hospital', [
      cases([81, 87], [192, 263]),
      cases([234, 270], [55, 80]),
      ...Array.from({ length: 4 }, () => cases([300, 357], [250, 343])),
    ]);
    const fields =
      'standardised(by: PRODUCT) { crude { value formula } standardised { value formula } strata { value weight } leftOut }';
    const [a, b] = await Promise.all(
      merchants.slice(0, 2).map(async (one) => (await benchmark(one, january, fields)).standardised),
    );
    expect(a.crude.value).toBeCloseTo(0.78, 10);
    expect(b.crude.value).toBeCloseTo(0.8257142857, 10);
    expect(a.standardised.value).toBeCloseTo(0.8325462174, 10);
    expect(b.standardised.value).toBeCloseTo(0.778875, 10);
    expect(a.crude.formula).toMatch(/^crude: /);
    expect(a.standardised.formula).toMatch(/^standardised: /);
    expect(a.leftOut).toEqual([]);
    const weights = Object.fromEntries(
      a.strata.map((line: { value: string; weight: number }) => [line.value, line.weight]),
    );
    expect(weights).toEqual({ small: 0.51, large: 0.49 });
  });

  it('leaves out values that fewer than five others have, and names them', async () => {
    const tea = { product: 'Tea' };
    const [asker] = await trade('leaves', [
      [...answers(30, 40, tea), ...answers(5, 10, { product: 'Only mine' })],
      ...Array.from({ length: 5 }, () => answers(80, 100, tea)),
    ]);
    if (asker === undefined) throw new Error('There is no merchant.');
    const { standardised } = await benchmark(
      asker,
      january,
      'standardised(by: PRODUCT) { crude { value } standardised { value } strata { value weight } leftOut }',
    );
    expect(standardised).toEqual({
      crude: { value: 0.75 },
      standardised: { value: 0.75 },
      strata: [{ value: 'Tea', weight: 1 }],
      leftOut: ['Only mine'],
    });
  });

  it('keeps series of the merchant, and replaces one under its id', async () => {
    const merchant = await AnalyticsOfMerchant.open(test);
    const record = (value: number, name = 'Leader') =>
      merchant.ask(`mutation { recordBenchmarkSeries(input: { merchantId: "${merchant.merchantId}",
        id: "30000000-0000-4000-8000-000000000001", kind: INDUSTRY_LEADING, name: "${name}",
        indicator: SATISFACTION_SHARE, source: "Trade paper",
        points: [{ from: "2026-02-01", to: "2026-03-01", value: 0.9 }, { from: "2026-01-01", to: "2026-02-01", value: ${value} }] })
        { __typename ... on Failure { code path } } }`);
    expect((await record(0.95)).recordBenchmarkSeries.__typename).toBe('RecordBenchmarkSeriesSuccess');
    expect((await record(95)).recordBenchmarkSeries).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'input.points.1.value',
    });
    await record(0.97, 'Leader 2');
    const { merchant: found } = await merchant.ask(
      `{ merchant(id: "${merchant.merchantId}") { benchmarkSeries { kind name source points { from value } } } }`,
    );
    expect(found.benchmarkSeries).toEqual([
      {
        kind: 'INDUSTRY_LEADING',
        name: 'Leader 2',
        source: 'Trade paper',
        points: [
          { from: '2026-01-01', value: 0.97 },
          { from: '2026-02-01', value: 0.9 },
        ],
      },
    ]);
  });
});
