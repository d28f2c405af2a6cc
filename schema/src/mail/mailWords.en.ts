import type { ComplaintKind } from '../complaint/complaint.ts';
import type { MailWords } from './mailWords.ts';

const kinds: Readonly<Record<ComplaintKind, string>> = {
  COMPLAINT: 'complaint',
  QUERY: 'question',
  HELP: 'request for help',
};

/** Mails in English. */
export const mailWordsEn: MailWords = {
  subjects: {
    receipt: ({ kind, receipt }) => `We have received your ${kinds[kind]} (${receipt})`,
    message: ({ kind, receipt }) => `A message about your ${kinds[kind]} (${receipt})`,
    question: ({ kind, receipt }) => `We need your answer about your ${kinds[kind]} (${receipt})`,
    answer: ({ kind, receipt }) => `Our answer to your ${kinds[kind]} (${receipt})`,
    callback: ({ kind, receipt }) => `Did we settle your ${kinds[kind]}? (${receipt})`,
    alert: (category, receipt) => `Severity A: ${category} (${receipt})`,
    warning: (rule, receipt) => `Due soon: ${rule} (${receipt})`,
    escalation: (rule, receipt) => `Overdue: ${rule} (${receipt})`,
  },
  facts: {
    receipt: 'Receipt code',
    about: 'About',
    remedyWanted: 'You ask for',
    receivedAt: 'Received',
    severity: 'Severity',
    clock: 'Deadline',
    due: 'Due',
  },
  understood: 'This is how we understood it. If something is not right, tell us on the page of your case.',
  keepReceipt:
    'The receipt code is the key to your case: whoever has it can follow the case. Please keep it to yourself.',
  follow: 'Follow your case',
  waitingForYou: 'We wait for your answer. Until it arrives, the time that we have stands still.',
  reply: 'Answer here',
  askWhetherItHelped: 'We have told you what we do about it. Did that settle it for you?',
  whatWentWell: 'Please also tell us what was handled well and what was not.',
  sayWhetherItHelped: 'Tell us whether it helped',
  customerFooter: (merchant) =>
    `You get this mail because this address was given to ${merchant} with a case. Mail to the sender is not read: please answer on the page of the case.`,
  alert: 'A case of severity A has come in. It needs somebody at once.',
  warning: 'A deadline of a case comes near, and what it asks for is not done yet.',
  escalation: 'A deadline of a case has passed. The case goes one rung up.',
  open: 'Open the case',
  staffFooter: (merchant) => `You get this mail because you work on cases of ${merchant}.`,
};
