import type { Localized } from './form.ts';

/**
 * The text a visitor agrees to when leaving contact details. A change of its words is a
 * new version, here and in the widget's language files.
 */
export const consent: { readonly version: number; readonly text: Localized } = {
  version: 1,
  text: {
    en: 'We use your contact details only to handle this complaint and to tell you what became of it.',
    'zh-CN': '您的联系方式仅用于处理本次投诉并告知您处理结果。',
  },
};
