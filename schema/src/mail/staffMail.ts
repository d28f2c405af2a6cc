import type { Severity } from '../case/severity/severity.ts';
import type { Locale } from '../form/form.ts';
import type { MailContent } from './mailContent.ts';
import { mailWords } from './mailWords.ts';

/** What every mail to a member of the staff names. Nothing in it tells who the customer is. */
export interface StaffCase {
  readonly merchant: string;
  readonly receipt: string;
  readonly category: string;
  /** Null: not judged yet. */
  readonly severity: Severity | null;
  readonly receivedAt: string;
  /** Address of the case in the console. */
  readonly url: string;
  readonly locale: Locale;
}

/** A deadline in words. */
export interface SaidDeadline {
  readonly rule: string;
  readonly due: string;
}

function staffMail(
  about: StaffCase,
  subject: string,
  said: string,
  deadline: SaidDeadline | null,
): MailContent {
  const words = mailWords[about.locale];
  const { facts } = words;
  return {
    subject,
    parts: [
      { kind: 'TEXT', text: said },
      {
        kind: 'FACTS',
        facts: [
          [facts.receipt, about.receipt],
          [facts.about, about.category],
          ...(about.severity === null ? [] : [[facts.severity, about.severity] as const]),
          [facts.receivedAt, about.receivedAt],
          ...(deadline === null
            ? []
            : [[facts.clock, deadline.rule] as const, [facts.due, deadline.due] as const]),
        ],
      },
      { kind: 'LINK', label: words.open, url: about.url },
    ],
    footer: words.staffFooter(about.merchant),
  };
}

/** The mail that alerts of a case of severity A, at once (R11). */
export function alertMail(about: StaffCase): MailContent {
  const words = mailWords[about.locale];
  return staffMail(about, words.subjects.alert(about.category, about.receipt), words.alert, null);
}

/** The mail that warns before a deadline, or tells that it has passed and the case goes one rung up (R13). */
export function deadlineMail(
  about: StaffCase,
  kind: 'WARN' | 'ESCALATE',
  deadline: SaidDeadline,
): MailContent {
  const words = mailWords[about.locale];
  const name = kind === 'WARN' ? 'warning' : 'escalation';
  return staffMail(about, words.subjects[name](deadline.rule, about.receipt), words[name], deadline);
}
