import type { WidgetLocale } from '../language/widgetLocale.ts';

/** Label of the button in every language: all that is said before a language file is loaded. */
export const widgetWords: Readonly<Record<WidgetLocale, string>> = {
  en: 'Feedback',
  'zh-CN': '意见反馈',
  'zh-TW': '意見回饋',
  ja: 'ご意見',
  ko: '의견',
  es: 'Opinión',
  fr: 'Avis',
  de: 'Feedback',
  'pt-BR': 'Opinião',
  ar: 'رأيك',
};
