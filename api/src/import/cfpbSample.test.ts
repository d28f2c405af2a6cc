import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { type Importing, importing, realData } from './importing.ts';
import type { ImportResult } from './importOptions.ts';

interface Product {
  readonly n: number;
  readonly issues: Readonly<Record<string, number>>;
  readonly timely: number;
  readonly disputed_known_n: number;
  readonly disputed: number;
  readonly disputed_wilson95: readonly [number, number];
}

interface ParetoTruth {
  readonly product: string;
  readonly issue: string;
  readonly count: number;
  readonly share: number;
  readonly cum: number;
  readonly vital_few: boolean;
}

const measure = '{ value low high numerator denominator sampleSize suppressed }';
const summary = `query ($id: ID!, $category: String) {
  merchant(id: $id) {
    complaintSummary(period: {from: "2013-01-01", to: "2018-01-01"}, filter: {category: $category}) {
      received
      onTime ${measure}
      disputed ${measure}
      byCategory(level: 1) { count category { code label(locale: "en") } }
      pareto { count share cumulativeShare vitalFew category { label(locale: "en") parent { label(locale: "en") } } }
    }
  }
}`;

describe.skipIf(realData.missing)(`complaints about banks${realData.told}`, () => {
  eachDatabase('imported', (open) => {
    let test: TestDatabase;
    let run: Importing;
    let merchant: string;
    let result: ImportResult;
    let truth: {
      readonly products: Readonly<Record<string, number>>;
      readonly per_product: Readonly<Record<string, Product>>;
      readonly timely: { readonly Yes: number };
      readonly timely_wilson95: readonly [number, number];
      readonly disputed: { readonly Yes: number; readonly No: number };
      readonly pareto_product_issue: { readonly items: readonly ParetoTruth[] };
    };

    const load = () =>
      run.run({
        kind: 'COMPLAINT',
        file: realData.path('cfpb-sample/consumer_complaints.csv'),
        merchant,
        map: [
          'category=Product,subcategory=Issue,date=Date received,sent=Date sent to company',
          'onTime=Timely response?,disputed=Consumer disputed?,channel=Submitted via',
          'facet.company=Company,facet.state=State',
        ],
        dateFormat: 'M/D/YYYY',
      });
    const figures = async (category: string | null) =>
      (await run.ask(summary, { id: merchant, category })).merchant.complaintSummary;

    beforeAll(async () => {
      truth = JSON.parse(readFileSync(realData.path('cfpb-sample/truth.json'), 'utf8'));
      test = await open();
      run = await importing(test.database);
      merchant = await run.makeMerchant('America/New_York');
      result = await load();
    });

    afterAll(async () => {
      await run.dispose();
      await test.dispose();
    });

    it('are all accepted, repeats and contradictory dates marked', async () => {
      expect(result).toMatchObject({
        received: 3186,
        accepted: 3186,
        duplicate: 0,
        quarantined: 0,
        rejected: 0,
      });
      const marks = new Map<string, number>();
      const durations = [];
      let after: string | null = null;
      do {
        const { merchant: found } = await run.ask(
          `query ($id: ID!, $after: String) { merchant(id: $id) { complaints(first: 100, after: $after) {
            nodes: edges { node { marks passedOnAfterHours } } pageInfo { endCursor hasNextPage } } } }`,
          { id: merchant, after },
        );
        const { nodes, pageInfo } = found.complaints;
        for (const { node } of nodes) {
          for (const mark of node.marks) marks.set(mark, (marks.get(mark) ?? 0) + 1);
          durations.push(node.passedOnAfterHours);
        }
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(Object.fromEntries(marks)).toEqual({ REPEATED_ROW: 11, NEGATIVE_DURATION: 6 });
      expect(durations).toHaveLength(3186);
      expect(durations.filter((hours) => hours === null)).toHaveLength(6);
    });

    it('are accepted once', async () => {
      expect(await load()).toMatchObject({ received: 3186, accepted: 0, duplicate: 3186 });
    });

    it('have the reference counts and shares', async () => {
      const all = await figures(null);
      expect(all.received).toBe(3186);
      expect(all.onTime).toMatchObject({ numerator: truth.timely.Yes, denominator: 3186 });
      expect(all.onTime.low).toBeCloseTo(truth.timely_wilson95[0], 8);
      expect(all.onTime.high).toBeCloseTo(truth.timely_wilson95[1], 8);
      const known = truth.disputed.Yes + truth.disputed.No;
      expect(all.disputed).toMatchObject({ numerator: truth.disputed.Yes, denominator: known });
      type Line = { count: number; category: { label: string } };
      const products = all.byCategory.map(({ count, category }: Line) => [category.label, count]);
      expect(Object.fromEntries(products)).toEqual(truth.products);
    });

    it('have the reference Pareto: 83 pairs, 19 vital few, in the same order', async () => {
      const { pareto } = await figures(null);
      const expected = truth.pareto_product_issue.items;
      type Line = {
        category: { label: string; parent: { label: string } };
        count: number;
        vitalFew: boolean;
      };
      const lines = pareto.map(({ category, count, vitalFew }: Line) => {
        return { product: category.parent.label, issue: category.label, count, vital_few: vitalFew };
      });
      expect(lines).toEqual(
        expected.map(({ product, issue, count, vital_few }) => ({ product, issue, count, vital_few })),
      );
      expect(lines).toHaveLength(83);
      expect(lines.filter(({ vital_few }: ParetoTruth) => vital_few)).toHaveLength(19);
      for (const [index, { share, cum }] of expected.entries()) {
        expect(pareto[index].share).toBeCloseTo(share, 8);
        expect(pareto[index].cumulativeShare).toBeCloseTo(cum, 8);
      }
    });

    it('have the reference shares for each product', async () => {
      const { byCategory } = await figures(null);
      for (const { category } of byCategory) {
        const expected = truth.per_product[category.label];
        if (expected === undefined) {
          // The reference leaves the smallest one out.
          expect(truth.products[category.label]).toBeLessThan(5);
          continue;
        }
        const { disputed, onTime, received } = await figures(category.code);
        expect(received).toBe(expected.n);
        expect(onTime).toMatchObject({ numerator: expected.timely, denominator: expected.n });
        expect(disputed).toMatchObject({
          numerator: expected.disputed,
          denominator: expected.disputed_known_n,
        });
        if (expected.disputed_known_n < 5) continue;
        expect(disputed.low).toBeCloseTo(expected.disputed_wilson95[0], 8);
        expect(disputed.high).toBeCloseTo(expected.disputed_wilson95[1], 8);
      }
    });
  });
});
