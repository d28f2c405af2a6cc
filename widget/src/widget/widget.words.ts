import type { Locale } from '@hearback/schema/form/form';

/** The words needed before a language file is loaded: the button's label, and what it says when loading failed. */
export const widgetWords: Readonly<Record<Locale, readonly [label: string, failed: string]>> = {
  en: ['Feedback', 'Could not be loaded. Try again'],
  'zh-CN': ['意见反馈', '未能加载，请重试'],
};
