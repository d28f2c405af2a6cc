import type { RemedyWanted } from '@hearback/schema/form/form';
import type { FailureWords, Messages } from './messages.ts';

/** The texts that only a complaint needs, in one language: a file of its own, loaded when a complaint is reached. */
export interface ComplaintWords {
  /** Labels of the built-in categories of the second level: by branch, then by the rest of the code. */
  readonly leaves: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly remedies: Readonly<Record<RemedyWanted, string>>;
  readonly failures: FailureWords;
  readonly complaintStep: string;
  readonly categoryTitle: string;
  readonly categoryMore: string;
  readonly search: string;
  readonly noMatch: string;
  readonly storyTitle: string;
  readonly story: string;
  readonly storyHint: string;
  readonly order: string;
  readonly happenedOn: string;
  readonly remedy: string;
  readonly contactTitle: string;
  readonly contactHint: string;
  readonly contactMe: string;
  readonly anonymous: string;
  readonly anonymousHint: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly consent: string;
  /** What is agreed to, in the words of the version that the form names. */
  readonly consentText: string;
  readonly checkTitle: string;
  readonly checkHint: string;
  readonly about: string;
  readonly change: string;
  readonly notStated: string;
  readonly sendComplaint: string;
  readonly filedTitle: string;
  readonly filed: string;
  readonly receipt: string;
  readonly copy: string;
  readonly copied: string;
  readonly save: string;
  readonly keepCode: string;
  readonly nextTitle: string;
  /** By when the first of the next steps is done. */
  readonly byWhen: string;
  readonly nextSteps: readonly string[];
  readonly follow: string;
}

/** Everything a complaint says: its own words and those of the panel around it. */
export type ComplaintMessages = ComplaintWords & Messages;

/** The words of the panel and of a complaint as one. */
export function withComplaint(messages: Messages, words: ComplaintWords): ComplaintMessages {
  return { ...messages, ...words, failures: { ...messages.failures, ...words.failures } };
}
