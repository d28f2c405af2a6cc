import { type Duration, kaplanMeier, requireTime, survivalQuantile } from './kaplanMeier.ts';
import { percentile } from './percentile.ts';

/** A median or percentile of handling times with what stands behind it. */
export interface DurationQuantile {
  /** In the unit of the durations; null where too few cases are closed to tell. */
  readonly value: number | null;
  readonly closed: number;
  readonly open: number;
  /** EXACT over the closed cases, or KAPLAN_MEIER over all where more than a tenth are open. */
  readonly method: 'EXACT' | 'KAPLAN_MEIER';
}

/**
 * Quantile of handling times that does not look better than it is while cases are open.
 *
 * @param p above 0, up to 1; 0.5 for the median, 0.9 for the 90th percentile
 * @throws RangeError where a time is negative or not finite, or p is out of range.
 */
export function durationQuantile(durations: readonly Duration[], p: number): DurationQuantile {
  for (const { time } of durations) requireTime(time);
  const times = durations.filter(({ open }) => !open).map(({ time }) => time);
  const closed = times.length;
  const open = durations.length - closed;
  return 10 * open > durations.length
    ? { value: survivalQuantile(kaplanMeier(durations), p), closed, open, method: 'KAPLAN_MEIER' }
    : { value: percentile(times, p), closed, open, method: 'EXACT' };
}
