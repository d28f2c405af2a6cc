/** A category that can be chosen, in the words that the visitor sees. */
export interface Choosable {
  readonly code: string;
  readonly label: string;
  /** Label of the first level above it; empty on the first level. */
  readonly branch: string;
}

/** A text as it is compared: without case, accents, and the widths of East Asian letters. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The categories that a visitor's words name: those whose own label and that above it contain every word, the ones
 * whose own label begins with the first word before the others.
 */
export function findCategories(query: string, all: readonly Choosable[]): readonly Choosable[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const found = all.filter(({ label, branch }) => {
    const text = plain(`${branch} ${label}`);
    return words.every((word) => text.includes(word));
  });
  const late = ({ label }: Choosable) => Number(!plain(label).startsWith(words[0] ?? ''));
  return found.sort((a, b) => late(a) - late(b));
}
