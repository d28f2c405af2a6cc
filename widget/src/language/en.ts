import { branches } from 'virtual:branches/en';
import type { Language, Messages } from './messages.ts';

/** English. */
export const messages: Messages = {
  locale: 'en',
  branches,
  scores: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
  failures: {
    TOO_LONG: 'This is too long. Please shorten it.',
    INVALID: 'Please check this.',
    UNKNOWN_KEY: 'This form is not set up: its key is not known.',
    WRONG_ORIGIN: 'This form is not set up for this website.',
    NETWORK: 'Not sent yet: the server cannot be reached.',
    BUSY: 'Not sent yet: the server is busy.',
    BLOCKED:
      'This website does not let the form send. Nothing you wrote is lost. You can send it from a page of ours.',
    OTHER: 'This did not work. Nothing you wrote is lost. Please try again.',
  },
  close: 'Close',
  question: 'How satisfied are you?',
  scoreWord: '{score} of {max}: {word}',
  reasons: 'What was the reason?',
  comment: 'Would you like to say more?',
  optional: 'optional',
  send: 'Send',
  sending: 'Sending…',
  left: { one: '{count} character left', other: '{count} characters left' },
  rated: 'Thank you',
  ratedMore: 'Your rating has arrived and counts exactly as you gave it.',
  again: 'Rate again',
  wrong: 'Something went wrong?',
  complain: 'Make a complaint',
  complainWhy: 'You get a receipt code and an answer.',
  asPage: 'Open as a page',
  back: 'Back',
  next: 'Next',
  tryNow: 'Try now',
  edit: 'Edit',
  earlier: 'What you sent first had already arrived. Your later change was not added.',
  keptDevice: 'It is kept on this device and will be delivered, even if you close this page.',
  keptPage: 'It is kept as long as this page is open, and goes out by itself.',
  late: 'What you sent earlier has arrived.',
};

export const complaintWords: Language['complaintWords'] = () => import('./en.complaint.ts');
export const questionWords: Language['questionWords'] = () => import('./en.questions.ts');
