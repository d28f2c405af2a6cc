import type { CategorySet } from '../category/category.ts';
import { InvalidInput } from '../failure/failure.ts';
import type { PlacedCategory } from './complaint.ts';

/** Codes of categories: the primary one, then further ones. */
export type CategoryCodes = readonly [string, ...string[]];

/** @throws InvalidInput for a category that the merchant does not have, naming `category` or `secondary`. */
export function checkCategories(codes: CategoryCodes, categories: CategorySet): void {
  for (const [index, category] of codes.entries()) {
    if (categories.has(category)) continue;
    throw new InvalidInput('UNKNOWN_CATEGORY', index === 0 ? 'category' : 'secondary', { category });
  }
}

/** Categories with their first levels, each once: the primary one, then the further ones. */
export function placedCategories(
  [primary, ...further]: CategoryCodes,
  categories: CategorySet,
): readonly [PlacedCategory, ...PlacedCategory[]] {
  const place = (code: string): PlacedCategory => {
    return { category: code, topCategory: categories.get(code)?.parent ?? code };
  };
  const others = new Set(further);
  others.delete(primary);
  return [place(primary), ...[...others].map(place)];
}
