import { InvalidInput } from '../failure/failure.ts';
import { checkText } from '../submission/text.ts';

/** Longest text in the life of a case, in characters. */
export const maxCaseText = 5000;

/** A text that has to be there; a blank one is refused by the rules. @throws InvalidInput where it is too long. */
export function words(text: string, path = 'text'): string {
  return checkText(text, path, maxCaseText) ?? '';
}

/** A text that may be absent, as a part of a command: nothing where it is blank. */
export function maybe<Key extends string>(
  key: Key,
  text: string | null | undefined,
): { readonly [Each in Key]?: string } {
  const checked = checkText(text, key, maxCaseText);
  return (checked === null ? {} : { [key]: checked }) as { readonly [Each in Key]?: string };
}

/** Things of which at most so many are taken. @throws InvalidInput where there are more. */
export function atMost<Item>(
  max: number,
  items: readonly Item[] | null | undefined,
  path: string,
): readonly Item[] {
  const count = items?.length ?? 0;
  if (count > max) throw new InvalidInput('TOO_MANY', path, { max, count });
  return items ?? [];
}
