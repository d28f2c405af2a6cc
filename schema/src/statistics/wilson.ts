import { requireCount } from './distribution.ts';
import type { Interval } from './estimate.ts';
import { z95 } from './z95.ts';

/**
 * Wilson's score interval of a share, without continuity correction.
 *
 * `(x + z²/2 ± z·√(x(n−x)/n + z²/4)) / (n + z²)`, bounds from 0 to 1. With no answer at all it is [0, 1].
 *
 * @param x answers counted
 * @param n answers given
 * @param z normal quantile, by default that of a two-sided 95 %
 * @throws RangeError unless x and n are whole numbers with 0 ≤ x ≤ n.
 * @see E. B. Wilson, JASA 22 (1927) 209-212; R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, method 3.
 */
export function wilson(x: number, n: number, z: number = z95): Interval {
  requireCount('x', x);
  requireCount('n', n);
  if (x > n) throw new RangeError(`x must not be above n, got ${x} of ${n}`);
  const centre = x + (z * z) / 2;
  const spread = z * Math.sqrt((n === 0 ? 0 : (x * (n - x)) / n) + (z * z) / 4);
  const scale = n + z * z;
  return {
    low: x === 0 ? 0 : (centre - spread) / scale,
    high: x === n ? 1 : (centre + spread) / scale,
  };
}
