import { momentInWords } from '@hearback/schema/calendar/momentInWords';
import type { CaseFile, StoredEvent } from '@hearback/schema/case/case.port';
import type { CaseState } from '@hearback/schema/case/caseState';
import { nextDue } from '@hearback/schema/case/caseSummary';
import { composeReply, customerView } from '@hearback/schema/case/customerView';
import { foldCase } from '@hearback/schema/case/foldCase';
import type { CategorySet } from '@hearback/schema/category/category';
import { type Locale, localeFor } from '@hearback/schema/form/form';
import {
  answerMail,
  type CustomerCase,
  callbackMail,
  messageMail,
  receiptMail,
} from '@hearback/schema/mail/customerMail';
import type { MailContent } from '@hearback/schema/mail/mailContent';
import type { CustomerMail } from '@hearback/schema/mail/mailOrder';
import type { Merchant } from '@hearback/schema/merchant/merchant';
import { pageWords } from '../pages/words.ts';

/** A case with what a mail says about it. */
export interface MailCase {
  readonly file: CaseFile;
  readonly merchant: Merchant;
  readonly categories: CategorySet;
  /** Address under which visitors reach the install. */
  readonly publicUrl: string;
}

/** Language of a customer: the one they wrote in, else the merchant's. */
export function customerLocale({ file, merchant }: MailCase): Locale {
  const { language } = file.complaint;
  return language === null ? merchant.locale : localeFor(language);
}

function stateOf(events: readonly StoredEvent[]): CaseState | null {
  return foldCase(events.map(({ event }) => event));
}

function byWhen({ file, merchant }: MailCase, state: CaseState | null, locale: Locale): string | null {
  const due = state === null ? null : nextDue(state, file.deadlines);
  return due === null ? null : momentInWords(due, merchant.timeZone, locale);
}

function messageOf(about: CustomerCase, event: StoredEvent['event'] | undefined): MailContent | null {
  return event?.type !== 'MESSAGE_SENT' || event.payload.text === ''
    ? null
    : messageMail(about, event.payload);
}

function answerOf(about: CustomerCase, mailCase: MailCase, seq: number): MailContent | null {
  const { events } = mailCase.file;
  const event = events[seq - 1]?.event;
  const state = stateOf(events.slice(0, seq));
  const isAnswer = event?.type === 'ANSWERED' || event?.type === 'RESOLVED' || event?.type === 'REJECTED';
  if (!isAnswer || state === null || event.payload.text === '') return null;
  // A later change moves the deadlines: what they say then is not about this answer.
  const when = events.length === seq ? byWhen(mailCase, state, about.locale) : null;
  return answerMail(about, composeReply(event.payload.text, state, when, about.locale));
}

function callbackOf(about: CustomerCase, { file }: MailCase, seq: number): MailContent | null {
  const state = stateOf(file.events);
  const decided = file.events.findLast(({ event }) => event.type === 'RESOLVED' || event.type === 'REJECTED');
  if (state === null || decided?.seq !== seq || !customerView(state, about.locale).canRate) return null;
  return callbackMail(about);
}

/**
 * A mail to a customer, from the case as it is when the mail goes out.
 *
 * @returns Null where there is no reason left to send it: its words were erased, or the customer has answered.
 */
export function composeMail(mail: CustomerMail, seq: number, mailCase: MailCase): MailContent | null {
  const { file, merchant, categories, publicUrl } = mailCase;
  const { category, kind, receipt, receivedAt, remedyWanted } = file.complaint;
  const locale = customerLocale(mailCase);
  const url = `${publicUrl}/c/${receipt}?lang=${locale}`;
  const about: CustomerCase = { merchant: merchant.name, kind, receipt, url, locale };
  switch (mail) {
    case 'RECEIPT':
      return receiptMail(about, {
        category: categories.get(category)?.labels[locale] ?? category,
        remedyWanted: remedyWanted === null ? null : pageWords[locale].remedies[remedyWanted],
        receivedAt: momentInWords(receivedAt - (receivedAt % 60_000), merchant.timeZone, locale),
        byWhen: byWhen(mailCase, stateOf(file.events), locale),
      });
    case 'MESSAGE':
      return messageOf(about, file.events[seq - 1]?.event);
    case 'ANSWER':
      return answerOf(about, mailCase, seq);
    case 'CALLBACK':
      return callbackOf(about, mailCase, seq);
  }
}
