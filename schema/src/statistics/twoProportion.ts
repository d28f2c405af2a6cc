import { pValue } from './pValue.ts';
import { share } from './share.ts';

/** A test of two figures against being equal; null where a side has no answers. */
export interface TestResult {
  /** Standard normal test statistic, positive where the first is higher. */
  readonly z: number | null;
  /** Two-sided, 0 to 1. */
  readonly p: number | null;
}

/**
 * Two-proportion z test with the pooled share, two-sided, without continuity correction.
 *
 * Where all or none on both sides are counted there is no difference to test: z is 0 and p is 1.
 *
 * @throws RangeError unless all are whole numbers with 0 ≤ x ≤ n.
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 7.3.3.
 */
export function twoProportion(x1: number, n1: number, x2: number, n2: number): TestResult {
  const [first, second] = [share(x1, n1).value, share(x2, n2).value];
  if (first === null || second === null) return { z: null, p: null };
  const pooled = (x1 + x2) / (n1 + n2);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
  const z = error === 0 ? 0 : (first - second) / error;
  return { z, p: pValue(z) };
}
