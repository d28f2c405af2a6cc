import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { AnalyticsOfMerchant } from './analytics.testing.ts';

eachDatabase('satisfaction through GraphQL', (open) => {
  let test: TestDatabase;
  let merchant: AnalyticsOfMerchant;
  let merchantId: string;
  const satisfaction = (period: string, fields: string, filter?: string) =>
    merchant.satisfaction(period, fields, filter);

  beforeAll(async () => {
    test = await open();
    merchant = await AnalyticsOfMerchant.open(test);
    ({ merchantId } = merchant);
    const installed = await merchant.ask(
      `mutation { installPreset(merchantId: "${merchantId}", name: CAR_SERVICE) { __typename ... on InstallPresetSuccess { added { key } stages { key weight } } } }`,
    );
    expect(installed).toMatchObject({ installPreset: { __typename: 'InstallPresetSuccess' } });
    await merchant.ask(
      `mutation { defineQuestion(input: { merchantId: "${merchantId}", question: "effort" }) { __typename } }`,
    );
    const stage = (key: string, score: number) => ({ question: `stage.${key}`, version: 1, score });
    const answer = (question: string, score: number) => ({ question, version: 1, score });
    await merchant.rate([
      {
        day: '2026-01-05',
        score: 5,
        times: 40,
        answers: [stage('waiting', 5), stage('reception', 4), answer('effort', 7)],
      },
      {
        day: '2026-01-12',
        score: 4,
        times: 20,
        answers: [stage('waiting', 4), answer('expectation', 1), answer('loyalty', 5)],
      },
      {
        day: '2026-01-20',
        score: 2,
        times: 40,
        answers: [
          stage('waiting', 1),
          stage('reception', 4),
          answer('effort', 2),
          answer('recommendation', 3),
        ],
      },
      { day: '2025-12-10', score: 3, times: 50, answers: [answer('expectation', -2), answer('loyalty', 1)] },
      { day: '2025-12-11', score: 4, times: 50 },
      { day: '2025-01-15', score: 5, times: 4 },
      { day: '2026-03-05', score: 5, times: 30, dimensions: { DEPARTMENT: 'Body shop', RETURNING: 'NEW' } },
      { day: '2026-03-06', score: 2, times: 30, dimensions: { DEPARTMENT: 'Paint' } },
      { day: '2026-03-07', score: 4, times: 10, dimensions: { DEPARTMENT: 'Till' }, product: 'Wash' },
      { day: '2026-03-08', score: 1, times: 6, channel: 'MYSTERY_VISIT' },
      { day: '2026-02-05', score: 3, times: 10 },
    ]);
  });

  afterAll(() => test.dispose());

  const january = '{ from: "2026-01-01", to: "2026-02-01" }';
  const march = '{ from: "2026-03-01", to: "2026-04-01" }';

  describe('the questions of R3', () => {
    it('answer each its figure, from the answers given to it', async () => {
      const figures = await satisfaction(
        january,
        `csat { value numerator sampleSize } ces { value sampleSize scale formula } cesShare { value numerator }
         hard: ces(direction: LOWER_IS_BETTER) { sampleSize reason }
         expectation { value scale } expectationMet { value } loyalty { value sampleSize }
         recommendation { value sampleSize } awareness { reason } weightedMean { reason }`,
      );
      expect(figures).toMatchObject({
        csat: { value: 0.6, numerator: 60, sampleSize: 100 },
        ces: { value: 4.5, sampleSize: 80, scale: '1-7', formula: 'mean of 1-7, 7 is very easy; Student' },
        cesShare: { value: 0.5, numerator: 40 },
        hard: { sampleSize: 0, reason: 'NO_ANSWERS' },
        expectation: { value: 1, scale: '-2-2' },
        expectationMet: { value: 1 },
        loyalty: { value: 1, sampleSize: 20 },
        recommendation: { value: -100, sampleSize: 40 },
        awareness: { reason: 'NO_ANSWERS' },
        weightedMean: { reason: 'NO_WEIGHTS' },
      });
    });
  });

  describe('stages', () => {
    it('score 0-100, and make no index under 60 % of the weight', async () => {
      const { stages, index, indexCoverage } = await satisfaction(
        january,
        'stages { stage { key } score { value sampleSize } } index { value reason sampleSize } indexCoverage',
      );
      const scores = Object.fromEntries(
        stages.map((one: { stage: { key: string }; score: unknown }) => [one.stage.key, one.score]),
      );
      expect(scores.waiting).toEqual({ value: 55, sampleSize: 100 });
      expect(scores.reception).toEqual({ value: 75, sampleSize: 80 });
      expect(scores.explanation).toEqual({ value: null, sampleSize: 0 });
      expect(index).toEqual({ value: null, reason: 'LOW_COVERAGE', sampleSize: 180 });
      expect(indexCoverage).toBeCloseTo(2 / 9, 12);
    });

    it('weigh as the merchant says, with the newest weights', async () => {
      const label = '{ en: "Stage", zhCN: "阶段" }';
      await merchant.ask(
        `mutation { defineStages(merchantId: "${merchantId}", stages: [
          { key: "waiting", label: ${label}, weight: 3 }, { key: "reception", label: ${label}, weight: 1 },
          { key: "explanation", label: ${label}, weight: 1 }]) { __typename } }`,
      );
      const { index, indexCoverage } = await satisfaction(
        january,
        'index { value numerator denominator low high } indexCoverage',
      );
      expect(index).toMatchObject({ value: 60, numerator: 240, denominator: 4 });
      expect(index.low).toBeLessThan(60);
      expect(indexCoverage).toBeCloseTo(0.8, 12);
      const before = await satisfaction(january, 'indexCoverage(stagesVersion: 1)');
      expect(before.indexCoverage).toBeCloseTo(2 / 9, 12);
      await expect(satisfaction(january, 'index(stagesVersion: 3) { value }')).rejects.toThrow(
        'OUT_OF_RANGE at stagesVersion',
      );
    });
  });

  describe('comparison', () => {
    const fields = `basis now { from to } before { from to }
      csat { now { value } before { value } difference { value low high sampleSize } z p significant }
      mean { difference { value scale } p effect }`;

    it('is with the whole month before, with interval and test', async () => {
      const { comparedWith } = await satisfaction(
        january,
        `comparedWith(base: PREVIOUS_PERIOD) { ${fields} }`,
      );
      expect(comparedWith).toMatchObject({
        basis: 'COMPLETE_PERIODS',
        before: { from: '2025-12-01', to: '2026-01-01' },
        csat: { now: { value: 0.6 }, before: { value: 0.5 }, significant: false },
      });
      const { difference, z, p } = comparedWith.csat;
      expect(difference.value).toBeCloseTo(0.1, 12);
      // Two-proportion z of 60/100 and 50/100: 0.1 / √(0.55·0.45·0.02).
      expect(z).toBeCloseTo(1.4213381090374, 10);
      expect(p).toBeCloseTo(0.155218, 5);
      expect(difference.low).toBeLessThan(0);
      expect(comparedWith.mean.difference.value).toBeCloseTo(3.6 - 3.5, 12);
    });

    it('withholds the difference where one side has fewer than five', async () => {
      const { comparedWith } = await satisfaction(
        january,
        'comparedWith(base: SAME_PERIOD_LAST_YEAR) { before { from to } csat { difference { value reason suppressed sampleSize } p significant } }',
      );
      expect(comparedWith).toEqual({
        before: { from: '2025-01-01', to: '2025-02-01' },
        csat: {
          difference: { value: null, reason: 'TOO_FEW', suppressed: true, sampleSize: 4 },
          p: null,
          significant: null,
        },
      });
    });

    it('is of the same elapsed days while the month is not over', async () => {
      const { comparedWith } = await satisfaction(march, `comparedWith(base: PREVIOUS_PERIOD) { ${fields} }`);
      expect(comparedWith).toMatchObject({
        basis: 'SAME_ELAPSED_DAYS',
        now: { from: '2026-03-01', to: '2026-03-20' },
        before: { from: '2026-02-01', to: '2026-02-20' },
      });
    });

    it('is with any period that is named', async () => {
      const { compare } = await satisfaction(
        january,
        'compare(period: { from: "2025-12-01", to: "2026-01-01" }) { basis csat { difference { value } } }',
      );
      expect(compare.basis).toBe('AS_GIVEN');
      expect(compare.csat.difference.value).toBeCloseTo(0.1, 12);
    });
  });

  describe('by a dimension', () => {
    it('gives each value its figures, in tiers and unranked under 30', async () => {
      const { by } = await satisfaction(
        march,
        'by(dimension: DEPARTMENT) { value isOther tier csat { value sampleSize } }',
      );
      expect(by).toEqual([
        { value: 'Body shop', isOther: false, tier: 1, csat: { value: 1, sampleSize: 30 } },
        { value: 'Paint', isOther: false, tier: 2, csat: { value: 0, sampleSize: 30 } },
        { value: 'Till', isOther: false, tier: null, csat: { value: 1, sampleSize: 10 } },
      ]);
    });

    it('filters by each dimension alone, and never pools mystery visits with customers', async () => {
      const sample = async (filter: string) =>
        (await satisfaction(march, 'csat { sampleSize }', filter)).csat.sampleSize;
      expect(await sample('{}')).toBe(70);
      expect(await sample('{ department: "Paint" }')).toBe(30);
      expect(await sample('{ returning: false }')).toBe(30);
      expect(await sample('{ product: "Wash", scale: { min: 1, max: 5 } }')).toBe(10);
      expect(await sample('{ channel: MYSTERY_VISIT }')).toBe(6);
    });

    it.each([
      ['two dimensions', '{ department: "Paint", product: "Wash" }', 'csat { value }', 'product, department'],
      [
        'a dimension by another',
        '{ department: "Paint" }',
        'by(dimension: TIER) { value }',
        'department, tier',
      ],
      ['drivers under a filter', '{ tier: "GOLD" }', 'drivers { p }', 'tier, drivers'],
    ])('refuses %s, which is not counted together', async (_what, filter, fields, named) => {
      const asked = satisfaction(march, fields, filter);
      await expect(asked).rejects.toThrow('FILTERS_NOT_COMBINABLE');
      await expect(asked).rejects.toThrow(named);
    });

    it('tells where values beyond the first 200 count together', async () => {
      await merchant.rate(
        Array.from({ length: 203 }, (_, index) => ({
          day: '2024-05-01',
          score: 5,
          dimensions: { STAFF: `Staff ${index}` },
        })),
      );
      const answer = await merchant.ask(
        `{ merchant(id: "${merchantId}") { dimensionOverflows { dimension kept otherAnswers } } }`,
      );
      expect(answer.merchant).toEqual({
        dimensionOverflows: [{ dimension: 'STAFF', kept: 200, otherAnswers: 3 }],
      });
      const { by } = await satisfaction(
        '{ from: "2024-05-01", to: "2024-05-02" }',
        'by(dimension: STAFF) { value isOther csat { sampleSize } }',
      );
      expect(by).toHaveLength(201);
      expect(by.at(-1)).toEqual({ value: 'OTHER', isOther: true, csat: { sampleSize: 3 } });
    });
  });

  describe('drivers', () => {
    it('are the questions and values that overall satisfaction goes together with', async () => {
      const { drivers } = await satisfaction(
        january,
        'drivers { question stage among { value sampleSize } others { value sampleSize } difference { value low high reason } adjusted significant }',
      );
      expect(drivers[0]).toMatchObject({
        question: 'stage.waiting',
        stage: 'waiting',
        among: { value: 1, sampleSize: 60 },
        others: { value: 0, sampleSize: 40 },
        difference: { value: 1 },
        significant: true,
      });
      const reception = drivers.find(({ stage }: { stage: string }) => stage === 'reception');
      expect(reception).toMatchObject({
        among: { value: 0.5, sampleSize: 80 },
        others: { value: null, sampleSize: 0 },
        difference: { value: null, reason: 'NO_ANSWERS' },
        significant: false,
      });
      const questions = drivers.map(({ question }: { question: string }) => question);
      expect(questions).not.toContain('loyalty');
    });

    it('are values of dimensions where asked, each against all other answers', async () => {
      const { drivers } = await satisfaction(
        march,
        'drivers(dimensions: [DEPARTMENT]) { dimension value among { numerator denominator } others { numerator denominator } difference { value } }',
      );
      expect(drivers[0]).toEqual({
        dimension: 'DEPARTMENT',
        value: 'Body shop',
        among: { numerator: 30, denominator: 30 },
        others: { numerator: 10, denominator: 40 },
        difference: { value: 0.75 },
      });
    });
  });
});
