import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pareto } from './pareto.ts';

type Item = { key: string; count: number };
const options = {
  isOther: (item: Item) => item.key === 'OTHER',
  compareTies: (a: Item, b: Item) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
};
const items = (counts: Record<string, number>) =>
  Object.entries(counts).map(([key, count]) => ({ key, count }));

describe('pareto', () => {
  // data/golden/formulas.json: spb_2023q3_postal, complaints about postal service of a quarter.
  it('gives the published shares of postal complaints', () => {
    const lines = pareto(
      items({ OTHER: 131, pickup: 93, damage: 152, loss: 425, delay: 551, delivery: 803 }),
      options,
    );
    expect(lines.map(({ item }) => item.key)).toEqual([
      'delivery',
      'delay',
      'loss',
      'damage',
      'pickup',
      'OTHER',
    ]);
    const shares = [37.2621809745, 25.5684454756, 19.7215777262, 7.0533642691, 4.3155452436];
    shares.forEach((share, index) => {
      expect(100 * (lines[index]?.share ?? 0)).toBeCloseTo(share, 10);
    });
    expect(lines.map(({ vitalFew }) => vitalFew)).toEqual([true, true, true, false, false, false]);
    expect(lines.at(-1)?.cumulativeShare).toBe(1);
  });

  it('stops at exactly 80 %', () => {
    const lines = pareto(items({ a: 5, b: 3, c: 1, d: 1 }), options);
    expect(lines.map(({ vitalFew }) => vitalFew)).toEqual([true, true, false, false]);
  });

  it('includes the item that crosses', () => {
    const lines = pareto(items({ a: 6, b: 1, c: 1, d: 1, e: 1 }), options);
    expect(lines.map(({ vitalFew }) => vitalFew)).toEqual([true, true, true, false, false]);
  });

  it('marks every counted item, never OTHER, where OTHER has more than a fifth', () => {
    const lines = pareto(items({ OTHER: 50, a: 30, b: 20, c: 0 }), options);
    expect(lines.map(({ item, vitalFew }) => [item.key, vitalFew])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
      ['OTHER', false],
    ]);
    expect(lines.map(({ cumulativeShare }) => cumulativeShare)).toEqual([0.3, 0.5, 0.5, 1]);
  });

  it('has no shares where nothing was counted', () => {
    expect(pareto(items({ a: 0 }), options)).toEqual([
      { item: { key: 'a', count: 0 }, count: 0, share: null, cumulativeShare: null, vitalFew: false },
    ]);
    expect(pareto([], options)).toEqual([]);
  });

  const anyItems = fc.uniqueArray(
    fc.record({ key: fc.constantFrom('OTHER', ...'abcdefghij'), count: fc.nat(1000) }),
    { selector: ({ key }) => key },
  );

  it('falls, adds up to one, and does not depend on the order given', () => {
    fc.assert(
      fc.property(anyItems, (given) => {
        const lines = pareto(given, options);
        const named = lines.filter(({ item }) => item.key !== 'OTHER');
        for (const [index, line] of named.entries()) {
          expect(line.count).toBeLessThanOrEqual(named[index - 1]?.count ?? Number.POSITIVE_INFINITY);
        }
        if ((lines[0]?.share ?? null) !== null) expect(lines.at(-1)?.cumulativeShare).toBe(1);
        expect(pareto([...given].reverse(), options)).toEqual(lines);
      }),
    );
  });

  it('marks the smallest set that reaches 80 %', () => {
    fc.assert(
      fc.property(anyItems, (given) => {
        const total = given.reduce((sum, { count }) => sum + count, 0);
        const lines = pareto(given, options);
        const vital = lines.filter(({ vitalFew }) => vitalFew);
        const reached = vital.reduce((sum, { count }) => sum + count, 0);
        const named = given
          .filter((item) => !options.isOther(item))
          .reduce((sum, { count }) => sum + count, 0);
        if (total === 0) return vital.length === 0;
        if (named / total < 0.8) return reached === named;
        const smallest = Math.min(...vital.map(({ count }) => count));
        return reached * 5 >= total * 4 && (reached - smallest) * 5 < total * 4;
      }),
    );
  });
});
