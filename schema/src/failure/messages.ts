import type { IllegalStep } from '../case/caseFailure.ts';
import { refusalMessage } from '../case/messages.ts';
import { type RefusalCode, refusalCodes } from '../case/refusal.ts';
import type { Locale } from '../form/form.ts';
import type { Failure, FailureCode, FailureDetails, generalFailureCodes } from './failure.ts';
import { failuresEn } from './messages.en.ts';
import { failuresZhCN } from './messages.zh-CN.ts';

/** Sentences for every general failure code: what happened, what to do; nothing of what was sent is lost. */
export type FailureMessages = Readonly<
  Record<(typeof generalFailureCodes)[number], (details: FailureDetails) => string>
>;

const messages: Readonly<Record<Locale, FailureMessages>> = { en: failuresEn, 'zh-CN': failuresZhCN };
const refusals: ReadonlySet<FailureCode> = new Set(refusalCodes);

function isRefusal(code: FailureCode): code is RefusalCode {
  return refusals.has(code);
}

/**
 * The sentence that tells a person what happened and what to do.
 *
 * @param failure The refusal.
 * @param locale The language to say it in.
 */
export function failureMessage(failure: Failure, locale: Locale): string {
  const { code } = failure;
  if (!isRefusal(code)) return messages[locale][code](failure.details);
  // GraphQL hands failures over in a wrapping that is an instance of nothing: its fields tell what it is.
  const { missing = [], possibleSteps = [] } = failure as Failure & Partial<IllegalStep>;
  return refusalMessage({ code, missing, possibleSteps }, locale);
}
