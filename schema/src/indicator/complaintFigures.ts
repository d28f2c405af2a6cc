import { type CategorySet, isOther } from '../category/category.ts';
import { type ParetoLine, pareto } from '../statistics/pareto.ts';

/** How many complaints a category has. */
export interface CategoryCount {
  readonly code: string;
  readonly count: number;
}

/**
 * Categories with their counts, most frequent first; equal counts in the order of their labels, first level
 * first, so that the order does not depend on how codes were made.
 */
export function compareByLabel(categories: CategorySet): (a: CategoryCount, b: CategoryCount) => number {
  const name = (code: string) => {
    const category = categories.get(code);
    const parent = category?.parent == null ? undefined : categories.get(category.parent);
    return [...(parent ? [parent.labels.en] : []), category?.labels.en ?? code].join('\u0001');
  };
  return (a, b) => {
    const [left, right] = [name(a.code), name(b.code)];
    return left < right ? -1 : Number(left > right);
  };
}

/** The Pareto of complaint categories (indicators.md, Complaints): only the built-in OTHER comes last. */
export function categoryPareto(
  counts: readonly CategoryCount[],
  categories: CategorySet,
): readonly ParetoLine<CategoryCount>[] {
  return pareto(counts, { isOther: ({ code }) => isOther(code), compareTies: compareByLabel(categories) });
}
