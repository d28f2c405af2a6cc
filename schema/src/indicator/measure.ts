import type { Distribution } from '../statistics/distribution.ts';
import type { Estimate, Interval } from '../statistics/estimate.ts';
import { meanInterval } from '../statistics/meanInterval.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Instant } from '../time/calendarDay.ts';

/** Why a measure has no value. */
export const measureReasons = [
  'TOO_FEW',
  'SEVERAL_SCALES',
  'NOT_THIS_SCALE',
  'NO_ANSWERS',
  'NO_WEIGHTS',
  'LOW_COVERAGE',
  'MISSING_STRATUM',
  'NO_TRANSACTIONS',
  'SEVERAL_PER_ORDER',
  'NONE_BEFORE',
  'NO_VARIATION',
  'TOO_FEW_MERCHANTS',
] as const;

/** Why a measure has no value. */
export type MeasureReason = (typeof measureReasons)[number];

/** A number that never travels alone: with its sample, its interval, its formula and its scale. */
export interface Measure {
  /** Null where it is suppressed or cannot be computed; `reason` says which. */
  readonly value: number | null;
  /** Count or sum above the line; null where the figure is no ratio. */
  readonly numerator: number | null;
  /** Count below the line; null where the figure is no ratio. */
  readonly denominator: number | null;
  readonly sampleSize: number;
  /** Bounds of the 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  readonly formula: string;
  /** Range of the value, for example `0-1`, `1-5`, `-100-100`. */
  readonly scale: string;
  readonly asOf: Instant;
  /** True where value and bounds are withheld because fewer than five answers stand behind them. */
  readonly suppressed: boolean;
  readonly reason: MeasureReason | null;
}

/** Answers below which no rate, score or mean is shown (indicators.md, Small numbers). */
export const smallestSample = 5;

/** What a measure is made of before small numbers are withheld. */
export interface MeasureParts extends Estimate {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly sampleSize: number;
  readonly formula: string;
  readonly scale: string;
  readonly asOf: Instant;
}

/** A measure that is shown as small numbers allow: under five answers only the counts are. */
export function measure(parts: MeasureParts): Measure {
  if (parts.sampleSize >= smallestSample) return { ...parts, suppressed: false, reason: null };
  const reason = parts.sampleSize === 0 ? 'NO_ANSWERS' : 'TOO_FEW';
  return { ...parts, value: null, low: null, high: null, suppressed: parts.sampleSize > 0, reason };
}

/** A measure that cannot be computed from what was answered, with the reason. */
export function noMeasure(
  reason: MeasureReason,
  parts: Pick<MeasureParts, 'sampleSize' | 'formula' | 'scale' | 'asOf'>,
): Measure {
  return {
    ...parts,
    value: null,
    low: null,
    high: null,
    numerator: null,
    denominator: null,
    suppressed: false,
    reason,
  };
}

/** A share of counts with Wilson's interval, from 0 to 1. */
export function shareMeasure(
  numerator: number,
  denominator: number,
  formula: string,
  asOf: Instant,
): Measure {
  const bounds: Interval = wilson(numerator, denominator);
  const value = denominator === 0 ? null : numerator / denominator;
  return measure({
    value,
    ...bounds,
    numerator,
    denominator,
    sampleSize: denominator,
    formula,
    scale: '0-1',
    asOf,
  });
}

/** A mean of a distribution with Student's t interval, on a scale. */
export function meanMeasure(
  distribution: Distribution,
  { formula, scale, asOf }: Pick<MeasureParts, 'formula' | 'scale' | 'asOf'>,
): Measure {
  const { n, mean, low, high } = meanInterval(distribution);
  const total = distribution.reduce((sum, { value, count }) => sum + value * count, 0);
  const bounds = { value: mean, low, high, numerator: total, denominator: n };
  return measure({ ...bounds, sampleSize: n, formula, scale, asOf });
}
