import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMerchant, type Merchant } from '../support/createMerchant.ts';
import { hearback } from '../support/hearback.ts';
import {
  type Anything,
  compareShare,
  dataOf,
  measure,
  summaryOf,
  truthOf,
  yearOf,
} from '../support/reference.ts';
import { hasSharedData } from '../support/sharedData.ts';
import { type Install, startInstall } from '../support/startInstall.ts';
import { TruthTable } from '../support/truthTable.ts';

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
    const table = new TruthTable();
    const truth: Anything = truthOf('cfpb-sample');

    beforeAll(async () => {
      merchant = await createMerchant(install, { name: 'All companies' });
      const imported = await hearback<{ accepted: number; marked: number }>(
        install,
        ...['import', 'complaints', dataOf('cfpb-sample', 'consumer_complaints.csv')],
        ...['--merchant', merchant.merchant.id, '--date-format', 'M/D/YYYY'],
        ...['--map', 'date=Date received,sent=Date sent to company,category=Product,subcategory=Issue'],
        ...['--map', 'product=Product,onTime=Timely response?,disputed=Consumer disputed?'],
        ...['--map', 'facet.company=Company,facet.response=Company response to consumer'],
        ...['--map', 'facet.submittedVia=Submitted via'],
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
      table.compare('disputed.Yes', truth.disputed.Yes, disputed.numerator);
      table.compare('disputed.known', truth.disputed.Yes + truth.disputed.No, disputed.denominator);
      const items: Anything[] = truth.pareto_product_issue.items;
      table.compare('pareto_product_issue.pairs', items.length, pareto.length);
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
        compareShare(table, `per_product.${name}.disputed`, { n, yes, wilson95 }, got.disputed);
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
      expect(table.differences).toEqual([]);
    });
  });

  describe("of the help desk's log", () => {
    const table = new TruthTable();
    const truth: Anything = truthOf('helpdesk-log')['helpdesk.csv'];
    afterAll(() => table.write('truth-helpdesk-log'));

    const time = `{ mean ${measure} median ${measure} p90 ${measure} open }`;
    const handled = `received handling(clock: ELAPSED) {
      reopened ${measure} firstResolution ${time} lastResolution ${time} }`;

    function compareTime(entry: string, expected: Anything, got: Anything): void {
      table.compare(`${entry}.n`, expected.n, got.median.sampleSize);
      for (const figure of ['mean', 'median', 'p90'] as const) {
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
  });
});
