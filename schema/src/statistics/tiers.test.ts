import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tiers } from './tiers.ts';
import { wilson } from './wilson.ts';

const contender = (key: string, x: number, n: number) => ({
  key,
  n,
  score: wilson(x, n).low,
  ...wilson(x, n),
});
const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
const keys = (list: { key: string }[][]) => list.map((tier) => tier.map(({ key }) => key));

describe('tiers', () => {
  it('puts contenders whose intervals overlap in one tier, and those wholly apart in two', () => {
    const ranking = tiers(
      [contender('c', 200, 1000), contender('a', 900, 1000), contender('b', 89, 100)],
      byKey,
    );
    expect(keys(ranking.tiers)).toEqual([['a', 'b'], ['c']]);
  });

  it('keeps a chain of overlaps together', () => {
    const chain = [
      { key: 'a', n: 30, score: 8, low: 8, high: 10 },
      { key: 'b', n: 30, score: 6, low: 6, high: 8.5 },
      { key: 'c', n: 30, score: 4, low: 4, high: 6.5 },
      { key: 'd', n: 30, score: 1, low: 1, high: 3 },
    ];
    expect(keys(tiers(chain, byKey).tiers)).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('ranks nobody under thirty answers', () => {
    const ranking = tiers([contender('few', 29, 29), contender('many', 15, 30)], byKey);
    expect(keys(ranking.tiers)).toEqual([['many']]);
    expect(ranking.unranked.map(({ key }) => key)).toEqual(['few']);
    expect(tiers([], byKey)).toEqual({ tiers: [], unranked: [] });
  });

  it('orders equal scores by the ties given', () => {
    expect(keys(tiers([contender('b', 50, 100), contender('a', 50, 100)], byKey).tiers)).toEqual([
      ['a', 'b'],
    ]);
  });

  const contenders = fc.array(
    fc.record({
      n: fc.integer({ min: 1, max: 500 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      shift: fc.nat(9),
    }),
    { maxLength: 15 },
  );

  it('keeps everybody, falls in score, and never parts two who overlap', () => {
    fc.assert(
      fc.property(contenders, (list) => {
        const given = list.map(({ n, part, shift }, index) => {
          const interval = wilson(Math.round(n * part), n);
          return { key: String(index), n, score: interval.low - shift / 20, ...interval };
        });
        const ranking = tiers(given, byKey);
        const ranked = ranking.tiers.flat();
        expect(ranked.length + ranking.unranked.length).toBe(given.length);
        for (const [index, { score }] of ranked.entries()) {
          expect(score).toBeLessThanOrEqual(ranked[index - 1]?.score ?? Number.POSITIVE_INFINITY);
        }
        for (const [index, tier] of ranking.tiers.entries()) {
          for (const below of ranking.tiers.slice(index + 1).flat()) {
            for (const above of tier) expect(above.low).toBeGreaterThan(below.high);
          }
        }
      }),
    );
  });
});
