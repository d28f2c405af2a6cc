import { describe, expect, it } from 'vitest';
import { compareShares } from './compareShares.ts';

describe('compareShares', () => {
  // data/golden/formulas.json: two_proportion.
  it('gives difference, interval and test together', () => {
    const comparison = compareShares(45, 300, 30, 310);
    expect(comparison.value).toBeCloseTo(0.0532258065, 10);
    expect(comparison.low).toBeCloseTo(0.0008921726, 10);
    expect(comparison.high).toBeCloseTo(0.1061474782, 10);
    expect(comparison.z).toBeCloseTo(2.0013411241, 10);
    expect(comparison.p).toBeCloseTo(0.0453556408, 10);
  });

  it('compares nothing with an empty period', () => {
    expect(compareShares(45, 300, 0, 0)).toEqual({ value: null, low: null, high: null, z: null, p: null });
  });
});
