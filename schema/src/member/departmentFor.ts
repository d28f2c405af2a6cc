import type { Department } from './member.ts';

/**
 * The department that owns a category: the one with the longest code that is the category's own or above it; of
 * two, the first.
 *
 * @returns Null where no department owns it.
 */
export function departmentFor(category: string, departments: readonly Department[]): Department | null {
  let best: { readonly department: Department; readonly length: number } | null = null;
  for (const department of departments) {
    for (const code of department.categories) {
      const owns = category === code || category.startsWith(`${code}.`);
      if (owns && code.length > (best?.length ?? 0)) best = { department, length: code.length };
    }
  }
  return best?.department ?? null;
}
