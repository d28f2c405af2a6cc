import { tonguesOf } from './tonguesOf.ts';
import { type WidgetLocale, widgetLocales } from './widgetLocale.ts';

/**
 * The first wanted language that the widget speaks.
 *
 * @param wanted BCP 47 tags by rank, for example the page's and then the browser's; empty ones are passed over.
 * @returns A locale of the same language (`en-GB` gives `en`, `zh-Hant` and `zh-HK` give `zh-TW`, any other Chinese
 * `zh-CN`), or undefined.
 */
export function localeOf(wanted: readonly (string | null | undefined)[]): WidgetLocale | undefined {
  return tonguesOf(wanted).flatMap((tongue) =>
    widgetLocales.filter((locale) => tongue && locale.startsWith(tongue)),
  )[0];
}
