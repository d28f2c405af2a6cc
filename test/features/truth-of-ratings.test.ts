import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMerchant, type Merchant } from '../support/createMerchant.ts';
import { hearback } from '../support/hearback.ts';
import {
  type Anything,
  compareShare,
  dataOf,
  type Figures,
  figures,
  type Measure,
  measure,
  satisfactionOf,
  truthOf,
  yearOf,
} from '../support/reference.ts';
import { hasSharedData } from '../support/sharedData.ts';
import { type Install, startInstall } from '../support/startInstall.ts';
import { compareAirlines } from '../support/truth/compareAirlines.ts';
import { compareChart } from '../support/truth/compareChart.ts';
import { compareLounges } from '../support/truth/compareLounges.ts';
import { compareScales } from '../support/truth/compareScales.ts';
import { compareYears } from '../support/truth/compareYears.ts';
import { type Comparing, five, recommended } from '../support/truth/comparing.ts';
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
    const comparing = (): Comparing => ({ ask: satisfaction, table, truth });

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
      await compareScales(comparing());
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
      await compareAirlines(comparing());
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
      await compareYears(comparing());
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
      await compareChart(comparing(), key, from);
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
      await compareLounges(comparing(), install, file);
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
