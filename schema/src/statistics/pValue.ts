import jStat from 'jstat';

/**
 * Two-sided p value of a standard normal test statistic, from 0 to 1.
 *
 * Right to 1e-15; beyond |z| = 8.3 that leaves 0.
 */
export function pValue(z: number): number {
  return Math.min(1, 2 * jStat.normal.cdf(-Math.abs(z), 0, 1));
}
