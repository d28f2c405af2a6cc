import { taxonomy } from '@hearback/schema/category/taxonomy';
import type { Plugin } from 'vite';

type Language = 'en' | 'zh';

/** The labels of the taxonomy by level. A rating needs the first alone. */
const levels: Readonly<Record<string, (language: Language) => object>> = {
  /** `{PRODUCT: 'Product'}` */
  branches: (language) => Object.fromEntries(taxonomy.map((branch) => [branch.code, branch[language]])),
  /** `{PRODUCT: {PRICE: 'Price…'}}` */
  leaves: (language) =>
    Object.fromEntries(
      taxonomy.map(({ code, children }) => [
        code,
        Object.fromEntries(children.map((leaf) => [leaf.code.slice(code.length + 1), leaf[language]])),
      ]),
    ),
};

/** Serves `virtual:branches/en`, `virtual:leaves/zh` and so on: the taxonomy's labels, each language alone. */
export function categoryLabels(): Plugin {
  return {
    name: 'hearback-categories',
    resolveId: (id) => (/^virtual:(branches|leaves)\//.test(id) ? `\0${id}` : null),
    load(id) {
      const [, level = '', language] = /^\0virtual:(\w+)\/(\w+)$/.exec(id) ?? [];
      const labels = levels[level]?.(language as Language);
      return labels ? `export const ${level} = ${JSON.stringify(labels)};` : null;
    },
  };
}
