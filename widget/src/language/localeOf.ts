import { type Locale, locales } from '@hearback/schema/form/form';

/**
 * The first wanted language that the widget speaks.
 *
 * @param wanted BCP 47 tags by rank, for example the page's and then the browser's; empty ones are passed over.
 * @returns A locale of the same language (`en-GB` gives `en`, `zh-Hans` gives `zh-CN`), or undefined.
 */
export function localeOf(wanted: readonly (string | null | undefined)[]): Locale | undefined {
  for (const tag of wanted) {
    const language = tag?.toLowerCase().split('-')[0];
    const locale = locales.find((known) => known.split('-')[0] === language);
    if (locale) return locale;
  }
  return undefined;
}
