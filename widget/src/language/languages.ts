import type { Language } from './messages.ts';
import type { WidgetLocale } from './widgetLocale.ts';

/** Loads the words of a language, each a file of its own. */
export const languages: Readonly<Record<WidgetLocale, () => Promise<Language>>> = {
  en: () => import('./en.ts'),
  'zh-CN': () => import('./zh-CN.ts'),
  'zh-TW': () => import('./zh-TW.ts'),
  ja: () => import('./ja.ts'),
  ko: () => import('./ko.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  de: () => import('./de.ts'),
  'pt-BR': () => import('./pt-BR.ts'),
  ar: () => import('./ar.ts'),
};
