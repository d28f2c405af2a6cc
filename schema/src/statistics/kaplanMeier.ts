/** How long a case took, or has taken so far where it is still open (censored). */
export interface Duration {
  /** In any unit, not negative. */
  readonly time: number;
  readonly open: boolean;
}

/** The curve after one time at which cases closed. */
export interface SurvivalStep {
  readonly time: number;
  /** Cases not closed, and observed, until this time. */
  readonly atRisk: number;
  /** Cases closed at this time. */
  readonly closed: number;
  /** Estimated share of cases that take longer than this time, 0 to 1. */
  readonly remaining: number;
}

/**
 * Kaplan-Meier estimate of how many cases take longer than a time, from closed and open cases.
 *
 * One step for each time at which a case closed, by rising time; an open case counts until its age, that
 * included.
 *
 * @throws RangeError where a time is negative or not finite.
 * @see E. L. Kaplan, P. Meier, JASA 53 (1958) 457-481.
 */
export function kaplanMeier(durations: readonly Duration[]): SurvivalStep[] {
  for (const { time } of durations) requireTime(time);
  const sorted = [...durations].sort((a, b) => a.time - b.time);
  const steps: SurvivalStep[] = [];
  let remaining = 1;
  for (let first = 0, next = 0; first < sorted.length; first = next) {
    const time = sorted[first]?.time;
    let closed = 0;
    for (; sorted[next]?.time === time && next < sorted.length; next++) if (!sorted[next]?.open) closed++;
    if (closed === 0 || time === undefined) continue;
    const atRisk = sorted.length - first;
    remaining *= (atRisk - closed) / atRisk;
    steps.push({ time, atRisk, closed, remaining });
  }
  return steps;
}

/**
 * The time within which a share p of the cases close: the first at which the estimate is down to 1 − p; null
 * where it does not get there, because too many are still open. A share of 0 is the shortest time of all.
 *
 * @param p 0 to 1; 0.5 for the median
 * @throws RangeError for any other p.
 * @see J. P. Klein, M. L. Moeschberger, Survival Analysis (2003), 4.5.
 */
export function survivalQuantile(steps: readonly SurvivalStep[], p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p must be from 0 to 1, got ${p}`);
  // The estimate is a product of many fractions, which rounding may leave a hair above 1 − p.
  return steps.find(({ remaining }) => remaining <= 1 - p + 1e-9)?.time ?? null;
}

/** @throws RangeError where a time is negative or not finite. */
export function requireTime(time: number): void {
  if (!(time >= 0 && Number.isFinite(time)))
    throw new RangeError(`time must be finite and not negative, got ${time}`);
}
