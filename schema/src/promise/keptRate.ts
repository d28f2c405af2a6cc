import { type Measure, shareMeasure } from '../indicator/measure.ts';
import type { Instant } from '../time/calendarDay.ts';
import { type Bucket, bucketsOf, type Interval, type Period } from '../time/period.ts';
import type { PromiseCount } from './promise.port.ts';
import type { ServicePromise } from './servicePromise.ts';

/** A promise with how often it was kept in a period. */
export interface KeptPromise {
  readonly promise: ServicePromise;
  readonly period: Period;
  readonly counts: readonly PromiseCount[];
  readonly asOf: Instant;
}

/** How often a promise was kept (indicators.md, Scores): kept / due, with Wilson's interval. */
export function keptRate(counts: readonly PromiseCount[], asOf: Instant): Measure {
  const sum = (of: 'due' | 'kept') => counts.reduce((total, count) => total + count[of], 0);
  // More may have been taken back than is left of the period.
  const due = Math.max(0, sum('due'));
  const kept = Math.min(due, Math.max(0, sum('kept')));
  return shareMeasure(kept, due, 'kept / due; Wilson', asOf);
}

/** How often a promise was kept in each step of its period. */
export function keptTrend(
  { period, counts, asOf }: KeptPromise,
  interval: Interval,
): readonly (Bucket & { readonly kept: Measure })[] {
  return bucketsOf(period, interval).map((bucket) => ({
    ...bucket,
    kept: keptRate(
      counts.filter(({ day }) => day >= bucket.from && day < bucket.to),
      asOf,
    ),
  }));
}
