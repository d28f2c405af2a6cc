import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMerchant, type Merchant } from '../support/createMerchant.ts';
import { hearback } from '../support/hearback.ts';
import {
  type Anything,
  compareScale,
  compareShare,
  dataOf,
  type Figures,
  figures,
  type Measure,
  measure,
  type Period,
  percentiles,
  satisfactionOf,
  truthOf,
  yearOf,
} from '../support/reference.ts';
import { hasSharedData } from '../support/sharedData.ts';
import { type Install, startInstall } from '../support/startInstall.ts';
import { type Reasons, TruthTable } from '../support/truthTable.ts';

const loungeReasons: Reasons = [
  [/(^|\.)note$/, 'it is words'],
  [/WRONG$/, 'the wrong figure that the trap is about'],
  [/ambiguous_new_form_marker/, 'ids that a reader doubted: nothing is computed of them'],
  [/p_two_sided_cc$/, 'p with continuity correction: indicators.md takes it without'],
  [
    /^(per_airline_|rankings_scale5\.)/,
    'withheld: under five answers only counts are shown (indicators.md, Small numbers)',
  ],
];

const restaurantReasons: Reasons = [
  [/^columns\./, 'the header of the files'],
  [/^note$/, 'it is words'],
];

const needsData = hasSharedData ? '' : ' (skipped: ../shared/data is missing)';

describe.skipIf(!hasSharedData)(`the reference figures of real ratings${needsData}`, () => {
  let install: Install;
  let merchant: Merchant;
  const satisfaction = (...args: Parameters<ReturnType<typeof satisfactionOf>>) =>
    satisfactionOf(install, merchant)(...args);

  beforeAll(async () => {
    install = await startInstall();
  });
  afterAll(() => install?.dispose());

  describe('of the lounge reviews', () => {
    const whole = truthOf('skytrax-lounge');
    const truth: Anything = whole.reference;
    const table = new TruthTable(whole, loungeReasons);
    const parts = [
      ...['comfort', 'cleanliness', 'bar_beverages', 'catering'],
      ...['washrooms', 'wifi_connectivity', 'staff_service'],
    ];
    const file = dataOf('skytrax-lounge', 'lounge_reviews.csv');
    const five = '{ scale: { min: 1, max: 5 } }';
    const recommended = '{ question: "recommended" }';

    beforeAll(async () => {
      merchant = await createMerchant(install, { name: 'All lounges' });
      const into = ['--merchant', merchant.merchant.id, '--scale-column', 'scale_max'];
      const imported = await hearback<{ accepted: number; marked: number }>(
        install,
        ...['import', 'ratings', file, ...into, '--sub-scale', 'question.recommended=0:1'],
        ...['--map', 'id=id,date=date,score=overall,product=airline'],
        ...['--map', 'question.recommended=recommended,dimension.SEGMENT=lounge_type'],
      );
      table.compare('rows', truth.rows, imported.accepted);
      table.compare('overall_blank', truth.overall_blank, imported.marked);
    }, 120_000);
    afterAll(() => table.write('truth-skytrax-lounge'));

    it('keep the two scales apart, and convert them before they are pooled', async () => {
      for (const [key, max] of [
        ['scale5', 5],
        ['scale10', 10],
      ] as const) {
        const expected = truth[key];
        const got = await satisfaction(
          `${figures} ${percentiles} mean100 ${measure}`,
          `{ scale: { min: 1, max: ${max} } }`,
        );
        compareScale(table, key, expected, got);
        for (const figure of ['median', 'p90', 'p95', 'min', 'max']) {
          table.compare(`${key}.${figure}`, expected[figure], got[figure].value);
        }
        table.compare(`${key}.mean_0_100`, expected.mean_0_100, got.mean100.value);
        table.compare(`${key}.top2_pct`, expected.top2_pct, got.csat.value * 100);
      }
      const { mean, csat, byScale } = await satisfaction(
        `mean ${measure} csat ${measure} byScale { max mean ${measure} distribution { value count } }`,
      );
      const raw = new Map<number, number>();
      for (const { value, count } of byScale.flatMap(({ distribution }: Figures) => distribution)) {
        raw.set(value, (raw.get(value) ?? 0) + count);
      }
      for (const [score, count] of Object.entries(truth.raw_overall_dist_mixed_scales)) {
        const got = score === '' ? truth.rows - mean.sampleSize : raw.get(Number(score));
        table.compare(`raw_overall_dist_mixed_scales.${score || 'blank'}`, count as number, got);
      }
      table.compare('pooled_0_100.n', truth.pooled_0_100.n, mean.sampleSize);
      table.compare('pooled_0_100.mean', truth.pooled_0_100.mean, mean.value);
      table.compare('TRAP_scale_change.no raw share', null, csat.value);
      const rows = (wanted: number): number =>
        byScale.find(({ max }: { max: number }) => max === wanted)?.mean.sampleSize;
      table.compare('TRAP_scale_change.scale5 with a score', truth.scale5.n, rows(5));
      table.compare('TRAP_scale_change.scale10 with a score', truth.scale10.n, rows(10));
      const { rows_over_5_before_switch, rows_scale10, rows_scale5 } = truth.TRAP_scale_change;
      const before: Period = { from: '2006-01-01', to: '2015-06-09' };
      const after: Period = { from: '2015-06-09', to: '2016-01-01' };
      // Every row says whether it recommends, also those without a score.
      for (const [name, expected, period] of [
        ['rows_scale5', rows_scale5, before],
        ['rows_scale10', rows_scale10, after],
      ] as const) {
        const { csat: all } = await satisfaction(`csat ${measure}`, recommended, period);
        table.compare(`TRAP_scale_change.${name}`, expected, all.denominator);
      }
      const { max } = await satisfaction(percentiles, '{}', before);
      table.compare('TRAP_scale_change.rows_over_5_before_switch', rows_over_5_before_switch, max.value - 5);
      expect(table.differences).toEqual([]);
    });

    it('recommend from the day on which the question was asked of all', async () => {
      const { rows_before_2011_09, valid, yes_before_2011_09 } = truth.TRAP_recommended_default_zero;
      const early = await satisfaction(`csat ${measure}`, recommended, {
        from: '2006-01-01',
        to: '2011-09-01',
      });
      table.compare('TRAP_recommended_default_zero.rows', rows_before_2011_09, early.csat.denominator);
      table.compare('TRAP_recommended_default_zero.yes', yes_before_2011_09, early.csat.numerator);
      const { csat } = await satisfaction(`csat ${measure}`, recommended, {
        from: '2012-01-01',
        to: '2016-01-01',
      });
      compareShare(table, 'TRAP_recommended_default_zero.valid', valid, csat);
      expect(table.differences).toEqual([]);
    });

    it('give every airline its figures, its ranking and its tier', async () => {
      const { by } = await satisfaction(
        `by(dimension: PRODUCT) { value bayesianMean ${measure} ${figures} }`,
        five,
      );
      const lines = new Map<string, Figures & { bayesianMean: Measure }>(
        by.map((line: Anything) => [line.value, line]),
      );
      type Airline = [string, Anything];
      const airlines = Object.entries(truth.per_airline_scale5) as Airline[];
      const onAllScales = await satisfaction('by(dimension: PRODUCT) { value }');
      table.compare('airlines', truth.airlines, onAllScales.by.length);
      for (const [name, expected] of airlines) {
        const line = lines.get(name);
        if (!line) {
          table.compare(`per_airline_scale5.${name}`, 'there', 'missing');
          continue;
        }
        compareScale(table, `per_airline_scale5.${name}`, expected, line);
        const shown = expected.n < 5 ? null : expected.bayes_C10_prior_global;
        table.compare(
          `per_airline_scale5.${name}.bayes${expected.n < 5 ? ' (withheld)' : ''}`,
          shown,
          line.bayesianMean.value,
        );
      }
      const below = (bound: number) =>
        airlines.filter(([name]) => (lines.get(name)?.csat.sampleSize ?? 0) < bound).length;
      for (const bound of [5, 10, 25, 30, 100]) {
        // Airlines without any answer on this scale are none of these.
        table.compare(
          `small_n_counts_scale5.${bound}`,
          truth.small_n_counts_scale5[`airlines_n_lt_${bound}`],
          below(bound),
        );
      }
      const shown = [...lines].filter(([, { csat }]) => csat.sampleSize >= 5);
      const ranked = (score: (line: Figures & { bayesianMean: Measure }) => number | null) =>
        shown
          .map(([name, line]): [string, number] => [name, score(line) ?? 0])
          .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      const rankingOf = (key: string) => truth.rankings_scale5[key] as [string, number, number][];
      for (const [name, n, score] of rankingOf('by_mean_any_n_top5').filter((line) => line[1] >= 5)) {
        const found = lines.get(name)?.mean;
        table.compare(`rankings_scale5.by_mean_any_n_top5.${name} n`, n, found?.sampleSize);
        table.compare(`rankings_scale5.by_mean_any_n_top5.${name}`, score, found?.value);
      }
      for (const [key, got] of [
        ['by_bayes_top10', ranked(({ bayesianMean }) => bayesianMean.value)],
        ['by_top2_wilson_lower_top10', ranked(({ csat }) => csat.low)],
        ['by_mean_n_ge_30', ranked(({ mean }) => (mean.sampleSize >= 30 ? mean.value : 0))],
      ] as const) {
        const expected = rankingOf(key).filter((line) => line[1] >= 5);
        for (const [place, [name, n, score]] of expected.entries()) {
          const found = got[place];
          table.compare(`rankings_scale5.${key}.${place + 1}`, name, found?.[0]);
          table.compare(`rankings_scale5.${key}.${place + 1} n`, n, lines.get(name)?.mean.sampleSize);
          table.compare(`rankings_scale5.${key}.${place + 1} score`, score, found?.[1]);
        }
      }
      expect(table.differences).toEqual([]);
    });

    it('give every airline the share that recommends it', async () => {
      const { by } = await satisfaction(`by(dimension: PRODUCT) { value csat ${measure} }`, recommended, {
        from: '2012-01-01',
        to: '2016-01-01',
      });
      const lines = new Map<string, Measure>(by.map(({ value, csat }: Anything) => [value, csat]));
      for (const [name, expected] of Object.entries(truth.per_airline_recommended_from_2012) as [
        string,
        Anything,
      ][]) {
        const got = lines.get(name);
        if (got) compareShare(table, `per_airline_recommended_from_2012.${name}`, expected, got);
        else table.compare(`per_airline_recommended_from_2012.${name}`, 'there', 'missing');
      }
      expect(table.differences).toEqual([]);
    });

    it('go year by year, and month by month for one airline', async () => {
      const years: Period = { from: '2006-01-01', to: '2016-01-01' };
      for (const [entry, year, place] of [
        ['date_min', 2006, 0],
        ['date_max', 2015, -1],
      ] as const) {
        const days = await satisfaction(
          `trend(interval: DAY) { from csat ${measure} }`,
          recommended,
          yearOf(year),
        );
        const rated = days.trend.filter(({ csat }: Anything) => csat.sampleSize > 0);
        table.compare(entry, truth[entry], rated.at(place)?.from);
      }
      const score = await satisfaction(`trend(interval: YEAR) { from mean ${measure} }`, five, years);
      const share = await satisfaction(`trend(interval: YEAR) { from csat ${measure} }`, recommended, years);
      for (const [year, expected] of Object.entries(truth.by_year) as [string, Anything][]) {
        const of = (trend: Anything) => trend.find(({ from }: Period) => from.startsWith(year));
        table.compare(`by_year.${year}.n_scale5`, expected.n_scale5, of(score.trend).mean.sampleSize);
        table.compare(`by_year.${year}.mean_scale5`, expected.mean_scale5, of(score.trend).mean.value);
        table.compare(
          `by_year.${year}.recommended_n`,
          expected.recommended_n,
          of(share.trend).csat.denominator,
        );
        table.compare(
          `by_year.${year}.recommended_yes`,
          expected.recommended_yes,
          of(share.trend).csat.numerator,
        );
        table.compare(`by_year.${year}.rate`, expected.rate, of(share.trend).csat.value);
      }
      const british = await satisfaction(
        `trend(interval: MONTH) { from csat ${measure} }`,
        '{ question: "recommended", product: "british-airways" }',
        { from: '2012-01-01', to: '2015-01-01' },
      );
      const months: Anything = truth.british_airways_monthly_2012_2014;
      for (const { from, csat } of british.trend) {
        const expected = months[from.slice(0, 7)] ?? { n: 0, recommended: 0 };
        table.compare(`british_airways_monthly.${from.slice(0, 7)}.n`, expected.n, csat.denominator ?? 0);
        table.compare(
          `british_airways_monthly.${from.slice(0, 7)}.yes`,
          expected.recommended,
          csat.numerator ?? 0,
        );
      }
      expect(table.differences).toEqual([]);
    });

    it('compare 2014 with 2013', async () => {
      const expected = truth.period_compare_2013_vs_2014;
      const change =
        '{ now { value sampleSize } before { value sampleSize } difference { value low high } z p effect }';
      const compare = `compare(period: { from: "2013-01-01", to: "2014-01-01" }) { csat ${change} mean ${change} }`;
      const shares = expected['recommended_two_prop (2014 minus 2013)'];
      const { csat } = (await satisfaction(compare, recommended, yearOf(2014))).compare;
      table.compare('period_compare.recommended.p1', shares.p1, csat.now.value);
      table.compare('period_compare.recommended.p2', shares.p2, csat.before.value);
      table.compare('period_compare.recommended.diff', shares.diff, csat.difference.value);
      table.compare('period_compare.recommended.newcombe95.low', shares.newcombe95[0], csat.difference.low);
      table.compare('period_compare.recommended.newcombe95.high', shares.newcombe95[1], csat.difference.high);
      table.compare('period_compare.recommended.z', shares.z, csat.z);
      table.compare('period_compare.recommended.p', shares.p_two_sided, csat.p);
      const scores = expected['overall_scale5_mwu (2014 first)'];
      const { mean } = (await satisfaction(compare, five, yearOf(2014))).compare;
      const pairs = mean.now.sampleSize * mean.before.sampleSize;
      table.compare('period_compare.overall.n1', scores.n1, mean.now.sampleSize);
      table.compare('period_compare.overall.n2', scores.n2, mean.before.sampleSize);
      table.compare('period_compare.overall.U1', scores.U1, mean.effect * pairs);
      table.compare('period_compare.overall.U2', scores.U2, (1 - mean.effect) * pairs);
      table.compare('period_compare.overall.z', scores.z_no_cc, mean.z);
      table.compare('period_compare.overall.p', scores.p_two_sided_no_cc, mean.p);
      table.compare('period_compare.overall.effect', scores.prob_superiority, mean.effect);
      expect(table.differences).toEqual([]);
    });

    it.each([
      ['p_chart_not_recommended_quarterly_2011_2014 (flags the structural zeros)', '2011-01-01'],
      ['p_chart_not_recommended_quarterly_2012_2014', '2012-01-01'],
    ])('draw the %s', async (key, from) => {
      const expected = truth[key];
      const chart = async (kind: string) =>
        (
          await satisfaction(
            `controlChart(kind: ${kind}, interval: QUARTER, counting: NOT_SATISFIED) {
              centre sigmaZ standing provisional points { from count n value low high z out } }`,
            recommended,
            { from, to: '2015-01-01' },
          )
        ).controlChart;
      const [plain, laney] = [await chart('P'), await chart('LANEY')];
      const entry = `p_chart from ${from}`;
      table.compare(`${entry}.p_bar`, expected.p_bar, plain.centre);
      table.compare(`${entry}.sigma_z_laney`, expected.sigma_z_laney, laney.sigmaZ);
      for (const [index, point] of expected.points.entries()) {
        const [p, l] = [plain.points[index], laney.points[index]];
        const quarter = `${p.from.slice(0, 4)}Q${Math.ceil(Number(p.from.slice(5, 7)) / 3)}`;
        for (const [name, wanted, got] of [
          ['label', point.label, quarter],
          ['count', point.count, p.count],
          ['n', point.n, p.n],
          ['p', point.p, p.value],
          ['ucl', point.ucl, p.high],
          ['lcl', point.lcl, p.low],
          ['z', point.z, p.z],
          ['out', String(point.out), String(p.out)],
          ['laney_ucl', point.laney_ucl, l.high],
          ['laney_lcl', point.laney_lcl, l.low],
        ] as const) {
          table.compare(`${entry}.${point.label}.${name}`, wanted, got);
        }
      }
      const out = ({ points }: Anything): string =>
        points
          .filter((point: Anything) => point.out)
          .map((point: Period) => point.from)
          .join(' ');
      if (from === '2012-01-01') {
        table.compare(`${entry}.out on p`, '2014-07-01', out(plain));
        table.compare(`${entry}.out on Laney`, '', out(laney));
        table.compare(`${entry}.standing of 12 points`, 'PROVISIONAL', laney.standing);
      }
      expect(table.differences).toEqual([]);
    });

    it('leave what was not rated out of every part', async () => {
      const allLounges = merchant;
      merchant = await createMerchant(install, { name: 'All lounges, part by part' });
      await hearback(
        install,
        ...['import', 'ratings', file, '--merchant', merchant.merchant.id, '--missing', '0'],
        ...['--map', `id=id,date=date,${parts.map((part) => `stage.${part}=${part}`).join(',')}`],
      );
      for (const part of parts) {
        const expected = truth.dimensions_0_and_blank_excluded[part];
        const { mean, csat } = await satisfaction(
          `mean ${measure} csat ${measure}`,
          `{ question: "stage.${part}" }`,
        );
        table.compare(`dimensions.${part}.n`, expected.n, mean.sampleSize);
        const { blank, zeros } = expected;
        table.compare(`dimensions.${part}.zeros and blank`, zeros + blank, truth.rows - mean.sampleSize);
        table.compare(`dimensions.${part}.mean`, expected.mean, mean.value);
        table.compare(`dimensions.${part}.top2_pct`, expected.top2_pct, (csat.value ?? 0) * 100);
      }
      merchant = allLounges;
      expect(table.differences).toEqual([]);
    }, 120_000);

    it('compare airlines under one mix of lounges, as they are and standardised', async () => {
      const { airlines, reference_mix } = truth.direct_standardisation_recommended_by_lounge_type;
      const since2012: Period = { from: '2012-01-01', to: '2016-01-01' };
      const lounges = await satisfaction(
        'by(dimension: SEGMENT) { value csat { denominator } }',
        recommended,
        since2012,
      );
      const sizes = new Map<string, number>(
        lounges.by.map(({ value, csat }: Anything) => [value, csat.denominator]),
      );
      const mix = Object.entries(reference_mix).map(([value, weight]) => {
        table.compare(`direct_standardisation.reference_mix.${value}`, weight as number, sizes.get(value));
        return `{ value: ${JSON.stringify(value)}, weight: ${sizes.get(value)} }`;
      });
      const { merchants } = await hearback<{ merchants: { id: string; name: string }[] }>(
        install,
        ...['import', 'ratings', file, '--merchant-column', 'airline', '--scale-column', 'scale_max'],
        ...['--sub-scale', 'question.recommended=0:1', '--map', 'id=id,date=date,score=overall'],
        ...['--map', 'question.recommended=recommended,dimension.SEGMENT=lounge_type'],
      );
      table.compare('airlines as merchants', truth.airlines, merchants.length);
      const { secretKey } = await hearback<{ secretKey: string }>(install, 'key', 'create', '--all');
      for (const [name, expected] of Object.entries(airlines) as [string, Anything][]) {
        const airline = merchants.find((one) => one.name === name) ?? { id: '', name };
        const { standardised } = await satisfactionOf(install, {
          merchant: airline,
          publishableKey: '',
          secretKey,
        })(
          `standardised(by: SEGMENT, mix: { weights: [${mix.join(', ')}] }) {
            crude ${measure} standardised ${measure} strata { value share ${measure} } }`,
          recommended,
          since2012,
        );
        const entry = `direct_standardisation.${name}`;
        table.compare(`${entry}.crude`, expected.crude, standardised.crude.value);
        table.compare(`${entry}.standardised`, expected.standardised, standardised.standardised.value);
        for (const [value, [yes, n]] of Object.entries(expected.strata) as [string, [number, number]][]) {
          const { share } = standardised.strata.find((one: Anything) => one.value === value);
          table.compare(`${entry}.${value}.yes`, yes, share.numerator);
          table.compare(`${entry}.${value}.n`, n, share.denominator);
        }
      }
      expect(table.differences).toEqual([]);
    }, 120_000);

    it('leave nothing of the reference uncompared without a reason', () => {
      expect(table.left.get(null) ?? []).toEqual([]);
      expect(table.idleReasons).toEqual([]);
    });
  });

  describe('of the Chinese restaurant reviews', () => {
    const whole = truthOf('zh-asap-sample');
    const truth: Anything = whole.reference;
    const table = new TruthTable(whole, restaurantReasons);
    afterAll(() => table.write('truth-zh-asap-sample'));

    it('give the stars, and of every aspect only what was mentioned', async () => {
      merchant = await createMerchant(install, { name: '点评', timeZone: 'Asia/Shanghai' });
      const aspects = Object.keys(truth.aspects);
      const asked = aspects.map((name) => `dimension.${name}=${name}`).join(',');
      let accepted = 0;
      for (const part of ['train', 'dev', 'test']) {
        const imported = await hearback<{ accepted: number }>(
          install,
          ...['import', 'ratings', dataOf('zh-asap-sample', `${part}_sample.csv`)],
          ...['--merchant', merchant.merchant.id, '--date', '2020-01-01'],
          ...['--missing', String(truth.missing_code)],
          ...['--map', `score=star,comment=reviewbody,${asked}`],
        );
        accepted += imported.accepted;
      }
      table.compare('rows', truth.rows, accepted);
      const stars: Figures = await satisfaction(figures);
      const counts = new Map(stars.distribution.map(({ value, count }) => [value, count]));
      for (const [star, count] of Object.entries(truth.star_dist)) {
        table.compare(`star_dist.${star}`, count as number, counts.get(Number(star)));
      }
      table.compare('star_mean', truth.star_mean, stars.mean.value);
      table.compare('top2_pct', truth.top2_pct, (stars.csat.value ?? 0) * 100);
      for (const [name, expected] of Object.entries(truth.aspects) as [string, Anything][]) {
        const got: Figures = await satisfaction(figures, `{ question: "dimension.${name}" }`);
        const of = (value: number) => got.distribution.find((line) => line.value === value)?.count ?? 0;
        table.compare(`aspects.${name}.mentioned`, expected.mentioned, got.mean.sampleSize);
        table.compare(`aspects.${name}.pos`, expected.pos, of(1));
        table.compare(`aspects.${name}.neu`, expected.neu, of(0));
        table.compare(`aspects.${name}.neg`, expected.neg, of(-1));
        // The mean of -1, 0 and 1 is the net share.
        const net = (got.mean.value ?? 0) * 100;
        table.compare(`aspects.${name}.net_pct_of_mentioned`, expected.net_pct_of_mentioned, net);
      }
      expect(table.differences).toEqual([]);
    }, 120_000);

    it('leave nothing of the reference uncompared without a reason', () => {
      expect(table.left.get(null) ?? []).toEqual([]);
      expect(table.idleReasons).toEqual([]);
    });
  });
});
