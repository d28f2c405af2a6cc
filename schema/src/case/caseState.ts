import type { Pause } from '../calendar/pause.ts';
import type { ComplaintStep } from '../complaint/complaint.ts';
import type { CaseSubject } from '../member/canAct.ts';
import type { Role, Rung } from '../member/role.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { CallbackOutcome, CaseEnding } from './callback.ts';
import type { CaseFlag } from './caseEvent.ts';
import type { CaseFacts } from './caseFacts.ts';
import type { CaseMeasure } from './caseMeasure.ts';
import type { CauseCode } from './cause.ts';
import type { Remedy } from './remedy.ts';
import type { Severity, SeverityRule, SeverityTrigger } from './severity/severity.ts';
import type { Validity, ValidityReason } from './validity.ts';

/** What a clock can wait for: a step, or something done on the way. */
export type Milestone = ComplaintStep | 'INTERIM_MEASURE' | 'LASTING_MEASURE' | 'DECISION' | 'DOCUMENTS';

/** From receipt or reopening to the next reopening. Clocks run within a round. */
export interface Round {
  readonly startedAt: Instant;
  /** When each milestone was first reached in the round. */
  readonly reached: Readonly<Partial<Record<Milestone, Instant>>>;
}

/** A case as its events leave it. */
export interface CaseState {
  readonly facts: CaseFacts;
  /** Member who took it down for the customer; null: the customer filed it. */
  readonly takenBy: string | null;
  readonly receivedAt: Instant;
  /** Of the last event. */
  readonly updatedAt: Instant;
  readonly events: number;
  /** The furthest step of the round. */
  readonly step: ComplaintStep;
  readonly rounds: readonly [Round, ...Round[]];
  readonly severity: Severity;
  readonly severityRule: SeverityRule | null;
  readonly triggers: readonly SeverityTrigger[];
  readonly rung: Rung;
  readonly rungRules: readonly string[];
  readonly ruleSet: string | null;
  /** The rung below which it does not fall any more; null: the ladder alone decides. */
  readonly raisedTo: Rung | null;
  readonly needsOwner: boolean;
  readonly flags: readonly CaseFlag[];
  readonly department: string | null;
  readonly assignee: string | null;
  /** When the assignee signed for it. */
  readonly signedAt: Instant | null;
  /** A hand-over that waits for approval. */
  readonly handOver: { readonly department: string | null; readonly member: string | null } | null;
  readonly validity: { readonly verdict: Validity; readonly reason: ValidityReason | null } | null;
  readonly fault: readonly string[];
  readonly faultRole: Role | null;
  readonly quality: boolean | null;
  /** Of the last decision. */
  readonly remedies: readonly Remedy[];
  readonly settledOnTheSpot: boolean;
  readonly causes: readonly CauseCode[];
  readonly measures: readonly CaseMeasure[];
  readonly lesson: boolean;
  readonly problem: string | null;
  readonly linked: readonly { readonly other: string; readonly as: 'DUPLICATE' | 'REPEAT' }[];
  /** Failed tries of the round, and what came of asking. */
  readonly callback: { readonly tries: number; readonly outcome: CallbackOutcome | null };
  readonly pauses: readonly Pause[];
  readonly firstResolvedAt: Instant | null;
  readonly lastResolvedAt: Instant | null;
  readonly ending: CaseEnding | null;
  /** From each end up to its reopening; null: it has not been reopened. */
  readonly ends: readonly Pause[];
}

/** Members whom the case is about or who were found at fault: none of them may act on it. */
export function concernsOf({ facts, fault }: CaseState): readonly string[] {
  return [...new Set([...facts.about, ...fault])];
}

/** What of the case decides who may act on it. */
export function subjectOf(state: CaseState): CaseSubject {
  const { rung, department, assignee } = state;
  return { rung, department, assignee, concerns: concernsOf(state) };
}

/** The round that runs, or ran last. */
export function roundOf({ rounds }: CaseState): Round {
  return rounds[rounds.length - 1] ?? rounds[0];
}

/** Whether the clock stands still. */
export function isPaused({ pauses }: CaseState): boolean {
  return pauses.at(-1)?.to === null;
}

/** Whether somebody still works on it: from receipt or reopening up to an answer. */
export function isBeingWorked({ step }: CaseState): boolean {
  return !(['RESOLVED', 'REJECTED', 'CALLED_BACK', 'CLOSED', 'WITHDRAWN'] as ComplaintStep[]).includes(step);
}

/** Whether it has come to an end: closed or withdrawn. */
export function isEnded({ step }: Pick<CaseState, 'step'>): boolean {
  return step === 'CLOSED' || step === 'WITHDRAWN';
}
