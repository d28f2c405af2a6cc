import { describe, expect, it } from 'vitest';
import { pValue } from './pValue.ts';
import { z95 } from './z95.ts';

describe('pValue', () => {
  // Complementary error function at 30 digits (mpmath 1.3): erfc(|z|/√2).
  it.each([
    [0, 1.0],
    [0.1, 0.920344325445942],
    [0.5, 0.6170750774519738],
    [1, 0.3173105078629141],
    [1.5, 0.1336144025377161],
    [2.5, 0.01241933065155227],
    [3.5, 0.0004652581580710501],
    [5, 5.733031437583878e-7],
    [7, 2.55962508777167e-12],
  ])('holds fourteen decimals at z = %f', (z, p) => {
    expect(Math.abs(pValue(z) - p)).toBeLessThan(1e-14);
    expect(pValue(-z)).toBe(pValue(z));
  });

  it('is 5 % at the 95 % quantile', () => {
    expect(pValue(z95)).toBeCloseTo(0.05, 14);
  });
});
