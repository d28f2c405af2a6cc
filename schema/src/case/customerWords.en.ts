import type { CustomerWords } from './customerView.ts';

const working = 'We look into it and answer you.';

/** What a customer reads about their case in English. */
export const customerWordsEn: CustomerWords = {
  steps: {
    RECEIVED: {
      now: 'We have received it.',
      next: 'Somebody looks at it and passes it to the right people.',
    },
    ACKNOWLEDGED: { now: 'We have read it.', next: working },
    ASSESSED: { now: 'We have understood what it is about.', next: working },
    ASSIGNED: { now: 'Somebody is responsible for it.', next: working },
    INVESTIGATING: { now: 'We are looking into it.', next: 'We answer you.' },
    ANSWERED: { now: 'We have answered you.', next: 'We settle it with you.' },
    RESOLVED: { now: 'We have told you what we do about it.', next: 'Please tell us whether this helped.' },
    CALLED_BACK: {
      now: 'You have told us what you think.',
      next: 'We finish what we learn from it and close it.',
    },
    CLOSED: { now: 'It is closed.', next: 'If it is not settled for you, open it again.' },
    REJECTED: {
      now: 'We have told you why we do not agree.',
      next: 'Please tell us whether you accept this, or open it again.',
    },
    WITHDRAWN: { now: 'You have withdrawn it.', next: 'You can open it again.' },
    REOPENED: { now: 'It is open again.', next: 'Somebody higher up looks into it and answers you.' },
  },
  erased:
    'Everything that you wrote and how to reach you has been erased, as was asked for. Only numbers without a name are kept; there is nothing more to follow here.',
  waitingForYou: 'We wait for your answer.',
  thanks: 'Thank you for telling us.',
  apology: 'We are sorry for the trouble.',
  responsibility: 'We take care of it.',
  next: (what, byWhen) =>
    byWhen === null ? `What happens next: ${what}` : `What happens next: ${what} By ${byWhen}.`,
};
