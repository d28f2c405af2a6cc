import type { SeverityRule } from './severity.ts';

/**
 * Words of a text that make a rule fire. Each entry is a regular expression in which a space stands for
 * any white space, and a `*` that follows a letter for any further letters.
 */
export interface WordList {
  readonly words: readonly string[];
  /** Longer expressions that contain such a word and mean something else. */
  readonly butNot?: readonly string[];
}

/** The word lists of one language. */
export type WordLists = Readonly<Partial<Record<SeverityRule, WordList>>>;
