import { describe, expect, it } from 'vitest';
import { compareScores } from './compareScores.ts';

describe('compareScores', () => {
  // data/golden/formulas.json: mann_whitney; the interval by scipy 1.17, ttest_ind(equal_var=False).
  it('gives difference, interval, test and effect together', () => {
    const a = [5, 4, 4, 3, 5, 2, 5, 5, 4, 3, 1, 5].map((value) => ({ value, count: 1 }));
    const b = [3, 4, 2, 2, 5, 3, 1, 2, 4, 3, 3, 2, 1].map((value) => ({ value, count: 1 }));
    const comparison = compareScores(a, b);
    expect(comparison.value).toBeCloseTo(1.141025641025641, 12);
    expect(comparison.low).toBeCloseTo(0.09091505768952013, 12);
    expect(comparison.high).toBeCloseTo(2.191136224361762, 12);
    expect(comparison.z).toBeCloseTo(2.141600656, 9);
    expect(comparison.p).toBeCloseTo(0.0322256309, 10);
    expect(comparison.effect).toBeCloseTo(0.7467948718, 10);
  });

  it('compares nothing with an empty period', () => {
    expect(compareScores([{ value: 5, count: 3 }], [])).toEqual({
      value: null,
      low: null,
      high: null,
      z: null,
      p: null,
      effect: null,
    });
  });
});
