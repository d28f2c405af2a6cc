import type { Locale, Localized } from '../form/form.ts';

const words: Readonly<Record<Locale, (rule: string) => string>> = {
  en: (rule) => `The time is over: ${rule}.`,
  'zh-CN': (rule) => `已超过时限：${rule}。`,
};

/** Why the product moves a case one rung up, as it stands in the case. @param rule Name of the deadline's rule. */
export function overdueReason(rule: Localized, locale: Locale): string {
  return words[locale](rule[locale]);
}
