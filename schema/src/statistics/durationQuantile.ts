import { type Estimate, noEstimate } from './estimate.ts';
import { type Duration, kaplanMeier, requireTime, survivalQuantile } from './kaplanMeier.ts';
import { percentileInterval } from './percentileInterval.ts';
import { ranked } from './ranked.ts';

/**
 * A median or percentile of handling times with what stands behind it, in the unit of the durations. The value is null
 * where too few cases are closed to tell, the bounds are with open cases counted in.
 */
export interface DurationQuantile extends Estimate {
  readonly closed: number;
  readonly open: number;
  /** EXACT over the closed cases, or KAPLAN_MEIER over all where more than a tenth are open. */
  readonly method: 'EXACT' | 'KAPLAN_MEIER';
}

/**
 * Quantile of handling times that does not look better than it is while cases are open.
 *
 * @param p 0 to 1; 0.5 for the median, 0.9 for the 90th percentile
 * @throws RangeError where a time is negative or not finite, or p is out of range.
 */
export function durationQuantile(durations: readonly Duration[], p: number): DurationQuantile {
  for (const { time } of durations) requireTime(time);
  const times = durations.filter(({ open }) => !open).map(({ time }) => time);
  const closed = times.length;
  const open = durations.length - closed;
  return 10 * open > durations.length
    ? {
        ...noEstimate,
        value: survivalQuantile(kaplanMeier(durations), p),
        closed,
        open,
        method: 'KAPLAN_MEIER',
      }
    : { ...percentileInterval(ranked(times), p), closed, open, method: 'EXACT' };
}
