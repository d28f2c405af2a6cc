import type { WidgetTongue } from '../language/widgetLocale.ts';

/** Label of the button in every language: all that is said before a language file is loaded. */
export const widgetWords: Readonly<Record<WidgetTongue, string>> = {
  zh: '意见反馈',
  en: 'Feedback',
  'zh-TW': '意見回饋',
  de: 'Feedback',
  es: 'Opinión',
  pt: 'Opinião',
  ar: 'رأيك',
  fr: 'Avis',
  ko: '의견',
  ja: 'ご意見',
};
