import { customerWordsEn } from '../case/customerWords.en.ts';
import { customerWordsZhCN } from '../case/customerWords.zh-CN.ts';
import type { ComplaintKind } from '../complaint/complaint.ts';
import type { Locale } from '../form/form.ts';
import type { MailContent, MailPart } from './mailContent.ts';
import { mailWords } from './mailWords.ts';

/** What every mail to a customer names. */
export interface CustomerCase {
  readonly merchant: string;
  readonly kind: ComplaintKind;
  readonly receipt: string;
  /** Address of the page of the case, which records nothing when it is opened. */
  readonly url: string;
  readonly locale: Locale;
}

/** What was understood of a complaint, in words. What the customer wrote is not said back by mail. */
export interface Understood {
  readonly category: string;
  readonly remedyWanted: string | null;
  readonly receivedAt: string;
  /** By when it is answered; null: not known. */
  readonly byWhen: string | null;
}

const customerWords = { en: customerWordsEn, 'zh-CN': customerWordsZhCN } as const;
const text = (said: string): MailPart => ({ kind: 'TEXT', text: said });

/**
 * The mail that tells a customer that a case has arrived (R7, R8): thanks, an apology for the trouble, who takes
 * care of it, what was understood, what happens next and by when. Nothing that a stranger could have written into the
 * form stands in it, so that nobody can send words of theirs to others through it.
 */
export function receiptMail(about: CustomerCase, understood: Understood): MailContent {
  const { locale, merchant, receipt, url } = about;
  const words = mailWords[locale];
  const said = customerWords[locale];
  const { byWhen, category, receivedAt, remedyWanted } = understood;
  const remedy = remedyWanted === null ? [] : [[words.facts.remedyWanted, remedyWanted] as const];
  return {
    subject: words.subjects.receipt(about),
    parts: [
      text([said.thanks, said.apology, said.responsibility].join(locale === 'en' ? ' ' : '')),
      text(words.understood),
      {
        kind: 'FACTS',
        facts: [
          [words.facts.receipt, receipt],
          [words.facts.about, category],
          ...remedy,
          [words.facts.receivedAt, receivedAt],
        ],
      },
      text(said.next(said.steps.RECEIVED.next, byWhen)),
      text(words.keepReceipt),
      { kind: 'LINK', label: words.follow, url },
    ],
    footer: words.customerFooter(merchant),
  };
}

/** The mail that hands on what the staff wrote while a case is open: an interim answer, or a question that stops the clock. */
export function messageMail(
  about: CustomerCase,
  message: { readonly text: string; readonly question: boolean },
): MailContent {
  const { locale, merchant, url } = about;
  const words = mailWords[locale];
  const { question } = message;
  return {
    subject: question ? words.subjects.question(about) : words.subjects.message(about),
    parts: [
      text(customerWords[locale].thanks),
      { kind: 'QUOTE', text: message.text },
      ...(question ? [text(words.waitingForYou)] : []),
      { kind: 'LINK', label: question ? words.reply : words.follow, url },
    ],
    footer: words.customerFooter(merchant),
  };
}

/**
 * The mail with an answer, a remedy or a refusal.
 *
 * @param reply Paragraphs with blank lines between them, as `composeReply` makes them.
 */
export function answerMail(about: CustomerCase, reply: string): MailContent {
  const { locale, merchant, url } = about;
  const words = mailWords[locale];
  return {
    subject: words.subjects.answer(about),
    parts: [
      { kind: 'QUOTE', text: reply },
      { kind: 'LINK', label: words.follow, url },
    ],
    footer: words.customerFooter(merchant),
  };
}

/** The mail that asks after the remedy, or after a refusal, whether it helped (R18). */
export function callbackMail(about: CustomerCase): MailContent {
  const { locale, merchant, url } = about;
  const words = mailWords[locale];
  return {
    subject: words.subjects.callback(about),
    parts: [
      text(words.askWhetherItHelped),
      text(words.whatWentWell),
      { kind: 'LINK', label: words.sayWhetherItHelped, url },
    ],
    footer: words.customerFooter(merchant),
  };
}
