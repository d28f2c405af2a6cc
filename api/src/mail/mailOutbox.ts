import type { CaseEvent } from '@hearback/schema/case/caseEvent';
import type { Complaint } from '@hearback/schema/complaint/complaint';
import { type MailOrder, mailsFor, type StaffMail } from '@hearback/schema/mail/mailOrder';
import type { OutboxMessage } from '@hearback/schema/outbox/outboxMessage';
import type { Writer } from '../db/database.ts';
import { insertMessages } from '../outbox/outbox.queries.ts';
import { type NewMessage, outboxRow } from '../outbox/outboxRow.ts';

/** What a mail is about, as it waits in the outbox: ids only. */
export interface MailPayload {
  readonly mail: MailOrder['mail'] | StaffMail;
  readonly complaint: string;
  /** Place of the event in the case that calls for it; of a deadline's mail, its round. */
  readonly seq: number;
  /** Code of the deadline's rule; null: no deadline calls for it. */
  readonly rule: string | null;
}

/** The id of a mail in the outbox: one for each cause. */
export function mailId({ mail, complaint, seq, rule }: MailPayload): string {
  return ['mail', mail.toLowerCase(), complaint, seq, ...(rule === null ? [] : [rule])].join(':');
}

/** A mail as a message of the outbox. */
export function mailMessage(
  merchantId: string,
  payload: MailPayload,
  times: Pick<NewMessage, 'createdAt' | 'dueAt'>,
): NewMessage {
  return { merchantId, id: mailId(payload), kind: 'MAIL', payload: { ...payload }, ...times };
}

/** The payload of a message that is a mail. */
export function mailPayload({ payload }: OutboxMessage): MailPayload {
  return payload as unknown as MailPayload;
}

/** Events that were just added to a case. */
export interface AddedEvents {
  readonly complaint: Pick<Complaint, 'merchantId' | 'id' | 'contact'>;
  /** Events that were there before. */
  readonly after: number;
  readonly events: readonly CaseEvent[];
}

function messagesOf({ complaint, after, events }: AddedEvents): NewMessage[] {
  const reachable = complaint.contact?.email != null;
  return events.flatMap((event, index) =>
    mailsFor(event, after + index + 1)
      .filter(({ mail }) => reachable || mail === 'ALERT')
      .map(({ mail, seq, dueAt }) => {
        const payload = { mail, complaint: complaint.id, seq, rule: null };
        return mailMessage(complaint.merchantId, payload, { createdAt: event.at, dueAt });
      }),
  );
}

/**
 * Writes the mails that events call for, in the transaction that adds the events. They are written whether or not
 * mail can be sent: without a mail server they wait, and are given up where one is set up more than a week later.
 */
export async function orderMails(writer: Writer, added: readonly AddedEvents[]): Promise<void> {
  const rows = added.flatMap(messagesOf).map(outboxRow);
  if (rows.length > 0) await insertMessages(writer, rows);
}
