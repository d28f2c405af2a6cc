import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bayesianMean } from './bayesianMean.ts';

describe('bayesianMean', () => {
  // data/golden/formulas.json: bayesian_average and imdb_form.
  it.each([
    [1, 5.0, 3.8, 10, 3.9090909091],
    [10, 4.6, 3.8, 10, 4.2],
    [200, 4.5, 3.8, 10, 4.4666666667],
    [0, 0.0, 3.8, 10, 3.8],
    [50, 4.6, 3.9, 25, 4.3666666667],
  ])('draws the mean of %i answers at %f toward the prior', (n, mean, prior, weight, value) => {
    expect(bayesianMean(n * mean, n, { mean: prior, weight })).toBeCloseTo(value, 10);
  });

  it('lies between the prior and the mean', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (values) => {
        const sum = values.reduce((total, value) => total + value, 0);
        const value = bayesianMean(sum, values.length, { mean: 3, weight: 10 });
        const mean = sum / values.length;
        return value >= Math.min(3, mean) - 1e-12 && value <= Math.max(3, mean) + 1e-12;
      }),
    );
  });

  it('refuses a prior without weight', () => {
    expect(() => bayesianMean(5, 1, { mean: 3, weight: 0 })).toThrow(RangeError);
    expect(() => bayesianMean(Number.NaN, 1, { mean: 3, weight: 1 })).toThrow(RangeError);
  });
});
