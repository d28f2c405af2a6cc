import { requireCount } from './distribution.ts';

/** One line of a Pareto table; shares are of everything counted, the built-in OTHER included. */
export interface ParetoLine<T> {
  readonly item: T;
  readonly count: number;
  /** 0 to 1; null where nothing was counted. */
  readonly share: number | null;
  /** Share of this line and all lines above it: the last line, OTHER where there is one, has 1. */
  readonly cumulativeShare: number | null;
  readonly vitalFew: boolean;
}

/**
 * Pareto table: items by falling count, with the vital few marked.
 *
 * The vital few are the smallest set that reaches 80 % of everything counted, including the item that
 * crosses. The built-in OTHER comes last and is never among them, although the denominator holds it: where
 * it alone has more than a fifth, no set reaches 80 % and all counted items are marked.
 *
 * @param isOther says which item is the built-in OTHER
 * @param compareTies orders items of equal count
 * @throws RangeError where a count is not a whole number from 0 up.
 * @see J. M. Juran, Quality Control Handbook (1951).
 */
export function pareto<T extends { readonly count: number }>(
  items: readonly T[],
  options: { isOther: (item: T) => boolean; compareTies: (a: T, b: T) => number },
): ParetoLine<T>[] {
  const { isOther, compareTies } = options;
  for (const { count } of items) requireCount('count', count);
  const total = items.reduce((sum, { count }) => sum + count, 0);
  const sorted = [...items].sort(
    (a, b) => Number(isOther(a)) - Number(isOther(b)) || b.count - a.count || compareTies(a, b),
  );
  let above = 0;
  return sorted.map((item) => {
    const { count } = item;
    // Whole numbers, so that a set of exactly 80 % is seen as such.
    const vitalFew = count > 0 && !isOther(item) && 5 * above < 4 * total;
    above += count;
    if (total === 0) return { item, count, share: null, cumulativeShare: null, vitalFew };
    return { item, count, share: count / total, cumulativeShare: above / total, vitalFew };
  });
}
