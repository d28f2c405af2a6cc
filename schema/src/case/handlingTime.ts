import { type Measure, meanMeasure, measure } from '../indicator/measure.ts';
import { durationQuantile } from '../statistics/durationQuantile.ts';
import type { Duration } from '../statistics/kaplanMeier.ts';
import { meanInterval } from '../statistics/meanInterval.ts';
import { percentileName } from '../statistics/percentileName.ts';
import type { Instant } from '../time/calendarDay.ts';

const hour = 3_600_000;
const scale = 'hours';

/** How long something took, case by case, with the cases that have not got there yet beside them. */
export class HandlingTime {
  readonly #durations: readonly Duration[];
  readonly #basis: string;
  readonly #asOf: Instant;
  /** Cases that have not got there yet. */
  readonly open: number;

  /**
   * @param times Milliseconds, of those that got there.
   * @param ages Milliseconds up to now, of those that have not.
   * @param basis What is measured, for the formula.
   */
  constructor(times: readonly number[], ages: readonly number[], basis: string, asOf: Instant) {
    this.#durations = [
      ...times.map((time) => ({ time: time / hour, open: false })),
      ...ages.map((time) => ({ time: Math.max(0, time) / hour, open: true })),
    ];
    this.#basis = basis;
    this.#asOf = asOf;
    this.open = ages.length;
  }

  /** Median or another percentile, in hours. @param p 0 to 1. */
  percentile(p: number): Measure {
    const { closed, high, low, method, open, value } = durationQuantile(this.#durations, p);
    const how = method === 'EXACT' ? 'order statistics' : 'Kaplan-Meier with the open ones';
    const formula = `${percentileName(p)} of ${this.#basis}; ${how}`;
    return measure({
      ...{ value, low, high, numerator: null, denominator: null, sampleSize: closed },
      formula: open > 0 ? `${formula}, ${open} open` : formula,
      scale,
      asOf: this.#asOf,
    });
  }

  /** Mean of those that got there, in hours. */
  get mean(): Measure {
    const formula = `mean of ${this.#basis}; Student's t`;
    return meanMeasure(this.#times, { formula, scale, asOf: this.#asOf });
  }

  /** Standard deviation of those that got there, in hours. */
  get standardDeviation(): Measure {
    const { n, sd } = meanInterval(this.#times);
    const formula = `standard deviation of ${this.#basis}, with n − 1; no interval`;
    const none = { low: null, high: null, numerator: null, denominator: null };
    return measure({ value: sd, ...none, sampleSize: n, formula, scale, asOf: this.#asOf });
  }

  get #times() {
    return this.#durations.filter(({ open }) => !open).map(({ time }) => ({ value: time, count: 1 }));
  }
}
