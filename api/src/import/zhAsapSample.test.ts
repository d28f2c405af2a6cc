import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eachDatabase, type TestDatabase } from '../db/eachDatabase.ts';
import { type Importing, importing, realData } from './importing.ts';

const parts = ['train', 'dev', 'test'];
const file = (part: string) => realData.path(`zh-asap-sample/${part}_sample.csv`);

interface Page {
  readonly edges: readonly { readonly node: { readonly comment: string; readonly score: number } }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

const page = `query ($id: ID!, $after: String) { merchant(id: $id) { ratings(first: 100, after: $after) {
  edges { node { score comment answers { question score } } } pageInfo { endCursor hasNextPage } } } }`;

describe.skipIf(realData.missing)(`Chinese restaurant reviews${realData.told}`, () => {
  eachDatabase('imported', (open) => {
    let test: TestDatabase;
    let run: Importing;
    let merchant: string;
    let rows: readonly Readonly<Record<string, string>>[];
    let truth: {
      readonly star_dist: Readonly<Record<string, number>>;
      readonly aspects: Readonly<
        Record<
          string,
          { readonly mentioned: number; readonly pos: number; readonly neu: number; readonly neg: number }
        >
      >;
    };

    beforeAll(async () => {
      truth = JSON.parse(readFileSync(realData.path('zh-asap-sample/truth.json'), 'utf8'));
      rows = parts.flatMap((part): Record<string, string>[] =>
        parse(readFileSync(file(part)), { bom: true, columns: true }),
      );
      test = await open();
      run = await importing(test.database);
      merchant = await run.makeMerchant('Asia/Shanghai');
      for (const part of parts) {
        const aspects = Object.keys(truth.aspects).map((aspect) => `dimension.${aspect}=${aspect}`);
        const map = ['id=index,score=star,comment=reviewbody', ...aspects];
        const options = { merchant, map, missing: ['-2'], date: '2025-12-31' };
        const done = await run.run({ kind: 'RATING', file: file(part), ...options });
        expect(done).toMatchObject({ received: 100, accepted: 100, marked: 0 });
      }
    });

    afterAll(async () => {
      await run.dispose();
      await test.dispose();
    });

    it('come back unchanged, every one of 300', async () => {
      const found = [];
      let after: string | null = null;
      do {
        const { ratings }: { ratings: Page } = (await run.ask(page, { id: merchant, after })).merchant;
        found.push(...ratings.edges.map(({ node }) => node));
        after = ratings.pageInfo.hasNextPage ? ratings.pageInfo.endCursor : null;
      } while (after !== null);
      const words = (list: readonly { comment: string; score: number }[]) =>
        list.map(({ comment, score }) => [score, comment]).sort();
      const sent = rows.map(({ reviewbody = '', star }) => ({ comment: reviewbody, score: Number(star) }));
      expect(found).toHaveLength(300);
      expect(words(found)).toEqual(words(sent));
    });

    it('have the reference distribution of stars, and of every aspect that was mentioned', async () => {
      const distribution = async (question: string) => {
        const { merchant: found } = await run.ask(
          `query ($id: ID!, $question: String!) { merchant(id: $id) {
            satisfaction(period: {from: "2025-01-01", to: "2026-01-01"}, filter: {question: $question}) {
              distribution { value count } } } }`,
          { id: merchant, question },
        );
        type Line = { value: number; count: number };
        return new Map(found.satisfaction.distribution.map(({ value, count }: Line) => [value, count]));
      };
      const stars = Object.entries(truth.star_dist).map(([star, count]): [number, number] => [
        Number(star),
        count,
      ]);
      expect(await distribution('overall')).toEqual(new Map(stars.toSorted(([a], [b]) => a - b)));
      for (const [aspect, { neg, neu, pos }] of Object.entries(truth.aspects)) {
        const counts = await distribution(`dimension.${aspect}`);
        expect([aspect, counts.get(-1) ?? 0, counts.get(0) ?? 0, counts.get(1) ?? 0]).toEqual([
          aspect,
          neg,
          neu,
          pos,
        ]);
      }
    });
  });
});
