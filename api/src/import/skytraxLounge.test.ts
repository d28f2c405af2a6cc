import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { type Importing, importing, realData } from './importing.ts';
import type { ImportOptions, ImportResult } from './importOptions.ts';

interface Truth {
  readonly n: number;
  readonly mean: number;
  readonly dist: Readonly<Record<string, number>>;
  readonly top2: number;
  readonly top2_wilson95: readonly [number, number];
}

const options = (): Partial<ImportOptions> & Pick<ImportOptions, 'kind'> => ({
  kind: 'RATING',
  file: realData.path('skytrax-lounge/lounge_reviews.csv'),
  merchantColumn: 'airline',
  map: ['score=overall,date=date,comment=content,id=id'],
  scaleColumn: 'scale_max',
});

const satisfaction = `query ($id: ID!, $filter: SatisfactionFilter) {
  merchant(id: $id) {
    satisfaction(period: {from: "2006-01-01", to: "2016-01-01"}, filter: $filter) {
      csat { value low high numerator sampleSize suppressed reason }
      mean { value sampleSize suppressed reason scale }
      distribution { value count }
      byScale { min max mean { sampleSize } }
    }
  }
}`;

describe.skipIf(realData.missing)(`lounge reviews${realData.told}`, () => {
  eachDatabase('imported', (open) => {
    let test: TestDatabase;
    let run: Importing;
    let result: ImportResult;
    let truth: {
      readonly per_airline_scale5: Readonly<Record<string, Truth>>;
      readonly scale5: { readonly n: number };
      readonly scale10: { readonly n: number };
    };

    const figures = async (id: string, filter: object | null) =>
      (await run.ask(satisfaction, { id, filter })).merchant.satisfaction;

    beforeAll(async () => {
      truth = JSON.parse(readFileSync(realData.path('skytrax-lounge/truth.json'), 'utf8'));
      test = await open();
      run = await importing(test.database);
      result = await run.run(options());
    });

    afterAll(async () => {
      await run.dispose();
      await test.dispose();
    });

    it('make 97 merchants of 2,264 rows, the five blank scores kept and marked', async () => {
      expect(result).toEqual({
        received: 2264,
        accepted: 2264,
        duplicate: 0,
        quarantined: 0,
        rejected: 0,
        marked: 5,
        rejectedFile: null,
        merchants: expect.anything(),
      });
      expect(result.merchants).toHaveLength(97);
      expect(new Set(result.merchants.map(({ name }) => name)).size).toBe(97);
    });

    it('are accepted once: the same import again finds the same merchants and stores nothing', async () => {
      const again = await run.run(options());
      expect(again).toMatchObject({ received: 2264, accepted: 0, duplicate: 2264, marked: 0 });
      expect(again.merchants).toEqual(result.merchants);
    });

    it('have the reference figures on the five-point scale, and none below five answers', async () => {
      let [answers, shown] = [0, 0];
      for (const { id, name } of result.merchants) {
        const expected = truth.per_airline_scale5[name];
        const { csat, distribution, mean } = await figures(id, { scale: { min: 1, max: 5 } });
        const n = expected?.n ?? 0;
        answers += n;
        expect([name, csat.sampleSize, mean.sampleSize]).toEqual([name, n, n]);
        const counts = distribution.map(({ value, count }: Record<string, number>) => [value, count]);
        const dist = Object.entries(expected?.dist ?? {}).map(([score, count]) => [Number(score), count]);
        expect(counts).toEqual(dist.toSorted(([a = 0], [b = 0]) => a - b));
        if (expected === undefined || n < 5) {
          const reason = n === 0 ? 'NO_ANSWERS' : 'TOO_FEW';
          expect(csat).toMatchObject({ value: null, low: null, high: null, suppressed: n > 0, reason });
          expect(mean).toMatchObject({ value: null, suppressed: n > 0, reason });
          continue;
        }
        shown += 1;
        expect(csat.numerator).toBe(expected.top2);
        expect(csat.value).toBeCloseTo(expected.top2 / n, 4);
        expect(csat.low).toBeCloseTo(expected.top2_wilson95[0], 4);
        expect(csat.high).toBeCloseTo(expected.top2_wilson95[1], 4);
        expect(mean.value).toBeCloseTo(expected.mean, 4);
        expect(mean.scale).toBe('1-5');
      }
      expect(answers).toBe(truth.scale5.n);
      expect(shown).toBeGreaterThan(50);
    });

    it('are never averaged raw over two scales', async () => {
      const both = [];
      let ten = 0;
      for (const { id } of result.merchants) {
        const whole = await figures(id, null);
        const scales = whole.byScale.map(({ max }: { max: number }) => max);
        ten += whole.byScale.find(({ max }: { max: number }) => max === 10)?.mean.sampleSize ?? 0;
        if (scales.length === 2) both.push(whole);
      }
      expect(ten).toBe(truth.scale10.n);
      expect(both.length).toBeGreaterThan(10);
      for (const { csat, distribution, mean } of both) {
        expect(csat).toMatchObject({ value: null, reason: 'SEVERAL_SCALES' });
        expect(distribution).toEqual([]);
        expect(mean.scale).toBe('0-100');
      }
    });
  });
});
