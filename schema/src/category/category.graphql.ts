import { builder } from '../builder.ts';
import { localeFor } from '../form/form.ts';
import type { Category, CategorySet } from './category.ts';

/** A category with the set it stands in, which knows its parent. */
export interface CategoryInSet {
  readonly category: Category;
  readonly set: CategorySet;
}

/**
 * A category of a set by its code.
 *
 * A code that is no longer in the set is shown as its own label, so that an old complaint stays readable.
 */
export function categoryInSet(code: string, set: CategorySet): CategoryInSet {
  const retired = { code, parent: null, labels: { en: code, 'zh-CN': code }, builtIn: false };
  return { set, category: set.get(code) ?? retired };
}

/** A complaint category. */
export const CategoryRef = builder.objectRef<CategoryInSet>('Category');

CategoryRef.implement({
  description: 'A complaint category, of the built-in taxonomy or of one merchant; two levels.',
  fields: (t) => ({
    code: t.string({ description: 'Stable code.', resolve: ({ category }) => category.code }),
    label: t.string({
      description: "Its name. The merchant's own categories have one name in every language.",
      args: {
        locale: t.arg.string({ description: 'Language tag; by default the language of the request.' }),
      },
      resolve: ({ category }, { locale }, context) =>
        category.labels[locale == null ? context.locale : localeFor(locale)],
    }),
    level: t.int({ description: '1 or 2.', resolve: ({ category }) => (category.parent === null ? 1 : 2) }),
    parent: t.field({
      type: CategoryRef,
      nullable: true,
      description: 'The first level it stands below; null on the first level.',
      resolve: ({ category, set }) => (category.parent === null ? null : categoryInSet(category.parent, set)),
    }),
    builtIn: t.boolean({
      description: 'Whether it is of the taxonomy.',
      resolve: ({ category }) => category.builtIn,
    }),
  }),
});
