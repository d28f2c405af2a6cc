import type { CallbackOutcome } from './callback.ts';
import type { CaseFacts, CorrectedFacts } from './caseFacts.ts';
import type { CaseMeasureKind } from './caseMeasure.ts';
import type { CauseCode } from './cause.ts';
import type { Remedy } from './remedy.ts';
import type { Severity } from './severity/severity.ts';
import type { invalidReasons, Validity, ValidityReason } from './validity.ts';

type Nothing = Readonly<Record<never, never>>;
interface WithReason {
  /** Why, in the actor's words. */
  readonly reason: string;
}
interface Decided {
  /** To the customer. */
  readonly text: string;
  readonly remedies: readonly Remedy[];
}

/** What can be done to a case, and what it takes. */
export interface CaseInputs {
  /**
   * A case is taken: from the customer, or by staff on behalf of one. `text` is looked at for its severity and not
   * kept. `settled` settles it on the spot.
   */
  readonly register: { readonly facts: CaseFacts; readonly text: string; readonly settled?: Decided };
  readonly acknowledge: Nothing;
  /** Verdict and categories; `categories` absent: they stay. */
  readonly assess: {
    readonly validity: Validity;
    readonly validityReason: ValidityReason | null;
    readonly categories?: CaseFacts['categories'];
    readonly reason?: string;
  };
  /** What is known of the case is put right, or found out later; absent parts stay. */
  readonly correct: { readonly facts: CorrectedFacts } & WithReason;
  readonly changeSeverity: { readonly severity: Severity } & WithReason;
  /** To a department, and to a person of it or nobody yet. What takes approval waits for it. */
  readonly assign: {
    readonly department: string | null;
    readonly member: string | null;
    readonly reason?: string;
  };
  readonly approveHandOver: Nothing;
  readonly refuseHandOver: WithReason;
  readonly signHandOver: Nothing;
  readonly investigate: Nothing;
  readonly answer: { readonly text: string; readonly remedies?: readonly Remedy[] };
  readonly resolve: Decided;
  /** The complaint is not upheld; `text` tells the customer the reasons. */
  readonly reject: {
    readonly text: string;
    readonly validityReason: (typeof invalidReasons)[number];
  } & WithReason;
  readonly withdraw: { readonly reason?: string };
  readonly recordCallback: {
    readonly outcome: CallbackOutcome;
    readonly handledWell?: string;
    readonly handledBadly?: string;
  };
  readonly close: { readonly lesson?: string };
  readonly reopen: WithReason;
  /** OVERDUE is for the product alone, INSISTS also for the customer. */
  readonly escalate: { readonly cause: 'UNSETTLED' | 'INSISTS' | 'MALICE' | 'OVERDUE' } & WithReason;
  /** Between customer and staff, both ways. A question of the staff stops the clock, an answer sets it going. */
  readonly sendMessage: { readonly text: string; readonly question?: boolean };
  readonly addNote: { readonly text: string };
  readonly addEvidence: { readonly evidence: string };
  readonly pause: WithReason;
  readonly resume: Nothing;
  readonly completeDocuments: Nothing;
  readonly recordCause: { readonly causes: readonly CauseCode[]; readonly text: string };
  readonly recordFault: {
    readonly members: readonly string[];
    readonly quality: boolean | null;
  } & WithReason;
  readonly planMeasure: {
    /** Made by the caller; the same again rewrites a measure that was sent back or not reviewed yet. */
    readonly measure: string;
    readonly kind: CaseMeasureKind;
    readonly text: string;
    readonly responsible: string | null;
  };
  readonly reviewMeasure: {
    readonly measure: string;
    readonly sufficient: boolean;
    readonly reason?: string;
  };
  readonly verifyMeasure: { readonly measure: string; readonly worked: boolean; readonly reason?: string };
  readonly recordLesson: { readonly text: string };
  readonly linkProblem: { readonly problem: string };
  readonly linkCase: { readonly other: string; readonly as: 'DUPLICATE' | 'REPEAT' };
}

/** What can be done to a case. */
export type CommandType = keyof CaseInputs;

/** Something that somebody wants done to a case. */
export type CaseCommand<Type extends CommandType = CommandType> = {
  readonly [Each in Type]: { readonly type: Each; readonly input: CaseInputs[Each] };
}[Type];
