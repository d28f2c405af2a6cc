import type { ComplaintStep } from '../complaint/complaint.ts';
import type { Locale } from '../form/form.ts';
import type { Role } from '../member/role.ts';
import type { CaseEnding } from './callback.ts';
import type { CaseMeasureKind } from './caseMeasure.ts';
import type { CauseCode } from './cause.ts';
import type { ClosingItem } from './closing.ts';
import { caseMessagesEn } from './messages.en.ts';
import { caseMessagesZhCN } from './messages.zh-CN.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import type { RemedyCode } from './remedy.ts';
import type { SeverityRule } from './severity/severity.ts';
import type { Validity, ValidityReason } from './validity.ts';

/** What people read about cases: names of every code, and a sentence for every refusal. */
export interface CaseMessages {
  readonly steps: Readonly<Record<ComplaintStep, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly severityRules: Readonly<Record<SeverityRule, string>>;
  readonly validities: Readonly<Record<Validity, string>>;
  readonly validityReasons: Readonly<Record<ValidityReason, string>>;
  readonly remedies: Readonly<Record<RemedyCode, string>>;
  readonly causes: Readonly<Record<CauseCode, string>>;
  readonly measures: Readonly<Record<CaseMeasureKind, string>>;
  readonly endings: Readonly<Record<CaseEnding, string>>;
  readonly closingItems: Readonly<Record<ClosingItem, string>>;
  /** What happened and what to do; `list` holds the possible steps or the missing items by their names. */
  readonly refusals: Readonly<Record<RefusalCode, (list: string) => string>>;
  /** Between the items of a list. */
  readonly comma: string;
}

/** What people read about cases, in every locale. */
export const caseMessages: Readonly<Record<Locale, CaseMessages>> = {
  en: caseMessagesEn,
  'zh-CN': caseMessagesZhCN,
};

/** The sentence that tells a person why nothing happened and what can be done instead. */
export function refusalMessage(
  { code, missing, possibleSteps }: Pick<Refusal, 'code' | 'missing' | 'possibleSteps'>,
  locale: Locale,
): string {
  const messages = caseMessages[locale];
  const items = missing.map((item) => messages.closingItems[item]);
  const names = items.length > 0 ? items : possibleSteps.map((step) => messages.steps[step]);
  return messages.refusals[code](names.join(messages.comma));
}
