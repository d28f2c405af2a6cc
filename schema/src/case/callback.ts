/** What the customer said when asked after the remedy, or that nobody was reached (rules.md, R18). */
export const callbackOutcomes = ['SATISFIED', 'DISSATISFIED', 'NOT_REACHED'] as const;

/** What came of asking the customer. */
export type CallbackOutcome = (typeof callbackOutcomes)[number];

/**
 * How a case came to its end: the customer is satisfied; nobody was reached in all tries; there was no way to
 * reach the customer; the question was answered; the merchant does not ask about cases like this.
 */
export const caseEndings = ['SATISFIED', 'NOT_REACHED', 'NO_CONTACT', 'ANSWERED', 'NOT_ASKED'] as const;

/** How a case came to its end. */
export type CaseEnding = (typeof caseEndings)[number];
