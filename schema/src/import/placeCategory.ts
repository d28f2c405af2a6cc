import { type CategorySet, codeFor, type OwnCategory, other } from '../category/category.ts';

/** Where a complaint of a file is filed: the codes, and the categories that the merchant needs for it. */
export interface PlacedCategory {
  readonly category: string;
  readonly topCategory: string;
  /** First level before second. */
  readonly added: readonly OwnCategory[];
}

/** Category of a complaint whose file says none. */
const unspecified = 'OTHER.UNSPECIFIED';

/**
 * Files a complaint under the words of a file: a code or a label of the taxonomy or of the merchant, else
 * the word becomes a category of the merchant's own, on its level.
 *
 * @param top Word of the first level (or the code of a second); null: none, which is OTHER.
 * @param sub Word of the second level; null: none.
 */
export function placeCategory(set: CategorySet, top: string | null, sub: string | null): PlacedCategory {
  if (top === null && sub === null) return { category: unspecified, topCategory: other, added: [] };
  const deep = top === null || sub !== null ? undefined : set.get(top);
  if (deep?.parent != null) return { category: deep.code, topCategory: deep.parent, added: [] };

  const added: OwnCategory[] = [];
  const place = (word: string, parent: string | null): string => {
    const known = set.find(word, parent);
    if (known !== undefined) return known.code;
    const label = word.trim();
    const isTaken = (code: string) => set.has(code) || added.some((category) => category.code === code);
    const code = codeFor(label, parent, isTaken);
    added.push({ code, parent, label });
    return code;
  };
  const topCategory = top === null ? other : place(top, null);
  const category = sub === null ? topCategory : place(sub, topCategory);
  return { category, topCategory, added };
}
