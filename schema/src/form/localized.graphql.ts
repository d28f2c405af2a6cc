import { builder } from '../builder.ts';
import type { Localized } from './form.ts';

/** A text in every language of the product. */
export const LocalizedRef = builder.objectRef<Localized>('LocalizedText').implement({
  description: 'A text in every language of the product.',
  fields: (t) => ({
    en: t.exposeString('en', { description: 'English.' }),
    zhCN: t.string({ description: 'Simplified Chinese.', resolve: (text) => text['zh-CN'] }),
  }),
});

/** A text in every language of the product. */
export const LocalizedInput = builder.inputType('LocalizedTextInput', {
  description: 'A text in every language of the product.',
  fields: (t) => ({
    en: t.string({ required: true, description: 'English.' }),
    zhCN: t.string({ required: true, description: 'Simplified Chinese.' }),
  }),
});

/** What GraphQL gave, as the rules know it. */
export function localizedOf({ en, zhCN }: { readonly en: string; readonly zhCN: string }): Localized {
  return { en, 'zh-CN': zhCN };
}
