import type { CaseMessages } from '../language/caseWords.ts';
import type { CaseAct } from './caseActs.ts';
import type { CaseDelivery } from './caseDelivery.ts';
import type { CaseStatus } from './caseStatus.ts';

/** What the parts of a case are drawn from. */
export interface CaseInput {
  readonly status: CaseStatus;
  readonly words: CaseMessages;
  readonly delivery: CaseDelivery;
  /** What was typed, by act and name of the field: `message.text`. */
  readonly typed: ReadonlyMap<string, string>;
  /** What can be opened at the end and stands open. */
  readonly opened: 'reopen' | 'withdraw' | undefined;
  /** What has just arrived, said where it was sent. */
  readonly done: { readonly act: CaseAct; readonly text: string } | undefined;
  /** Address of the server, ending in a slash. */
  readonly base: string;
  /** Language of what the server says, which is said in fewer languages. */
  readonly serverLocale: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly send: (act: CaseAct) => (event: Event) => void;
  readonly write: (act: CaseAct) => (event: Event) => void;
  readonly pick: (event: Event) => void;
  readonly open: (part: CaseInput['opened']) => void;
}
