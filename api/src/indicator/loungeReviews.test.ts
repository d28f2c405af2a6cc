import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { type Importing, importing, realData } from '../import/importing.ts';

interface Chart {
  readonly p_bar: number;
  readonly sigma_z_laney: number;
  readonly points: readonly Readonly<
    Record<'count' | 'n' | 'p' | 'ucl' | 'lcl' | 'z' | 'laney_ucl' | 'laney_lcl', number>
  >[];
}

interface Truth {
  readonly TRAP_recommended_default_zero: {
    readonly valid: {
      readonly n: number;
      readonly yes: number;
      readonly wilson95: readonly [number, number];
    };
  };
  readonly pooled_0_100: { readonly n: number; readonly mean: number };
  readonly p_chart_not_recommended_quarterly_2012_2014: Chart;
  readonly period_compare_2013_vs_2014: {
    readonly 'recommended_two_prop (2014 minus 2013)': Readonly<
      Record<'diff' | 'z' | 'p_two_sided', number> & Record<'newcombe95', readonly [number, number]>
    >;
    readonly 'overall_scale5_mwu (2014 first)': Readonly<
      Record<'z_no_cc' | 'p_two_sided_no_cc' | 'prob_superiority', number>
    >;
  };
}

/** The reference is rounded to eight decimals: half of the last one is left for that. */
const near = (got: number, expected: number) => expect(got).toBeCloseTo(expected, 7.99);

describe.skipIf(realData.missing)(`lounge reviews of all airlines as one merchant${realData.told}`, () => {
  eachDatabase('through GraphQL', (open) => {
    let test: TestDatabase;
    let run: Importing;
    let merchantId: string;
    let truth: Truth;

    const satisfaction = async (from: string, to: string, filter: string, fields: string) => {
      const answer = await run.ask(
        `{ merchant(id: "${merchantId}") { satisfaction(period: { from: "${from}", to: "${to}" }, filter: ${filter}) { ${fields} } } }`,
      );
      return answer.merchant.satisfaction;
    };
    const recommended = '{ question: "recommended" }';
    const chart = (kind: string, from = '2012-01-01') =>
      satisfaction(
        from,
        '2015-01-01',
        recommended,
        `controlChart(kind: ${kind}, interval: QUARTER, counting: NOT_SATISFIED) {
          centre sigmaZ standing provisional baselinePoints signals { rule }
          points { from count n value low high z out inBaseline } }`,
      ).then(({ controlChart }) => controlChart);

    beforeAll(async () => {
      truth = JSON.parse(readFileSync(realData.path('skytrax-lounge/truth.json'), 'utf8'));
      test = await open();
      run = await importing(test.database);
      merchantId = await run.makeMerchant();
      await run.run({
        kind: 'RATING',
        file: realData.path('skytrax-lounge/lounge_reviews.csv'),
        merchant: merchantId,
        map: ['score=overall,date=date,id=id,question.recommended=recommended'],
        scaleColumn: 'scale_max',
        subScales: ['question.recommended=0:1'],
      });
    });

    afterAll(async () => {
      await run.dispose();
      await test.dispose();
    });

    it('convert both scales before they pool them', async () => {
      const { mean, csat } = await satisfaction(
        '2006-01-01',
        '2016-01-01',
        '{}',
        'mean { value sampleSize scale } csat { value reason }',
      );
      expect(mean).toMatchObject({ sampleSize: truth.pooled_0_100.n, scale: '0-100' });
      near(mean.value, truth.pooled_0_100.mean);
      expect(csat).toEqual({ value: null, reason: 'SEVERAL_SCALES' });
    });

    it('recommend at the reference rate from the day on which the question was asked of all', async () => {
      const { csat } = await satisfaction(
        '2012-01-01',
        '2016-01-01',
        recommended,
        'csat { numerator denominator low high }',
      );
      const { n, yes, wilson95 } = truth.TRAP_recommended_default_zero.valid;
      expect(csat).toMatchObject({ numerator: yes, denominator: n });
      near(csat.low, wilson95[0]);
      near(csat.high, wilson95[1]);
    });

    it('find 2014Q3 out on P and in on Laney, with twelve provisional points and no signal', async () => {
      const expected = truth.p_chart_not_recommended_quarterly_2012_2014;
      const [plain, laney] = [await chart('P'), await chart('LANEY')];
      near(plain.centre, expected.p_bar);
      near(laney.sigmaZ, expected.sigma_z_laney);
      for (const [index, point] of expected.points.entries()) {
        expect(plain.points[index]).toMatchObject({ count: point.count, n: point.n, inBaseline: true });
        near(plain.points[index].value, point.p);
        near(plain.points[index].low, point.lcl);
        near(plain.points[index].high, point.ucl);
        near(plain.points[index].z, point.z);
        near(laney.points[index].low, point.laney_lcl);
        near(laney.points[index].high, point.laney_ucl);
      }
      const out = ({ points }: { points: { from: string; out: boolean }[] }) =>
        points.filter((point) => point.out).map(({ from }) => from);
      expect(out(plain)).toEqual(['2014-07-01']);
      expect(out(laney)).toEqual([]);
      for (const { standing, provisional, baselinePoints, signals } of [plain, laney]) {
        expect({ standing, provisional, baselinePoints, signals }).toEqual({
          standing: 'PROVISIONAL',
          provisional: true,
          baselinePoints: 12,
          signals: [],
        });
      }
    });

    it('compare who recommends in 2014 and in 2013', async () => {
      const { compare } = await satisfaction(
        '2014-01-01',
        '2015-01-01',
        recommended,
        'compare(period: { from: "2013-01-01", to: "2014-01-01" }) { csat { difference { value low high } z p } }',
      );
      const expected = truth.period_compare_2013_vs_2014['recommended_two_prop (2014 minus 2013)'];
      near(compare.csat.difference.value, expected.diff);
      near(compare.csat.difference.low, expected.newcombe95[0]);
      near(compare.csat.difference.high, expected.newcombe95[1]);
      near(compare.csat.z, expected.z);
      near(compare.csat.p, expected.p_two_sided);
    });

    it('compare the scores of 2014 and 2013 on the five-point scale', async () => {
      const { comparedWith } = await satisfaction(
        '2014-01-01',
        '2015-01-01',
        '{ scale: { min: 1, max: 5 } }',
        'comparedWith(base: PREVIOUS_PERIOD) { before { from to } mean { z p effect } }',
      );
      const expected = truth.period_compare_2013_vs_2014['overall_scale5_mwu (2014 first)'];
      expect(comparedWith.before).toEqual({ from: '2013-01-01', to: '2014-01-01' });
      near(comparedWith.mean.z, expected.z_no_cc);
      near(comparedWith.mean.p, expected.p_two_sided_no_cc);
      near(comparedWith.mean.effect, expected.prob_superiority);
    });
  });
});
