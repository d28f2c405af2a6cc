import type { Locale } from '../form/form.ts';
import { taxonomy } from './taxonomy.ts';

/** A complaint category of the taxonomy or of one merchant. */
export interface Category {
  /** Stable code, for example `SERVICE.WAIT`. */
  readonly code: string;
  /** Code of its first level; null on the first level. */
  readonly parent: string | null;
  readonly labels: Readonly<Record<Locale, string>>;
  readonly builtIn: boolean;
}

/** A category that a merchant added. */
export interface OwnCategory {
  readonly code: string;
  readonly parent: string | null;
  readonly label: string;
}

/** The built-in category for what fits nowhere: last in a Pareto and never among its vital few. */
export const other = 'OTHER';

/** Whether a code is the built-in OTHER or one below it. */
export function isOther(code: string): boolean {
  return code === other || code.startsWith(`${other}.`);
}

const builtIn: readonly Category[] = taxonomy.flatMap((branch) => [
  { code: branch.code, parent: null, labels: { en: branch.en, 'zh-CN': branch.zh }, builtIn: true },
  ...branch.children.map((leaf) => ({
    code: leaf.code,
    parent: branch.code,
    labels: { en: leaf.en, 'zh-CN': leaf.zh },
    builtIn: true,
  })),
]);

/** The categories that complaints of one merchant can have, by code. */
export class CategorySet {
  readonly #byCode: ReadonlyMap<string, Category>;

  constructor(own: readonly OwnCategory[] = []) {
    const added = own.map(({ code, parent, label }) => {
      return { code, parent, labels: { en: label, 'zh-CN': label }, builtIn: false };
    });
    this.#byCode = new Map([...builtIn, ...added].map((category) => [category.code, category]));
  }

  /** Every category: the built-in ones, then the merchant's own. */
  get all(): readonly Category[] {
    return [...this.#byCode.values()];
  }

  /** @returns Undefined for a code that this merchant does not have. */
  get(code: string): Category | undefined {
    return this.#byCode.get(code);
  }

  has(code: string): boolean {
    return this.#byCode.has(code);
  }

  /**
   * The category that a word names: its code, or its label in any language, whatever the case.
   *
   * @param parent Code of the first level to look below; null: on the first level.
   */
  find(word: string, parent: string | null): Category | undefined {
    const wanted = word.trim().toLowerCase();
    return this.all.find((category) => {
      if (category.parent !== parent) return false;
      return [category.code, ...Object.values(category.labels)].some((name) => name.toLowerCase() === wanted);
    });
  }
}

/**
 * A code for a category that a merchant adds, from its label: capitals, digits and underscores, below its
 * parent's code; a number is added where the code is taken.
 */
export function codeFor(label: string, parent: string | null, isTaken: (code: string) => boolean): string {
  const word = label
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 60);
  const base = `${parent === null ? '' : `${parent}.`}${word === '' ? 'X' : word}`;
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? base : `${base}_${number}`;
    if (!isTaken(code)) return code;
  }
}
