import type { Locale } from '@hearback/schema/form/form';
import { widgetWords } from '../widget/widget.words.ts';

const locales = Object.keys(widgetWords) as Locale[];

/**
 * The first wanted language that the widget speaks.
 *
 * @param wanted BCP 47 tags by rank, for example the page's and then the browser's; empty ones are passed over.
 * @returns A locale of the same language (`en-GB` gives `en`, `zh-Hans` gives `zh-CN`), or undefined.
 */
export function localeOf(wanted: readonly (string | null | undefined)[]): Locale | undefined {
  return wanted.flatMap((tag) =>
    locales.filter((locale) => tag?.toLowerCase().startsWith(locale.slice(0, 2))),
  )[0];
}
