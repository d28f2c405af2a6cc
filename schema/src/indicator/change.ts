import { compareShares } from '../statistics/compareShares.ts';
import type { Estimate } from '../statistics/estimate.ts';
import { type Measure, measure, noMeasure } from './measure.ts';

/** A figure now and before, and whether it changed. */
export interface Change {
  readonly now: Measure;
  readonly before: Measure;
  /** Now less before, with its 95 % interval. */
  readonly difference: Measure;
  readonly z: number | null;
  /** Two-sided p value. */
  readonly p: number | null;
  /** Chance that an answer now is higher than one before; 0.5 is no difference. */
  readonly effect: number | null;
  /** Whether p is under 0.05; null where there is no test. */
  readonly significant: boolean | null;
}

interface Tested extends Estimate {
  readonly z: number | null;
  readonly p: number | null;
  readonly effect?: number | null;
}

/**
 * How a figure changed; without a test where either side has too few answers, or is not defined.
 *
 * @param scale Of the difference.
 */
export function change(
  formula: string,
  now: Measure,
  before: Measure,
  scale: string,
  test: () => Tested,
): Change {
  const sampleSize = Math.min(now.sampleSize, before.sampleSize);
  const parts = { sampleSize, formula, scale, asOf: now.asOf };
  const reason = now.reason ?? before.reason;
  if (reason !== null) {
    const difference = { ...noMeasure(reason, parts), suppressed: now.suppressed || before.suppressed };
    return { now, before, difference, z: null, p: null, effect: null, significant: null };
  }
  const { z, p, effect = null, ...estimate } = test();
  const difference = measure({ ...parts, ...estimate, numerator: null, denominator: null });
  return { now, before, difference, z, p, effect, significant: p === null ? null : p < 0.05 };
}

/** How a share changed: difference with Newcombe's interval, pooled two-proportion z. */
export function changeOfShares(now: Measure, before: Measure): Change {
  const formula = 'share now − share before; Newcombe; pooled two-proportion z';
  const countsOf = ({ numerator, denominator }: Measure) => [numerator ?? 0, denominator ?? 0] as const;
  return change(formula, now, before, '-1-1', () => compareShares(...countsOf(now), ...countsOf(before)));
}
