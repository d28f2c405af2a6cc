import { type ComplaintStep, complaintSteps } from '../complaint/complaint.ts';
import type { Role, Rung } from '../member/role.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { Actor } from './actor.ts';
import type { CallbackOutcome, CaseEnding } from './callback.ts';
import type { CaseFacts, CorrectedFacts } from './caseFacts.ts';
import type { CaseMeasureKind } from './caseMeasure.ts';
import type { CauseCode } from './cause.ts';
import type { Remedy } from './remedy.ts';
import type { Severity, SeverityRule, SeverityTrigger } from './severity/severity.ts';
import type { Validity, ValidityReason } from './validity.ts';

/** Something about a case that moves it up the ladder. */
export type CaseFlag = 'INSISTS' | 'UNSETTLED' | 'MALICE';

/** Why a case stands on its rung. All but LADDER raise it for good. */
export type RungCause = 'LADDER' | 'REOPENED' | 'OVERDUE' | CaseFlag;

type Nothing = Readonly<Record<never, never>>;

/** What belongs to each kind of event. Text that people wrote stands in fields named `text`, `handledWell` and `handledBadly`. */
export interface CasePayloads {
  readonly RECEIVED: { readonly facts: CaseFacts };
  readonly ACKNOWLEDGED: Nothing;
  readonly ASSESSED: {
    readonly validity: Validity;
    readonly validityReason: ValidityReason | null;
    readonly categories: CaseFacts['categories'];
  };
  readonly ASSIGNED: {
    readonly department: string | null;
    readonly member: string | null;
    /** Member who approved the hand-over; null: the routing did. */
    readonly approvedBy: string | null;
  };
  readonly INVESTIGATING: Nothing;
  /** The remedies that the answer offers; empty: an answer without a decision. */
  readonly ANSWERED: { readonly text: string; readonly remedies: readonly Remedy[] };
  readonly RESOLVED: {
    readonly text: string;
    readonly remedies: readonly Remedy[];
    /** Whether it was settled while it was received (当场解决). */
    readonly onTheSpot: boolean;
  };
  readonly REJECTED: { readonly text: string; readonly validityReason: ValidityReason };
  readonly CALLED_BACK: {
    readonly outcome: CallbackOutcome;
    readonly handledWell: string | null;
    readonly handledBadly: string | null;
  };
  readonly CLOSED: { readonly ending: CaseEnding };
  readonly WITHDRAWN: Nothing;
  readonly REOPENED: Nothing;
  /** What of the facts is another than before. */
  readonly FACTS_CORRECTED: { readonly facts: CorrectedFacts };
  readonly SEVERITY_SET: {
    readonly severity: Severity;
    readonly rule: SeverityRule | null;
    readonly triggers: readonly SeverityTrigger[];
  };
  readonly RUNG_SET: {
    readonly rung: Rung;
    /** Codes of the ladder's rules that fired. */
    readonly rules: readonly string[];
    readonly ruleSet: string;
    readonly cause: RungCause;
    /** Whether nobody on the rung or above is left whom the case is not about. */
    readonly needsOwner: boolean;
  };
  readonly FLAGGED: { readonly flag: CaseFlag };
  readonly HAND_OVER_REQUESTED: { readonly department: string | null; readonly member: string | null };
  readonly HAND_OVER_REFUSED: Nothing;
  readonly HAND_OVER_SIGNED: Nothing;
  readonly MESSAGE_SENT: { readonly text: string; readonly question: boolean };
  readonly NOTE_ADDED: { readonly text: string };
  readonly EVIDENCE_ADDED: { readonly evidence: string };
  readonly PAUSED: Nothing;
  readonly RESUMED: Nothing;
  readonly DOCUMENTS_COMPLETED: Nothing;
  readonly CALLBACK_TRIED: Nothing;
  readonly CAUSE_RECORDED: { readonly causes: readonly CauseCode[]; readonly text: string };
  readonly FAULT_RECORDED: {
    readonly members: readonly string[];
    /** Their highest role; null where nobody of the staff is at fault. */
    readonly role: Role | null;
    /** Whether it is a matter of quality; null: not said. */
    readonly quality: boolean | null;
  };
  readonly MEASURE_PLANNED: {
    readonly measure: string;
    readonly kind: CaseMeasureKind;
    readonly text: string;
    readonly responsible: string | null;
  };
  readonly MEASURE_REVIEWED: { readonly measure: string; readonly sufficient: boolean };
  readonly MEASURE_VERIFIED: { readonly measure: string; readonly worked: boolean };
  readonly LESSON_RECORDED: { readonly text: string };
  readonly PROBLEM_LINKED: { readonly problem: string };
  readonly CASE_LINKED: { readonly other: string; readonly as: 'DUPLICATE' | 'REPEAT' };
}

/** What happened; the steps of R15 are events of the same name. */
export type CaseEventType = keyof CasePayloads;

/** Something that happened to a case. Events are only ever added. */
export type CaseEvent<Type extends CaseEventType = CaseEventType> = {
  readonly [Each in Type]: {
    readonly type: Each;
    readonly actor: Actor;
    readonly at: Instant;
    /** Why, in the actor's words. */
    readonly reason: string | null;
    readonly payload: CasePayloads[Each];
  };
}[Type];

const steps: ReadonlySet<string> = new Set(complaintSteps);

/** The step that a kind of event takes; null for what happens between steps. */
export function stepOf(type: CaseEventType): ComplaintStep | null {
  return isStep(type) ? type : null;
}

function isStep(type: CaseEventType): type is ComplaintStep {
  return steps.has(type);
}
