import type { BadgeWords } from './badgeWords.ts';
import type { WidgetLocale } from './widgetLocale.ts';

/** Loads what the public score says in a language, each a file of its own. */
export const badgeLanguages: Readonly<Record<WidgetLocale, () => Promise<{ readonly words: BadgeWords }>>> = {
  en: () => import('./en.badge.ts'),
  'zh-CN': () => import('./zh-CN.badge.ts'),
  'zh-TW': () => import('./zh-TW.badge.ts'),
  ja: () => import('./ja.badge.ts'),
  ko: () => import('./ko.badge.ts'),
  es: () => import('./es.badge.ts'),
  fr: () => import('./fr.badge.ts'),
  de: () => import('./de.badge.ts'),
  'pt-BR': () => import('./pt-BR.badge.ts'),
  ar: () => import('./ar.badge.ts'),
};
