import type { CaseWords } from './caseWords.ts';
import type { WidgetLocale } from './widgetLocale.ts';

/** Loads what a case says in a language, each a file of its own. */
export const caseLanguages: Readonly<Record<WidgetLocale, () => Promise<{ readonly words: CaseWords }>>> = {
  en: () => import('./en.case.ts'),
  'zh-CN': () => import('./zh-CN.case.ts'),
  'zh-TW': () => import('./zh-TW.case.ts'),
  ja: () => import('./ja.case.ts'),
  ko: () => import('./ko.case.ts'),
  es: () => import('./es.case.ts'),
  fr: () => import('./fr.case.ts'),
  de: () => import('./de.case.ts'),
  'pt-BR': () => import('./pt-BR.case.ts'),
  ar: () => import('./ar.case.ts'),
};
