import type { ComplaintKind } from '../complaint/complaint.ts';
import type { Locale } from '../form/form.ts';
import { mailWordsEn } from './mailWords.en.ts';
import { mailWordsZhCN } from './mailWords.zh-CN.ts';

/** What a subject names. */
export interface SubjectParts {
  readonly kind: ComplaintKind;
  readonly receipt: string;
  readonly merchant: string;
}

/** Everything that mails say, in one language. */
export interface MailWords {
  readonly subjects: {
    readonly receipt: (parts: SubjectParts) => string;
    readonly message: (parts: SubjectParts) => string;
    readonly question: (parts: SubjectParts) => string;
    readonly answer: (parts: SubjectParts) => string;
    readonly callback: (parts: SubjectParts) => string;
    readonly alert: (category: string, receipt: string) => string;
    readonly warning: (rule: string, receipt: string) => string;
    readonly escalation: (rule: string, receipt: string) => string;
  };
  readonly facts: {
    readonly receipt: string;
    readonly about: string;
    readonly remedyWanted: string;
    readonly receivedAt: string;
    readonly severity: string;
    readonly clock: string;
    readonly due: string;
  };
  /** Before what was understood, with the way to correct it. */
  readonly understood: string;
  readonly keepReceipt: string;
  readonly follow: string;
  readonly waitingForYou: string;
  readonly reply: string;
  readonly askWhetherItHelped: string;
  readonly whatWentWell: string;
  readonly sayWhetherItHelped: string;
  readonly customerFooter: (merchant: string) => string;
  readonly alert: string;
  readonly warning: string;
  readonly escalation: string;
  readonly open: string;
  readonly staffFooter: (merchant: string) => string;
}

/** What mails say, in every language. */
export const mailWords: Readonly<Record<Locale, MailWords>> = { en: mailWordsEn, 'zh-CN': mailWordsZhCN };
