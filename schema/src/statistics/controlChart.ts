import { type ChartPoint, chartSigma, requirePoint, standardised } from './chartPoint.ts';
import type { Baseline } from './freezeBaseline.ts';
import { defaultZoneRules, type Signal, type ZoneRule, zoneRules } from './zoneRules.ts';

/** One point with the limits that hold for its n; all null where n is 0. */
export interface ChartedPoint {
  /** P and LANEY: share, 0 to 1; U: rate per unit of n. */
  readonly value: number | null;
  /** Lower and upper control limit, in the unit of the value; null where the baseline has no limits. */
  readonly low: number | null;
  readonly high: number | null;
  /** Distance from the centre in sigmas (LANEY: widened ones); null without limits or without spread. */
  readonly z: number | null;
  /** Beyond a limit; says nothing about whether the chart may signal. */
  readonly out: boolean;
}

/** A control chart as data that can be drawn. */
export interface ControlChart {
  readonly baseline: Baseline;
  readonly points: ChartedPoint[];
  /** Rules that fired, with the positions of their points; empty unless the baseline is SIGNALLING. */
  readonly signals: Signal[];
}

/**
 * Control chart of points in the order of time against a frozen baseline, with limits per point.
 *
 * `p̄ ± 3·σz·√(p̄(1−p̄)/nᵢ)` for P and LANEY, cut at 0 and 1; `ū ± 3·√(ū/nᵢ)` for U, cut at 0. Rules look at
 * the points that have an n; a gap neither breaks a run nor adds to it.
 *
 * @throws RangeError as freezeBaseline does.
 * @see D. C. Montgomery, Introduction to Statistical Quality Control; D. B. Laney, Quality Engineering 14 (2002) 531-537.
 */
export function controlChart(
  points: readonly ChartPoint[],
  baseline: Baseline,
  rules: readonly ZoneRule[] = defaultZoneRules,
): ControlChart {
  const distances = new Map<number, number>();
  const charted = points.map((point, position) => {
    requirePoint(baseline.kind, point);
    const { value, distance, ...limits } = judge(point, baseline);
    if (distance !== null) distances.set(position, distance);
    return { value, ...limits, z: distance !== null && Number.isFinite(distance) ? distance : null };
  });
  if (baseline.standing !== 'SIGNALLING') return { baseline, points: charted, signals: [] };
  const positions = [...distances.keys()];
  const signals = zoneRules([...distances.values()], rules).map(({ rule, from, at }) => ({
    rule,
    from: positions[from] ?? from,
    at: positions[at] ?? at,
  }));
  return { baseline, points: charted, signals };
}

function judge({ count, n }: ChartPoint, { kind, centre, sigmaZ, standing }: Baseline) {
  const value = n === 0 ? null : count / n;
  if (value === null || centre === null || sigmaZ === null || standing === 'NONE') {
    return { value, low: null, high: null, distance: null, out: false };
  }
  const sigma = sigmaZ * chartSigma(kind, centre, n);
  const low = Math.max(0, centre - 3 * sigma);
  const high = Math.min(kind === 'U' ? Number.POSITIVE_INFINITY : 1, centre + 3 * sigma);
  return {
    value,
    low,
    high,
    distance: standardised(value - centre, sigma),
    out: value < low || value > high,
  };
}
