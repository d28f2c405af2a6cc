import { fill } from './fill.ts';

/** One sentence in the forms that the plurals of its language need; `{count}` is filled in. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * The form of a sentence for a number.
 *
 * @param locale BCP 47 tag, whose plural rules decide.
 * @example counted({ one: '{count} day', other: '{count} days' }, 2, 'en') // '2 days'
 */
export function counted(forms: Counted, count: number, locale: string): string {
  // A form such as "one character left" has no number in it, and would be wrong for what is below zero.
  const form = count < 0 ? 'other' : new Intl.PluralRules(locale).select(count);
  return fill(forms[form] ?? forms.other, { count });
}
