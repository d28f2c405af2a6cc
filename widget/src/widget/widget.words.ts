import type { WidgetTongue } from '../language/widgetLocale.ts';

/** Label of the button in every language: all that is said before a language file is loaded. */
export const widgetWords: Readonly<Record<WidgetTongue, string>> = {
  zh: '意见反馈',
  fr: 'Avis',
  ar: 'رأيك',
  'zh-TW': '意見回饋',
  en: 'Feedback',
  de: 'Feedback',
  ja: 'ご意見',
  es: 'Opinión',
  pt: 'Opinião',
  ko: '의견',
};
