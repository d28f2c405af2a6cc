import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMerchant, type Merchant } from '../support/createMerchant.ts';
import { hearback } from '../support/hearback.ts';
import {
  type Anything,
  compareShare,
  dataOf,
  measure,
  percentiles,
  summaryOf,
  truthOf,
  yearOf,
} from '../support/reference.ts';
import { hasSharedData } from '../support/sharedData.ts';
import { type Install, startInstall } from '../support/startInstall.ts';
import { compareCategories } from '../support/truth/compareCategories.ts';
import { compareCompanies } from '../support/truth/compareCompanies.ts';
import { compareLag } from '../support/truth/compareLag.ts';
import type { Comparing } from '../support/truth/comparing.ts';
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
    const comparing = (): Comparing => ({ ask: summary, table, truth });

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
      await compareCategories(comparing());
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
      await compareLag(comparing());
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
      await compareCompanies(comparing(), install, file, merchant.merchant.id);
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
