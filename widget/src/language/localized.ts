import { type Localized, localeFor } from '@hearback/schema/form/form';
import type { WidgetLocale } from './widgetLocale.ts';

/** A text of the merchant in the language nearest to the one the widget speaks: it exists in fewer. */
export function localized(text: Localized, locale: WidgetLocale): string {
  return text[localeFor(locale)];
}
