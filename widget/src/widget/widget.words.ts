import type { Locale } from '@hearback/schema/form/form';

/** Label of the button in every language: all that is said before a language file is loaded. */
export const widgetWords: Readonly<Record<Locale, string>> = { en: 'Feedback', 'zh-CN': '意见反馈' };
