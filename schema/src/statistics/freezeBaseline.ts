import { type ChartKind, type ChartPoint, chartSigma, requirePoint, standardised } from './chartPoint.ts';

/** The centre and spread that later points are judged by; kept as it is until somebody freezes another. */
export interface Baseline {
  readonly kind: ChartKind;
  /** P and LANEY: pooled share p̄, 0 to 1; U: pooled rate ū per unit of n; null without a point. */
  readonly centre: number | null;
  /** LANEY: mean moving range of the standardised points / 1.128; null where they do not vary. Else 1. */
  readonly sigmaZ: number | null;
  /** Points with an n. */
  readonly points: number;
  /** NONE: too few for limits. PROVISIONAL: limits, no signal. SIGNALLING: a chart may raise a signal. */
  readonly standing: 'NONE' | 'PROVISIONAL' | 'SIGNALLING';
}

/** Expected moving range of two standard normal values: d₂ of samples of two. */
const D2 = 1.128;

/**
 * Freezes the baseline of a control chart from the points of a stretch of time, in order.
 *
 * From 6 points its limits are provisional; from 20 points with n·centre ≥ 5 it may signal. Points with n of 0
 * are left out.
 *
 * @throws RangeError where a count is not a whole number from 0 up, n is negative or not finite, or count is
 * above n on a chart of shares.
 * @see D. B. Laney, Quality Engineering 14 (2002) 531-537; D. C. Montgomery, Introduction to Statistical Quality Control.
 */
export function freezeBaseline(kind: ChartKind, points: readonly ChartPoint[]): Baseline {
  for (const point of points) requirePoint(kind, point);
  const given = points.filter(({ n }) => n > 0);
  if (given.length === 0)
    return { kind, centre: null, sigmaZ: kind === 'LANEY' ? null : 1, points: 0, standing: 'NONE' };
  const sum = (part: keyof ChartPoint) => given.reduce((total, point) => total + point[part], 0);
  const centre = sum('count') / sum('n');
  const z = given.map(({ count, n }) => standardised(count / n - centre, chartSigma(kind, centre, n)));
  const large = given.filter(({ n }) => n * centre >= 5).length;
  return {
    kind,
    centre,
    sigmaZ: kind === 'LANEY' ? movingSigma(z) : 1,
    points: given.length,
    standing: large >= 20 ? 'SIGNALLING' : given.length >= 6 ? 'PROVISIONAL' : 'NONE',
  };
}

function movingSigma(z: readonly number[]): number | null {
  const ranges = z.slice(1).map((value, index) => Math.abs(value - (z[index] ?? value)));
  const sigma = ranges.reduce((sum, range) => sum + range, 0) / Math.max(1, ranges.length) / D2;
  // What is left of equal points after rounding is no spread to judge others by.
  return sigma > 1e-9 ? sigma : null;
}
