import { type Estimate, noEstimate } from './estimate.ts';
import { z95 } from './z95.ts';

/**
 * Pearson's correlation of pairs with its 95 % interval by Fisher's z: tanh(artanh r ± 1.96/√(n − 3)). Values are
 * null where one side does not vary; the interval is null under four pairs.
 *
 * @see R. A. Fisher, Metron 1 (1921) 3-32.
 */
export function correlation(pairs: readonly (readonly [number, number])[]): Estimate {
  const n = pairs.length;
  if (n < 2) return noEstimate;
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / n;
  const [meanX, meanY] = [mean(0), mean(1)];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  // What is left of equal values by rounding is no variation.
  const varies = (squares: number, centre: number) => squares > n * (Math.abs(centre) * 1e-12) ** 2;
  if (!varies(xx, meanX) || !varies(yy, meanY)) return noEstimate;
  const value = Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
  if (n < 4) return { ...noEstimate, value };
  const reach = z95 / Math.sqrt(n - 3);
  return { value, low: Math.tanh(Math.atanh(value) - reach), high: Math.tanh(Math.atanh(value) + reach) };
}
