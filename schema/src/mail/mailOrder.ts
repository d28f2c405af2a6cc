import type { CaseEvent } from '../case/caseEvent.ts';
import type { Instant } from '../time/calendarDay.ts';

/** Mails to customers. */
export const customerMails = ['RECEIPT', 'MESSAGE', 'ANSWER', 'CALLBACK'] as const;

/** A mail to a customer. */
export type CustomerMail = (typeof customerMails)[number];

/** Mails to members of the staff. */
export const staffMails = ['ALERT', 'WARNING', 'ESCALATION'] as const;

/** A mail to a member of the staff. */
export type StaffMail = (typeof staffMails)[number];

/** A mail that an event of a case calls for. */
export interface MailOrder {
  readonly mail: CustomerMail | 'ALERT';
  /** Place of the event in the case, from 1. */
  readonly seq: number;
  readonly dueAt: Instant;
}

/** How long after a decision the customer is asked whether it helped, in milliseconds: one day. */
export const askAfter = 86_400_000;

/**
 * The mails that an event calls for. To the customer: a receipt for what they filed or had taken down, what the staff
 * write, each answer, and a day after a decision the question whether it helped. To the staff: an alert of severity A.
 */
export function mailsFor(event: CaseEvent, seq: number): MailOrder[] {
  const order = (mail: MailOrder['mail'], after = 0): MailOrder => ({ mail, seq, dueAt: event.at + after });
  switch (event.type) {
    case 'RECEIVED':
      return [order('RECEIPT')];
    case 'MESSAGE_SENT':
      return event.actor.kind === 'CUSTOMER' ? [] : [order('MESSAGE')];
    case 'ANSWERED':
      return [order('ANSWER')];
    case 'RESOLVED':
    case 'REJECTED':
      return [order('ANSWER'), order('CALLBACK', askAfter)];
    case 'SEVERITY_SET':
      return event.payload.severity === 'A' ? [order('ALERT')] : [];
    default:
      return [];
  }
}
