import type { WidgetTongue } from '../language/widgetLocale.ts';

/** Label of the button in every language: all that is said before a language file is loaded. */
export const widgetWords: Readonly<Record<WidgetTongue, string>> = {
  en: 'Feedback',
  de: 'Feedback',
  'zh-TW': '意見回饋',
  zh: '意见反馈',
  ja: 'ご意見',
  ko: '의견',
  es: 'Opinión',
  pt: 'Opinião',
  fr: 'Avis',
  ar: 'رأيك',
};
