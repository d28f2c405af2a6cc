import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bayesianMean } from './bayesianMean.ts';
import { compareScores } from './compareScores.ts';
import { compareShares } from './compareShares.ts';
import { controlChart } from './controlChart.ts';
import { convertScale } from './convertScale.ts';
import { freezeBaseline } from './freezeBaseline.ts';
import { mannWhitney } from './mannWhitney.ts';
import { meanInterval } from './meanInterval.ts';
import { percentileOf } from './percentile.ts';
import { share, shareOf } from './share.ts';
import { standardise } from './standardise.ts';

/** The reference data lies beside the repository and is not part of it. */
const folder = new URL('../../../../shared/data/', import.meta.url);
const missing = !existsSync(folder);
const told = missing ? ' (skipped: there is no ../shared/data beside the repository)' : '';
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
/** The reference is rounded to eight decimals: half of the last one is left for that. */
const near = (got: number | null | undefined, expected: number | null | undefined) =>
  expect(got).toBeCloseTo(expected ?? Number.NaN, 7.99);

type Bounds = [number, number];
type Answered = Record<string, number>;
interface Summary {
  n: number;
  mean: number;
  sd_sample: number | null;
  dist: Answered;
}
interface Overall extends Summary {
  median: number;
  p90: number;
  p95: number;
  mean_0_100: number;
  top2_count: number;
  top2_wilson95: Bounds;
}
interface Chart {
  p_bar: number;
  sigma_z_laney: number;
  points: {
    label: string;
    count: number;
    n: number;
    p: number;
    ucl: number;
    lcl: number;
    z: number;
    out: boolean;
    laney_ucl: number;
    laney_lcl: number;
  }[];
}
interface Proportions {
  p1: number;
  p2: number;
  diff: number;
  z: number;
  p_two_sided: number;
  newcombe95: Bounds;
}
interface Lounges {
  scale5: Overall;
  scale10: Overall;
  pooled_0_100: { n: number; mean: number };
  per_airline_scale5: Record<
    string,
    Summary & { top2: number; top2_wilson95: Bounds; bayes_C10_prior_global: number }
  >;
  per_airline_recommended_from_2012: Record<
    string,
    { n: number; yes: number; rate: number; wilson95: Bounds }
  >;
  rankings_scale5: Record<'by_bayes_top10' | 'by_top2_wilson_lower_top10', [string, number, number][]>;
  by_year: Record<string, { n_scale5: number; recommended_n: number; recommended_yes: number }>;
  period_compare_2013_vs_2014: {
    'recommended_two_prop (2014 minus 2013)': Proportions;
    'overall_scale5_mwu (2014 first)': {
      n1: number;
      n2: number;
      U1: number;
      U2: number;
      z_no_cc: number;
      p_two_sided_cc: number;
      p_two_sided_no_cc: number;
      prob_superiority: number;
    };
  };
  'p_chart_not_recommended_quarterly_2011_2014 (flags the structural zeros)': Chart;
  p_chart_not_recommended_quarterly_2012_2014: Chart;
  direct_standardisation_recommended_by_lounge_type: {
    reference_mix: Answered;
    airlines: Record<string, { strata: Record<string, Bounds>; crude: number; standardised: number }>;
  };
}

const distributionOf = (dist: Answered) =>
  Object.entries(dist).map(([value, count]) => ({ value: Number(value), count }));

describe.skipIf(missing)(`the lounge reviews${told}`, () => {
  const truth: Lounges = missing ? undefined : JSON.parse(read('skytrax-lounge/truth.json'));
  const airlines = () =>
    Object.entries(truth.per_airline_scale5).map(([key, airline]) => ({ key, ...airline }));

  it.each(['scale5', 'scale10'] as const)('give the reference figures of %s', (key) => {
    const expected = truth[key];
    const distribution = distributionOf(expected.dist);
    const scale = { min: 1, max: key === 'scale5' ? 5 : 10 };
    const { n, mean, sd } = meanInterval(distribution);
    expect(n).toBe(expected.n);
    near(mean, expected.mean);
    near(sd, expected.sd_sample);
    near(convertScale(mean ?? 0, scale), expected.mean_0_100);
    expect(percentileOf(distribution, 0.5)).toBe(expected.median);
    expect(percentileOf(distribution, 0.9)).toBe(expected.p90);
    expect(percentileOf(distribution, 0.95)).toBe(expected.p95);
    const satisfied = shareOf(distribution, (value) => value >= scale.max - 1);
    expect(satisfied.numerator).toBe(expected.top2_count);
    near(satisfied.low, expected.top2_wilson95[0]);
    near(satisfied.high, expected.top2_wilson95[1]);
  });

  it('give the reference mean over both scales as 0-100', () => {
    const converted = [
      ...distributionOf(truth.scale5.dist).map(({ value, count }) => ({
        value: convertScale(value, { min: 1, max: 5 }),
        count,
      })),
      ...distributionOf(truth.scale10.dist).map(({ value, count }) => ({
        value: convertScale(value, { min: 1, max: 10 }),
        count,
      })),
    ];
    const { n, mean } = meanInterval(converted);
    expect(n).toBe(truth.pooled_0_100.n);
    near(mean, truth.pooled_0_100.mean);
  });

  it('give mean, spread, satisfied share and Bayesian mean of each airline', () => {
    const prior = { mean: meanInterval(distributionOf(truth.scale5.dist)).mean ?? 0, weight: 10 };
    expect(airlines().length).toBeGreaterThan(80);
    for (const airline of airlines()) {
      const distribution = distributionOf(airline.dist);
      const { n, mean, sd } = meanInterval(distribution);
      expect(n).toBe(airline.n);
      if (n === 0) continue;
      near(mean, airline.mean);
      if (airline.sd_sample === null) expect(sd).toBeNull();
      else near(sd, airline.sd_sample);
      const satisfied = shareOf(distribution, (value) => value >= 4);
      expect(satisfied.numerator).toBe(airline.top2);
      near(satisfied.low, airline.top2_wilson95[0]);
      near(satisfied.high, airline.top2_wilson95[1]);
      near(bayesianMean((mean ?? 0) * n, n, prior), airline.bayes_C10_prior_global);
    }
  });

  it("rank the airlines by Wilson's lower bound and by the Bayesian mean", () => {
    const prior = { mean: meanInterval(distributionOf(truth.scale5.dist)).mean ?? 0, weight: 10 };
    const top = (score: (airline: Summary & { top2: number }) => number) =>
      airlines()
        .filter(({ n }) => n > 0)
        .map((airline) => ({ key: airline.key, score: score(airline) }))
        .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
        .slice(0, 10)
        .map(({ key }) => key);
    const { by_top2_wilson_lower_top10: byShare, by_bayes_top10: byMean } = truth.rankings_scale5;
    expect(top(({ top2, n }) => share(top2, n).low ?? 0)).toEqual(byShare.map(([key]) => key));
    const sumOf = (dist: Answered) =>
      distributionOf(dist).reduce((sum, { value, count }) => sum + value * count, 0);
    expect(top(({ dist, n }) => bayesianMean(sumOf(dist), n, prior))).toEqual(byMean.map(([key]) => key));
  });

  it('give the share who recommend each airline', () => {
    const rows = Object.values(truth.per_airline_recommended_from_2012);
    expect(rows.length).toBe(85);
    for (const { n, yes, rate, wilson95 } of rows) {
      const { value, low, high } = share(yes, n);
      near(value, rate);
      near(low, wilson95[0]);
      near(high, wilson95[1]);
    }
  });

  it('compare who recommends in 2014 and in 2013', () => {
    const { 2014: later, 2013: earlier } = truth.by_year;
    const expected = truth.period_compare_2013_vs_2014['recommended_two_prop (2014 minus 2013)'];
    const got = compareShares(
      later?.recommended_yes ?? 0,
      later?.recommended_n ?? 0,
      earlier?.recommended_yes ?? 0,
      earlier?.recommended_n ?? 0,
    );
    near(got.value, expected.diff);
    near(got.z, expected.z);
    near(got.p, expected.p_two_sided);
    near(got.low, expected.newcombe95[0]);
    near(got.high, expected.newcombe95[1]);
  });

  it('compare the scores of 2014 and of 2013 from the rows themselves', () => {
    const [head = [], ...rows] = records(read('skytrax-lounge/lounge_reviews.csv'));
    const [date, scale, overall] = ['date', 'scale_max', 'overall'].map((name) => head.indexOf(name));
    const scoresOf = (year: string) =>
      rows
        .filter(
          (row) => row[date ?? -1]?.startsWith(year) && row[scale ?? -1] === '5' && row[overall ?? -1] !== '',
        )
        .map((row) => ({ value: Number(row[overall ?? -1]), count: 1 }));
    const expected = truth.period_compare_2013_vs_2014['overall_scale5_mwu (2014 first)'];
    const got = mannWhitney(scoresOf('2014'), scoresOf('2013'));
    expect(got).toMatchObject({ n1: expected.n1, n2: expected.n2, u1: expected.U1, u2: expected.U2 });
    near(got.z, expected.z_no_cc);
    near(got.p, expected.p_two_sided_no_cc);
    near(got.pContinuity, expected.p_two_sided_cc);
    near(got.effect, expected.prob_superiority);
    near(compareScores(scoresOf('2014'), scoresOf('2013')).value, 3.11735941 - 3.35336538);
  });

  it.each([
    'p_chart_not_recommended_quarterly_2011_2014 (flags the structural zeros)',
    'p_chart_not_recommended_quarterly_2012_2014',
  ] as const)('give the reference chart %s', (key) => {
    const { p_bar, sigma_z_laney, points } = truth[key];
    const plain = controlChart(points, freezeBaseline('P', points));
    const laney = controlChart(points, freezeBaseline('LANEY', points));
    near(plain.baseline.centre, p_bar);
    near(laney.baseline.sigmaZ, sigma_z_laney);
    for (const [index, expected] of points.entries()) {
      near(plain.points[index]?.value, expected.p);
      near(plain.points[index]?.low, expected.lcl);
      near(plain.points[index]?.high, expected.ucl);
      near(plain.points[index]?.z, expected.z);
      expect(plain.points[index]?.out).toBe(expected.out);
      near(laney.points[index]?.low, expected.laney_lcl);
      near(laney.points[index]?.high, expected.laney_ucl);
    }
  });

  it('find 2014Q3 out on p and in on Laney, provisionally, without a signal', () => {
    const { points } = truth.p_chart_not_recommended_quarterly_2012_2014;
    const plain = controlChart(points, freezeBaseline('P', points));
    const laney = controlChart(points, freezeBaseline('LANEY', points));
    const outOf = (chart: typeof plain) =>
      points.filter((_, index) => chart.points[index]?.out).map(({ label }) => label);
    expect(points).toHaveLength(12);
    expect(outOf(plain)).toEqual(['2014Q3']);
    expect(outOf(laney)).toEqual([]);
    for (const chart of [plain, laney]) {
      expect(chart.baseline.standing).toBe('PROVISIONAL');
      expect(chart.signals).toEqual([]);
    }
  });

  it('give crude and standardised shares by kind of lounge', () => {
    const { reference_mix: mix, airlines: rows } = truth.direct_standardisation_recommended_by_lounge_type;
    for (const row of Object.values(rows)) {
      const strata = Object.entries(row.strata).map(([kind, [x, n]]) => ({ x, n, weight: mix[kind] ?? 0 }));
      const { crude, standardised } = standardise(strata);
      near(crude.value, row.crude);
      near(standardised.value, row.standardised);
    }
  });
});

/** Records of a comma-separated file, with quoted cells. */
function records(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
