import type { RemedyCode } from '@hearback/schema/case/remedy';
import type { ComplaintKind, ComplaintStep } from '@hearback/schema/complaint/complaint';
import type { FileWords } from './fileWords.ts';
import type { FailureWords, Messages } from './messages.ts';

/** Where the handling of a case stands, and what comes next; empty where it has ended. */
export type StateWords = readonly [now: string, next: string];

/** The texts of a case that is followed, in one language: a file of its own. `{names}` are filled in by `fill`. */
export interface CaseWords extends FileWords {
  readonly title: Readonly<Record<ComplaintKind, string>>;
  readonly ask: string;
  readonly askMore: string;
  readonly receipt: string;
  readonly receiptHint: string;
  readonly show: string;
  readonly another: string;
  readonly copy: string;
  readonly copied: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly thanks: string;
  readonly about: string;
  readonly receivedAt: string;
  readonly progress: string;
  /** What has to be passed on the way to the end. */
  readonly stages: readonly [string, string, string, string];
  readonly states: Readonly<Record<ComplaintStep, StateWords>>;
  /** Instead of where it stands, once what was written is erased. */
  readonly erased: string;
  readonly next: string;
  readonly byWhen: string;
  readonly late: string;
  readonly howCounted: string;
  readonly waiting: string;
  readonly said: string;
  readonly you: string;
  readonly pleaseAnswer: string;
  readonly remedy: string;
  readonly remedies: Readonly<Record<RemedyCode, string>>;
  readonly message: string;
  readonly answer: string;
  readonly rate: string;
  readonly satisfied: string;
  readonly dissatisfied: string;
  readonly dissatisfiedMore: string;
  readonly handledWell: string;
  readonly handledBadly: string;
  readonly notSettled: string;
  readonly reopen: string;
  readonly withdraw: string;
  readonly withdrawMore: string;
  readonly withdrawWhy: string;
  readonly cancel: string;
  /** What is said once something has arrived. */
  readonly done: {
    readonly message: string;
    readonly satisfied: string;
    readonly reopened: string;
    readonly withdrawn: string;
    readonly file: string;
  };
  readonly failures: FailureWords;
}

/** Everything that a case says: its own words, and those that it shares with the panel. */
export type CaseMessages = CaseWords & Messages;

/** The words of the panel and of a case as one. */
export function withCase(messages: Messages, words: CaseWords): CaseMessages {
  return { ...messages, ...words, failures: { ...messages.failures, ...words.failures } };
}
