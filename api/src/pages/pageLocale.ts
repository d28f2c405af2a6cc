import { type Locale, locales } from '@hearback/schema/form/form';

/** A locale of the same language, or undefined. */
function spoken(tag: string): Locale | undefined {
  const [language] = tag.trim().toLowerCase().split(/[-_]/);
  return locales.find((locale) => locale.toLowerCase().split('-')[0] === language);
}

/** Language tags of an `Accept-Language` header, the most wanted first. */
function wantedTags(header: string): string[] {
  return header
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.split(';');
      const weight = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

/**
 * The language of a page: the one that was chosen, else the first that the browser asks for and the product
 * speaks, else the merchant's, else English.
 *
 * @param chosen Language tag of `?lang=` or of a form; one that is not spoken chooses nothing.
 * @param header The `Accept-Language` header.
 */
export function pageLocale(
  chosen: string | null | undefined,
  header: string | undefined,
  merchant: Locale = locales[0],
): Locale {
  const wanted = wantedTags(header ?? '').map(spoken);
  return spoken(chosen ?? '') ?? wanted.find((locale) => locale !== undefined) ?? merchant;
}

/** What an address needs so that it opens in a language: nothing where it would anyway. */
export function languageQuery(locale: Locale, header: string | undefined, merchant: Locale): string {
  return pageLocale(null, header, merchant) === locale ? '' : `?lang=${locale}`;
}
