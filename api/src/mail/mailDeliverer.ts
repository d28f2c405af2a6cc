import { createHash } from 'node:crypto';
import { foldCase } from '@hearback/schema/case/foldCase';
import { plainText } from '@hearback/schema/mail/mailContent';
import { customerMails } from '@hearback/schema/mail/mailOrder';
import type { OutboxMessage } from '@hearback/schema/outbox/outboxMessage';
import type { Ports } from '@hearback/schema/ports';
import { createTransport } from 'nodemailer';
import type { Database } from '../db/database.ts';
import { type Deliver, type Delivery, Undeliverable } from '../outbox/deliver.ts';
import { composeMail, customerLocale, type MailCase } from './composeMail.ts';
import { composeStaffMail, toldMembers } from './composeStaffMail.ts';
import { mailHtml } from './mailHtml.ts';
import { type MailPayload, mailId, mailPayload } from './mailOutbox.ts';
import { readMailUrl } from './mailUrl.ts';
import { listAddresses } from './memberAddress.queries.ts';

/** What mail is made from and sent with. */
export interface Mailing {
  readonly database: Database;
  readonly ports: Pick<Ports, 'cases' | 'categories' | 'merchants' | 'members'>;
  readonly clock: () => number;
  readonly publicUrl: string;
  readonly smtpUrl: string;
}

/** A way to send mail, to be closed at the end. */
export interface MailDeliverer {
  readonly deliver: Deliver;
  close(): void;
}

/** The Message-ID of a mail: the same whenever it is sent again, so that a repeat is seen to be one. */
export function messageIdOf({ merchantId, id }: Pick<OutboxMessage, 'merchantId' | 'id'>, publicUrl: string) {
  const word = createHash('sha256').update(`${merchantId}/${id}`).digest('hex').slice(0, 40);
  return `<${word}@${new URL(publicUrl).hostname}>`;
}

const dropped = (why: string): Delivery => ({ outcome: 'DROPPED', why });

/** Failures that trying again cannot mend: the address is refused, or the mail is. */
function isFinal(error: Error): boolean {
  const code: unknown = Reflect.get(error, 'responseCode');
  const command: unknown = Reflect.get(error, 'command');
  return typeof code === 'number' && code >= 500 && (command === 'RCPT TO' || command === 'DATA');
}

/** What went wrong, without the address that a server says back. */
function explained(error: unknown): Error {
  const { message } = error instanceof Error ? error : new Error(String(error));
  const said = message.replaceAll(/[^\s<>"'(]+@[^\s<>"'),;]+/g, '…');
  return error instanceof Error && isFinal(error) ? new Undeliverable(said) : new Error(said);
}

/** Sends mail through the server of `SMTP_URL`. */
export function mailDeliverer({ database, ports, clock, publicUrl, smtpUrl }: Mailing): MailDeliverer {
  const settings = readMailUrl(smtpUrl, publicUrl);
  const transport = createTransport(settings.url);

  async function recipients(payload: MailPayload, { file, merchant }: MailCase): Promise<string[]> {
    if (customerMails.some((mail) => mail === payload.mail)) {
      const email = file.complaint.contact?.email;
      return email == null ? [] : [email];
    }
    const state = foldCase(file.events.map(({ event }) => event));
    if (state === null) return [];
    const told = toldMembers(state, await ports.members.staff(merchant.id, clock()), clock());
    return (await listAddresses(database.read, merchant.id, told)).map(({ email }) => email);
  }

  async function deliver(message: OutboxMessage): Promise<Delivery> {
    const payload = mailPayload(message);
    const { merchantId } = message;
    const [file, merchant, categories] = await Promise.all([
      ports.cases.file(merchantId, payload.complaint),
      ports.merchants.byId(merchantId),
      ports.categories.ofMerchant(merchantId),
    ]);
    if (file === null || merchant === null) return dropped('The case is not there any more.');
    const mailCase: MailCase = { file, merchant, categories, publicUrl };
    const mail = customerMails.find((each) => each === payload.mail);
    const content =
      mail === undefined ? composeStaffMail(payload, mailCase) : composeMail(mail, payload.seq, mailCase);
    if (content === null) return dropped('There is no reason left to send it.');
    const to = await recipients(payload, mailCase);
    if (to.length === 0) return dropped('Nobody to send it to has an address.');
    const locale = mail === undefined ? merchant.locale : customerLocale(mailCase);
    const first = mailId({ mail: 'RECEIPT', complaint: payload.complaint, seq: 1, rule: null });
    const thread =
      first === message.id ? {} : { references: messageIdOf({ merchantId, id: first }, publicUrl) };
    try {
      await transport.sendMail({
        from: { name: merchant.name, address: settings.from },
        to: to.map((address) => ({ name: '', address })),
        subject: content.subject,
        text: plainText(content),
        html: mailHtml(content, locale),
        messageId: messageIdOf(message, publicUrl),
        date: new Date(message.createdAt),
        ...thread,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          'Content-Language': locale,
        },
        list: { id: { url: `${merchantId}.${new URL(publicUrl).hostname}`, comment: merchant.name } },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return { outcome: 'SENT' };
    } catch (error) {
      throw explained(error);
    }
  }

  return { deliver, close: () => transport.close() };
}
