import { describe, expect, it } from 'vitest';
import { studentQuantile } from './studentQuantile.ts';
import { z95 } from './z95.ts';

describe('studentQuantile', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, column 0.975.
  it.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [5, 2.571],
    [10, 2.228],
    [29, 2.045],
    [30, 2.042],
    [60, 2.0],
    [100, 1.984],
  ])('is in the published table at %f degrees of freedom', (df, t) => {
    expect(Math.abs(studentQuantile(df) - t)).toBeLessThanOrEqual(0.0005);
  });

  // Root of the regularised incomplete beta function at 30 digits (mpmath 1.3).
  it.each([
    [1, 12.7062047361747],
    [2, 4.302652729749464],
    [3, 3.18244630528371],
    [4, 2.776445105197794],
    [5, 2.570581835636316],
    [7.3, 2.345066736547704],
    [20, 2.085963447265865],
    [50, 2.008559112100761],
    [80, 1.990063421254446],
    [100, 1.983971518523552],
    [200, 1.971896223633909],
    [1000, 1.962339080826408],
    [10000, 1.960201239890626],
  ])('holds twelve digits at %f degrees of freedom', (df, t) => {
    expect(Math.abs(studentQuantile(df) / t - 1)).toBeLessThan(1e-12);
  });

  it('falls with every degree of freedom, to the normal quantile', () => {
    for (let df = 1; df < 400; df++) expect(studentQuantile(df + 1)).toBeLessThan(studentQuantile(df));
    expect(studentQuantile(1e12)).toBeCloseTo(z95, 11);
  });

  it('refuses degrees of freedom that cannot be', () => {
    expect(() => studentQuantile(0.5)).toThrow(RangeError);
    expect(() => studentQuantile(Number.NaN)).toThrow(RangeError);
    expect(() => studentQuantile(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});
