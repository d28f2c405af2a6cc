import { widgetWords } from '../widget/widget.words.ts';
import type { WidgetLocale } from './widgetLocale.ts';

const locales = Object.keys(widgetWords) as WidgetLocale[];

/**
 * The first wanted language that the widget speaks.
 *
 * @param wanted BCP 47 tags by rank, for example the page's and then the browser's; empty ones are passed over.
 * @returns A locale of the same language (`en-GB` gives `en`, `zh-Hant` and `zh-HK` give `zh-TW`, any other Chinese
 * `zh-CN`), or undefined.
 */
export function localeOf(wanted: readonly (string | null | undefined)[]): WidgetLocale | undefined {
  return wanted.flatMap((tag) =>
    /^zh-[htm](?!ans)/i.test(`${tag}`)
      ? 'zh-TW'
      : locales.filter((locale) => tag?.toLowerCase().startsWith(locale.slice(0, 2))),
  )[0];
}
