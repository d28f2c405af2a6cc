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
  ])('is in the published table at %i degrees of freedom', (df, t) => {
    expect(studentQuantile(df)).toBeCloseTo(t, 3);
  });

  // Root of the regularised incomplete beta function at 30 digits (mpmath 1.3).
  it.each([
    [1, 12.7062047361747],
    [2, 4.30265272974946],
    [4, 2.7764451051978],
    [5, 2.57058183563632],
    [20, 2.08596344726587],
    [50, 2.00855911210076],
    [80, 1.99006342125445],
    [100, 1.98397151852355],
    [200, 1.97189622363391],
    [1000, 1.96233908082641],
    [10000, 1.96020123989063],
  ])('holds nine digits at %i degrees of freedom', (df, t) => {
    expect(Math.abs(studentQuantile(df) - t)).toBeLessThan(1e-9);
  });

  it('falls with every degree of freedom, toward the normal quantile', () => {
    for (let df = 1; df < 400; df++) expect(studentQuantile(df + 1)).toBeLessThan(studentQuantile(df));
    expect(studentQuantile(1e9)).toBeCloseTo(z95, 8);
  });

  it('refuses degrees of freedom that cannot be', () => {
    expect(() => studentQuantile(0)).toThrow(RangeError);
    expect(() => studentQuantile(1.5)).toThrow(RangeError);
  });
});
