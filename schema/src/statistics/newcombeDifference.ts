import type { Estimate } from './estimate.ts';
import { moverInterval } from './moverInterval.ts';
import { share } from './share.ts';

/**
 * Difference of two independent shares, `x1/n1 − x2/n2`, with Newcombe's hybrid interval at 95 %, from −1 to 1.
 *
 * All null where one side has no answers.
 *
 * @throws RangeError unless all are whole numbers with 0 ≤ x ≤ n.
 * @see R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10.
 */
export function newcombeDifference(x1: number, n1: number, x2: number, n2: number): Estimate {
  return moverInterval([
    { coefficient: 1, estimate: share(x1, n1) },
    { coefficient: -1, estimate: share(x2, n2) },
  ]);
}
