import type { Locale } from '../form/form.ts';
import type { Failure, FailureCode, FailureDetails } from './failure.ts';
import { failuresEn } from './messages.en.ts';
import { failuresZhCN } from './messages.zh-CN.ts';

/** Sentences for every failure code: what happened, what to do; nothing of what was sent is lost. */
export type FailureMessages = Readonly<Record<FailureCode, (details: FailureDetails) => string>>;

const messages: Readonly<Record<Locale, FailureMessages>> = { en: failuresEn, 'zh-CN': failuresZhCN };

/**
 * The sentence that tells a person what happened and what to do.
 *
 * @param failure The refusal.
 * @param locale The language to say it in.
 */
export function failureMessage(failure: Failure, locale: Locale): string {
  return messages[locale][failure.code](failure.details);
}
