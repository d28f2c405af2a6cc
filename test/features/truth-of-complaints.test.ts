import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMerchant, type Merchant } from '../support/createMerchant.ts';
import { graphql } from '../support/graphql.ts';
import { hearback } from '../support/hearback.ts';
import { allDays } from '../support/numbers.ts';
import {
  type Anything,
  compareShare,
  dataOf,
  type Measure,
  measure,
  percentiles,
  summaryOf,
  truthOf,
  yearOf,
} from '../support/reference.ts';
import { hasSharedData } from '../support/sharedData.ts';
import { type Install, startInstall } from '../support/startInstall.ts';
import { type Reasons, TruthTable } from '../support/truthTable.ts';

const companyReasons: Reasons = [
  [
    /^per_product\.Other financial service\./,
    'withheld: under five complaints only counts are shown (indicators.md, Small numbers)',
  ],
  [/^TRAP_no_2014_2015_rows$|\.note$/, 'it is words: the months are compared with their gaps'],
  [
    /^lag_days_received_to_sent\.min$/,
    'a negative duration, which is accepted and marked, the duration missing (indicators.md, rule 8)',
  ],
];

const helpDeskReasons: Reasons = [
  [
    /activity_counts\.[^6]/,
    'rows of activities that no --step names: they are no steps of a case here, and are not kept by their words',
  ],
  [/terminal_activity/, 'it is words: every case was resolved, as cases and open ones are compared'],
  [
    /events_per_case/,
    "rows a case of somebody else's log: indicators.md has no such figure, and a case has other events here",
  ],
];

const needsData = hasSharedData ? '' : ' (skipped: ../shared/data is missing)';

describe.skipIf(!hasSharedData)(`the reference figures of real complaints${needsData}`, () => {
  let install: Install;
  let merchant: Merchant;
  const summary = (...args: Parameters<ReturnType<typeof summaryOf>>) =>
    summaryOf(install, merchant)(...args);

  beforeAll(async () => {
    install = await startInstall();
  });
  afterAll(() => install?.dispose());

  describe('of the complaints about companies', () => {
    const whole = truthOf('cfpb-sample');
    const truth: Anything = whole.reference;
    const table = new TruthTable(whole, companyReasons);
    const file = dataOf('cfpb-sample', 'consumer_complaints.csv');

    beforeAll(async () => {
      merchant = await createMerchant(install, { name: 'All companies', timeZone: 'UTC' });
      const imported = await hearback<{ accepted: number; marked: number }>(
        install,
        ...['import', 'complaints', file, '--merchant', merchant.merchant.id],
        ...['--date-format', 'M/D/YYYY'],
        ...['--map', 'date=Date received,sent=Date sent to company,category=Product,subcategory=Issue'],
        ...['--map', 'product=Product,onTime=Timely response?,disputed=Consumer disputed?'],
        ...['--map', 'facet.company=Company,facet.response=Company response to consumer'],
        ...['--map', 'facet.submittedVia=Submitted via,facet.subIssue=Sub-issue'],
      );
      table.compare('rows', truth.rows, imported.accepted);
      const marked = truth.exact_duplicate_rows + truth.TRAP_negative_lag_rows;
      table.compare('exact_duplicate_rows and TRAP_negative_lag_rows', marked, imported.marked);
    }, 120_000);
    afterAll(() => table.write('truth-cfpb-sample'));

    it('count products and issues, and order them', async () => {
      const { byCategory, received, onTime, disputed, pareto } = await summary(
        `received onTime ${measure} disputed ${measure} byCategory { category { label } count }
         pareto { category { label parent { label } } count share cumulativeShare vitalFew }`,
      );
      table.compare('rows received', truth.rows, received);
      const counts = new Map(byCategory.map(({ category, count }: Anything) => [category.label, count]));
      for (const [name, count] of Object.entries(truth.products)) {
        table.compare(`products.${name}`, count as number, counts.get(name) as number);
      }
      const timely = { n: truth.rows, yes: truth.timely.Yes, wilson95: truth.timely_wilson95 };
      compareShare(table, 'timely', timely, onTime);
      table.compare('timely.No', truth.timely.No, onTime.denominator - onTime.numerator);
      const unknown = received - disputed.denominator;
      table.compare('disputed.unknown', truth.disputed[''], unknown);
      table.compare('disputed.Yes', truth.disputed.Yes, disputed.numerator);
      table.compare('disputed.known', truth.disputed.Yes + truth.disputed.No, disputed.denominator);
      const items: Anything[] = truth.pareto_product_issue.items;
      table.compare('pareto_product_issue.pairs', items.length, pareto.length);
      const total = pareto.reduce((sum: number, { count }: Anything) => sum + count, 0);
      table.compare('pareto_product_issue.total', truth.pareto_product_issue.total, total);
      const issues = new Set(pareto.map(({ category }: Anything) => category.label));
      table.compare('issues_total_distinct', truth.issues_total_distinct, issues.size);
      const lines = new Map<string, Anything>(
        pareto.map((line: Anything) => [`${line.category.parent.label} > ${line.category.label}`, line]),
      );
      for (const [place, item] of items.entries()) {
        const got = lines.get(`${item.product} > ${item.issue}`);
        const entry = `pareto_product_issue.${place + 1}`;
        table.compare(`${entry}.count`, item.count, got?.count);
        table.compare(`${entry}.share`, item.share, got?.share);
        table.compare(`${entry}.vital_few`, String(item.vital_few), String(got?.vitalFew));
        // Within one count the order is free, so the running sum is compared at the place.
        table.compare(`${entry}.cum`, item.cum, pareto[place]?.cumulativeShare);
      }
      for (const [name, { issues }] of Object.entries(truth.per_product) as [string, Anything][]) {
        for (const [issue, count] of Object.entries(issues)) {
          const got = lines.get(`${name} > ${issue}`)?.count;
          table.compare(`per_product.${name}.issues.${issue}`, count as number, got);
        }
      }
      expect(table.differences).toEqual([]);
    });

    it('give each product its shares on time and disputed', async () => {
      for (const [name, expected] of Object.entries(truth.per_product) as [string, Anything][]) {
        const got = await summary(
          `received onTime ${measure} disputed ${measure}`,
          `{ product: ${JSON.stringify(name)} }`,
        );
        table.compare(`per_product.${name}.n`, expected.n, got.received);
        table.compare(`per_product.${name}.timely`, expected.timely, got.onTime.numerator);
        const { disputed_known_n: n, disputed: yes, disputed_wilson95: wilson95 } = expected;
        const share = { n, yes, wilson95 };
        if (n < 5) {
          table.compare(`per_product.${name}.timely_rate (withheld)`, null, got.onTime.value);
          compareShare(table, `per_product.${name}.disputed`, share, got.disputed);
        } else {
          table.compare(`per_product.${name}.timely_rate`, expected.timely_rate, got.onTime.value);
          const { disputed_rate: rate } = expected;
          compareShare(table, `per_product.${name}.disputed`, { ...share, rate }, got.disputed);
        }
      }
      expect(table.differences).toEqual([]);
    });

    it('show the months with their gaps, and the facets', async () => {
      const period = { from: '2013-06-01', to: '2017-03-01' };
      const { trend } = await summary('trend(interval: MONTH) { from received }', '{}', period);
      for (const { from, received } of trend) {
        const month = from.slice(0, 7);
        table.compare(`by_month_received.${month}`, truth.by_month_received[month] ?? 0, received);
      }
      const facets: readonly (readonly [string, readonly [string, number][]])[] = [
        ['response', Object.entries(truth.response)],
        ['submittedVia', Object.entries(truth.submitted_via)],
        ['company', truth.top_companies],
      ];
      for (const [facet, expected] of facets) {
        const { byFacet } = await summary(`byFacet(facet: "${facet}") { value count }`);
        const counts = new Map(byFacet.map(({ value, count }: Anything) => [value, count]));
        for (const [value, count] of expected) {
          table.compare(`${facet}.${value}`, count, counts.get(value) as number);
        }
      }
      const { byFacet } = await summary(`byFacet(facet: "subIssue") { share { denominator } }`);
      table.compare('sub_issue_blank', truth.sub_issue_blank, truth.rows - byFacet[0].share.denominator);
      expect(table.differences).toEqual([]);
    });

    it('say how soon complaints were passed on, those before their receipt left out', async () => {
      const { passingOn } = await summary(
        `passingOn { ${percentiles} mean ${measure} sd: standardDeviation ${measure} open }`,
      );
      const lag = truth.lag_days_received_to_sent;
      const days = (figure: Measure) => (figure.value ?? Number.NaN) / 24;
      const negative: number = truth.TRAP_negative_lag_rows;
      const n = lag.n - negative;
      table.compare('lag_days.n without the negative ones', n, passingOn.median.sampleSize);
      for (const figure of ['median', 'p90', 'p95', 'max']) {
        table.compare(`lag_days.${figure}`, lag[figure], days(passingOn[figure]));
      }
      table.compare('lag_days.lowest that is no contradiction', 0, days(passingOn.min));
      // The reference has the negative ones in, each of them minus one day: they are taken out of its sums.
      const sum = lag.mean * lag.n + negative;
      const squares = lag.sd_sample ** 2 * (lag.n - 1) + lag.mean ** 2 * lag.n - negative;
      const sd = Math.sqrt((squares - sum ** 2 / n) / (n - 1));
      table.compare('lag_days.mean without the negative ones', sum / n, days(passingOn.mean));
      table.compare('lag_days.sd_sample without the negative ones', sd, days(passingOn.sd));
      table.compare('lag_days.open', 0, passingOn.open);
      expect(table.differences).toEqual([]);
    });

    it('compare the share disputed in 2016 with that of 2013', async () => {
      const expected = truth['disputed_2013_vs_2016 (2016 first)'];
      const { compare } = await summary(
        `compare(period: { from: "2013-01-01", to: "2014-01-01" }) {
          disputed { now ${measure} before ${measure} difference ${measure} z p } }`,
        '{}',
        yearOf(2016),
      );
      const { before, difference, now, p, z } = compare.disputed;
      for (const [name, wanted, got] of [
        ['p1', expected.p1, now.value],
        ['p2', expected.p2, before.value],
        ['diff', expected.diff, difference.value],
        ['z', expected.z, z],
        ['p', expected.p_two_sided, p],
        ['newcombe95.low', expected.newcombe95[0], difference.low],
        ['newcombe95.high', expected.newcombe95[1], difference.high],
      ] as const) {
        table.compare(`disputed_2013_vs_2016.${name}`, wanted, got);
      }
      expect(table.differences).toEqual([]);
    });

    it('make a merchant of each company, most of them with a handful of complaints', async () => {
      const { merchants } = await hearback<{ merchants: unknown[] }>(
        install,
        ...['import', 'complaints', file, '--merchant-column', 'Company', '--date-format', 'M/D/YYYY'],
        ...['--map', 'date=Date received,category=Product,subcategory=Issue'],
      );
      table.compare('companies', truth.companies, merchants.length);
      const { secretKey } = await hearback<{ secretKey: string }>(install, 'key', 'create', '--all');
      const received: number[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page: Anything = await graphql<Anything>(
          install,
          secretKey,
          `query ($after: String, $period: PeriodInput!) { merchants(first: 100, after: $after) {
            pageInfo { hasNextPage endCursor }
            edges { node { id complaintSummary(period: $period) { received } } } } }`,
          { after, period: allDays },
        );
        const { edges, pageInfo } = page.merchants;
        const companies = edges.filter(({ node }: Anything) => node.id !== merchant.merchant.id);
        received.push(...companies.map(({ node }: Anything) => node.complaintSummary.received));
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      table.compare('companies asked for', truth.companies, received.length);
      const few = received.filter((count) => count < 5).length;
      table.compare('companies_with_lt5', truth.companies_with_lt5, few);
      expect(table.differences).toEqual([]);
    }, 120_000);

    it('leave nothing of the reference uncompared without a reason', () => {
      expect(table.left.get(null) ?? []).toEqual([]);
      expect(table.idleReasons).toEqual([]);
    });
  });

  describe("of the help desk's log", () => {
    const whole = truthOf('helpdesk-log');
    const truth: Anything = whole.reference['helpdesk.csv'];
    const table = new TruthTable(whole, helpDeskReasons);
    afterAll(() => table.write('truth-helpdesk-log'));

    const time = `{ ${percentiles} mean ${measure} sd_sample: standardDeviation ${measure} open }`;
    const handled = `received handling(clock: ELAPSED) {
      reopened ${measure} reopenings firstResolution ${time} lastResolution ${time} }`;

    function compareTime(entry: string, expected: Anything, got: Anything): void {
      table.compare(`${entry}.n`, expected.n, got.median.sampleSize);
      for (const figure of ['mean', 'median', 'sd_sample', 'min', 'max', 'p90', 'p95'] as const) {
        table.compare(`${entry}.${figure}`, expected[figure], got[figure].value);
      }
      table.compare(`${entry}.open`, 0, got.open);
    }

    it('give resolution times, first and last, and the reopenings', async () => {
      merchant = await createMerchant(install, { name: 'Help desk', timeZone: 'UTC' });
      const imported = await hearback<{ accepted: number; cases: number }>(
        install,
        ...['import', 'steps', dataOf('helpdesk-log', 'helpdesk.csv'), '--merchant', merchant.merchant.id],
        ...['--map', 'case=CaseID,step=ActivityID,at=CompleteTimestamp', '--step', '6=RESOLVED'],
      );
      table.compare('events', truth.events, imported.accepted);
      table.compare('cases', truth.cases, imported.cases);
      const { received, handling } = await summary(handled);
      table.compare('cases received', truth.cases, received);
      table.compare('published.events', truth.published.events, imported.accepted);
      table.compare('published.cases', truth.published.cases, received);
      const { reopenings } = handling;
      table.compare('extra_resolve_events', truth.extra_resolve_events, reopenings);
      const resolutions = handling.firstResolution.median.sampleSize + reopenings;
      table.compare('activity_counts.6', truth.activity_counts[6], resolutions);
      const { cases_reopened_after_first_6: yes, reopen_wilson95: wilson95 } = truth;
      compareShare(table, 'reopen_rate', { n: truth.cases, yes, wilson95 }, handling.reopened);
      table.compare('reopen_rate', truth.reopen_rate, handling.reopened.value);
      compareTime('first_resolution_hours', truth.first_resolution_hours, handling.firstResolution);
      compareTime('final_resolution_hours', truth.final_resolution_hours, handling.lastResolution);
      for (const [year, expected] of Object.entries(truth.opened_by_year_final_hours)) {
        const opened = await summary(handled, '{}', yearOf(Number(year)));
        compareTime(`opened_by_year_final_hours.${year}`, expected, opened.handling.lastResolution);
      }
      expect(table.differences).toEqual([]);
    }, 120_000);

    it('leave nothing of the reference uncompared without a reason', () => {
      expect(table.left.get(null) ?? []).toEqual([]);
      expect(table.idleReasons).toEqual([]);
    });
  });
});
