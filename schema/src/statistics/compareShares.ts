import type { Estimate } from './estimate.ts';
import { newcombeDifference } from './newcombeDifference.ts';
import { type TestResult, twoProportion } from './twoProportion.ts';

/** How a figure differs between two independent samples, such as a period and the one before it. */
export interface Comparison extends Estimate, TestResult {}

/**
 * Compares two shares, the second being what is compared against: the previous period, or last year's.
 *
 * Value (`x1/n1 − x2/n2`, −1 to 1) with Newcombe's hybrid interval, z and p of the pooled two-proportion test.
 * All null where a side has no answers. The interval and the test are two methods: near 5 % they may disagree.
 *
 * @throws RangeError unless all are whole numbers with 0 ≤ x ≤ n.
 */
export function compareShares(x1: number, n1: number, x2: number, n2: number): Comparison {
  return { ...newcombeDifference(x1, n1, x2, n2), ...twoProportion(x1, n1, x2, n2) };
}
