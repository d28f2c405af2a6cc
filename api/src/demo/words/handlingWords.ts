import type { CauseCode } from '@hearback/schema/case/cause';
import type { RemedyCode } from '@hearback/schema/case/remedy';

/** What the staff write down about a grave case of one kind, as patterns; see phrase(). */
export interface LearnedWords {
  readonly causes: readonly CauseCode[];
  readonly cause: string;
  readonly immediate: string;
  readonly corrective: string;
  readonly preventive: string;
  readonly lesson: string;
}

/** Patterns of what is said while cases are worked, in one language; see phrase(). */
export interface HandlingWords {
  /** An answer with a decision, by its remedy; {amount} is what is paid. */
  readonly answers: Readonly<Partial<Record<RemedyCode, readonly string[]>>>;
  /** Where no remedy has words of its own. */
  readonly answer: readonly string[];
  /** To a query or a request for help. */
  readonly help: readonly string[];
  /** An answer that decides nothing yet. */
  readonly interim: readonly string[];
  readonly questions: readonly string[];
  /** What the customer says to such a question. */
  readonly told: readonly string[];
  /** Why a complaint is not upheld: to the customer, and for the file. */
  readonly refusals: readonly string[];
  readonly refusalReasons: readonly string[];
  readonly withdrawals: readonly string[];
  readonly handledWell: readonly string[];
  readonly handledBadly: readonly string[];
  /** Why somebody has a closed case opened again. */
  readonly reopenings: readonly string[];
  readonly notes: readonly string[];
  /** Why a case that a rule found grave is an ordinary one. */
  readonly downgrades: readonly string[];
  /** By the first level of the category. */
  readonly learned: Readonly<Record<string, LearnedWords>>;
  /** Of every other category. */
  readonly otherLearned: LearnedWords;
}
