import { requireCount } from './distribution.ts';

/** P: share of n; U: count per unit of n; LANEY: as P, with limits widened for clustering (p′). */
export type ChartKind = 'P' | 'U' | 'LANEY';

/** What a chart shows of one stretch of time. */
export interface ChartPoint {
  readonly count: number;
  /** P and LANEY: how many could have been counted; U: exposure in any unit. 0 is a gap in the chart. */
  readonly n: number;
}

/** Standard deviation of a point about the centre, were nothing but chance at work. */
export function chartSigma(kind: ChartKind, centre: number, n: number): number {
  return Math.sqrt((kind === 'U' ? centre : centre * (1 - centre)) / n);
}

/** Distance in sigmas; without spread every departure is infinitely far. */
export function standardised(distance: number, sigma: number): number {
  return distance === 0 ? 0 : distance / sigma;
}

/** @throws RangeError where a point cannot stand on a chart of that kind. */
export function requirePoint(kind: ChartKind, { count, n }: ChartPoint): void {
  requireCount('count', count);
  if (!(n >= 0 && Number.isFinite(n))) throw new RangeError(`n must be finite and not negative, got ${n}`);
  if (kind !== 'U' && count > n) throw new RangeError(`count must not be above n, got ${count} of ${n}`);
}
