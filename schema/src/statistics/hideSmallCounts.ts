import { requireCount } from './distribution.ts';

/** Counts under this are hidden in what leaves the merchant. */
const SMALL = 5;

/**
 * Counts of parts of one known total as they may leave the merchant; null is hidden.
 *
 * Counts under five are hidden, none among them, and then the smallest others until two parts are hidden that together make five
 * or more, so that neither a part nor a small rest is the total less what is shown. Where all parts together
 * make less than five, the total is to be hidden as well. For parts of parts, apply it to each level from the
 * top, and hide all parts of what is hidden.
 *
 * @param counts parts that add up to the total, in any order
 * @throws RangeError where a count is not a whole number from 0 up.
 * @see A. Hundepool and others, Statistical Disclosure Control (2012), on secondary cell suppression.
 */
export function hideSmallCounts(counts: readonly number[]): (number | null)[] {
  for (const count of counts) requireCount('count', count);
  const rising = counts.map((count, index) => ({ count, index })).sort((a, b) => a.count - b.count);
  const hidden = new Set<number>();
  let together = 0;
  for (const { count, index } of rising) {
    const secondary = hidden.size > 0 && (hidden.size < 2 || together < SMALL);
    if (count >= SMALL && !secondary) break;
    hidden.add(index);
    together += count;
  }
  return counts.map((count, index) => (hidden.has(index) ? null : count));
}
