import { taxonomy } from '@hearback/schema/category/taxonomy';
import { formLimits, remediesWanted, type WidgetForm } from '@hearback/schema/form/form';
import { doorQuestions } from './doorQuestions.ts';

/**
 * The form that the test server gives: what the key says (`hb_pk_smileys`), by default stars, with `-photos` at its
 * end photos too; all built-in categories, both
 * languages.
 *
 * @param base Address of the server, ending in a slash.
 */
export function doorForm(base: string, key: string): WidgetForm {
  const [end = '', more] = key.slice('hb_pk_'.length).split('-');
  const asked = Object.hasOwn(doorQuestions, end) ? end : 'stars';
  const questions = doorQuestions[asked] ?? [];
  return {
    key,
    version: 3,
    merchant: { name: 'Lakeside Bakery', locale: 'zh-CN' },
    questions,
    ...(asked === 'stars' ? {} : { rich: true }),
    ...(more === 'photos' ? { photos: true } : {}),
    reasons: taxonomy.map(({ code }) => code).filter((code) => code !== 'OTHER'),
    categories: taxonomy.flatMap(({ code, children }) => [
      { code },
      ...children.map((child) => ({ code: child.code, parent: code })),
    ]),
    remedies: remediesWanted,
    consent: { version: 4 },
    look: { scheme: 'auto', position: 'end' },
    limits: formLimits,
    hostedUrl: `${base}f/${key}`,
  };
}
