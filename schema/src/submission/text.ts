import { InvalidInput } from '../failure/failure.ts';

/** Length of a text in characters (Unicode code points), as every limit counts. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/**
 * A text as it is stored: unchanged. Nothing is trimmed, cut or replaced.
 *
 * @returns Null for a text that is absent or blank.
 * @throws InvalidInput where it is longer than `max`, or holds what no database stores: U+0000 or half a
 * surrogate pair.
 */
export function checkText(text: string | null | undefined, path: string, max: number): string | null {
  if (text == null || text.trim() === '') return null;
  if (text.includes('\u0000') || !text.isWellFormed()) {
    throw new InvalidInput('INVALID', path, {
      expected: 'text without U+0000 and without broken characters',
    });
  }
  // A text has at least as many UTF-16 units as characters: most need no counting.
  if (text.length <= max) return text;
  const length = lengthOf(text);
  if (length > max) throw new InvalidInput('TOO_LONG', path, { max, length });
  return text;
}
