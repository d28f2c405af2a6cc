import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertScale } from './convertScale.ts';
import { meanInterval } from './meanInterval.ts';
import { weightedMean } from './weightedMean.ts';

describe('weightedMean', () => {
  const usual = new Map([
    [5, 100],
    [4, 80],
    [3, 60],
    [2, 40],
    [1, 20],
  ]);

  it('is a hundred where all give the best answer, and twenty where all give the worst', () => {
    expect(weightedMean([{ value: 5, count: 7 }], usual)).toMatchObject({ n: 7, mean: 100 });
    expect(weightedMean([{ value: 1, count: 7 }], usual)).toMatchObject({ n: 7, mean: 20 });
  });

  // Counts of data/golden/formulas.json, csat: (60·100 + 40·80 + 12·60 + 5·40 + 3·20) / 120.
  it('weighs each answer as the merchant does', () => {
    const { mean } = weightedMean(
      [
        { value: 1, count: 3 },
        { value: 2, count: 5 },
        { value: 3, count: 12 },
        { value: 4, count: 40 },
        { value: 5, count: 60 },
      ],
      usual,
    );
    expect(mean).toBeCloseTo(10180 / 120, 10);
  });

  it('refuses an answer without weight', () => {
    expect(() => weightedMean([{ value: 6, count: 1 }], usual)).toThrow(RangeError);
    expect(() => weightedMean([{ value: 5, count: -1 }], usual)).toThrow(RangeError);
    expect(weightedMean([{ value: 6, count: 0 }], usual).n).toBe(0);
  });

  it('is the converted mean under the weights 0, 25, 50, 75 and 100', () => {
    const even = new Map([1, 2, 3, 4, 5].map((value) => [value, convertScale(value, { min: 1, max: 5 })]));
    const distributions = fc.array(fc.record({ value: fc.integer({ min: 1, max: 5 }), count: fc.nat(1000) }));
    fc.assert(
      fc.property(distributions, (distribution) => {
        const { mean } = meanInterval(distribution);
        fc.pre(mean !== null);
        expect(weightedMean(distribution, even).mean).toBeCloseTo(convertScale(mean, { min: 1, max: 5 }), 9);
      }),
    );
  });
});
