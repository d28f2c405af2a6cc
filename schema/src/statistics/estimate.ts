/** A two-sided 95 % interval, in the unit of what it surrounds. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A figure with its 95 % interval; null where the answers do not determine it. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What is known when nobody answered. */
export const noEstimate: Estimate = { value: null, low: null, high: null };
