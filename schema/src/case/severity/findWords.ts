import type { WordList } from './wordList.ts';

interface Matcher {
  readonly words: RegExp;
  readonly butNot: RegExp | null;
}

/** How a language tells words apart: English by their edges, Chinese not at all. */
export type WordEdges = 'LETTERS' | 'NONE';

const matchers = new WeakMap<WordList, Matcher>();

function pattern(entries: readonly string[], edges: WordEdges): RegExp {
  const source = entries
    .map((entry) => entry.replaceAll(' ', '\\s+').replaceAll(/(?<=\p{L})\*/gu, '[\\p{L}\\p{N}]*'))
    .join('|');
  const [before, after] =
    edges === 'NONE' ? ['', ''] : ['(?<![\\p{Script=Latin}\\d])', '(?![\\p{Script=Latin}\\d])'];
  return new RegExp(`${before}(?:${source})${after}`, 'giu');
}

function matcherOf(list: WordList, edges: WordEdges): Matcher {
  const known = matchers.get(list);
  if (known !== undefined) return known;
  const { words, butNot = [] } = list;
  const made = { words: pattern(words, edges), butNot: butNot.length === 0 ? null : pattern(butNot, edges) };
  matchers.set(list, made);
  return made;
}

/** A text as it is compared: full-width letters made plain, apostrophes straight. */
export function comparable(text: string): string {
  return text.normalize('NFKC').replaceAll(/[’‘]/g, "'");
}

/**
 * The words of a list that stand in a text. A word counts where it does not lie within one of the expressions that
 * mean something else.
 *
 * @param text As `comparable` gives it.
 * @returns The words as they stand in the text, each once.
 */
export function findWords(text: string, list: WordList, edges: WordEdges): string[] {
  const { words, butNot } = matcherOf(list, edges);
  const harmless = [...text.matchAll(butNot ?? /$^/g)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
  const found = new Set<string>();
  for (const { index, 0: word } of text.matchAll(words)) {
    const inside = harmless.some(([from = 0, to = 0]) => from <= index && index + word.length <= to);
    if (!inside) found.add(word);
  }
  return [...found];
}
