import type { WidgetTongue } from './widgetLocale.ts';

/**
 * The languages that are wanted, whether the widget speaks them or not.
 *
 * @param wanted BCP 47 tags by rank, for example the page's and then the browser's; those that are absent stay so.
 * @returns The first two letters of each (`en-GB` gives `en`), but for Chinese: `zh`, `zh-SG` and `zh-Hans` give `zh`,
 * any other `zh-TW`.
 */
export function tonguesOf(wanted: readonly (string | null | undefined)[]): (WidgetTongue | undefined)[] {
  // What says that its Chinese is simplified has a c or s: CN, SG, Hans.
  return wanted.map((tag) =>
    /^zh-(?!.*[cs])/i.test(tag as string) ? 'zh-TW' : (tag?.slice(0, 2).toLowerCase() as WidgetTongue),
  );
}
