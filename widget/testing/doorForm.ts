import { taxonomy } from '@hearback/schema/category/taxonomy';
import { formLimits, remediesWanted, type WidgetForm } from '@hearback/schema/form/form';

/**
 * The form that the test server gives: stars, all built-in categories, both languages.
 *
 * @param base Address of the server, ending in a slash.
 */
export function doorForm(base: string, key: string): WidgetForm {
  return {
    key,
    version: 3,
    merchant: { name: 'Lakeside Bakery', locale: 'zh-CN' },
    questions: [{ key: 'overall', version: 2, kind: 'STARS', scale: { min: 1, max: 5 }, lowUpTo: 3 }],
    reasons: taxonomy.map(({ code }) => code).filter((code) => code !== 'OTHER'),
    categories: taxonomy.flatMap(({ code, children }) => [
      { code },
      ...children.map((child) => ({ code: child.code, parent: code })),
    ]),
    remedies: remediesWanted,
    consent: {
      version: 4,
      text: {
        en: 'Lakeside Bakery uses these details to answer this complaint, and for nothing else.',
        'zh-CN': 'Lakeside Bakery 仅将以上联系方式用于答复本次投诉，不作他用。',
      },
    },
    look: { scheme: 'auto', position: 'end' },
    limits: formLimits,
    hostedUrl: `${base}f/${key}`,
  };
}
