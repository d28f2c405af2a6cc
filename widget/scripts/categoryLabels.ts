import { taxonomy } from '@hearback/schema/category/taxonomy';
import type { Plugin } from 'vite';

const prefix = 'virtual:categories/';

/** The labels of one language: `{PRODUCT: {'': 'Product', PRICE: 'Price…'}}`. */
function labels(language: 'en' | 'zh'): object {
  return Object.fromEntries(
    taxonomy.map((branch) => [
      branch.code,
      Object.fromEntries([
        ['', branch[language]],
        ...branch.children.map((child) => [child.code.slice(branch.code.length + 1), child[language]]),
      ]),
    ]),
  );
}

/** Serves `virtual:categories/en` and `/zh`: the taxonomy's labels, each language alone. */
export function categoryLabels(): Plugin {
  return {
    name: 'hearback-categories',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const language = id.endsWith('/zh') ? 'zh' : 'en';
      return `export const categories = ${JSON.stringify(labels(language))};`;
    },
  };
}
