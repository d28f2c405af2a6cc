import type { ComplaintStep } from '../complaint/complaint.ts';
import type { CaseAction } from '../member/canAct.ts';
import type { ActorKind } from './actor.ts';
import type { CommandType } from './command.ts';

/** When something can be done that is no step: always, until the case has ended, or while it is being worked. */
export type CommandTime = 'ALWAYS' | 'BEFORE_END' | 'WHILE_WORKED';

/** What a command takes. */
export interface CommandRule {
  /** The step it takes; null: it happens between steps, at its time. */
  readonly step: ComplaintStep | null;
  readonly time: CommandTime;
  /** What a member must be allowed to do. */
  readonly action: CaseAction;
  readonly actors: readonly ActorKind[];
}

const staff: readonly ActorKind[] = ['MEMBER'];
const staffOrProduct: readonly ActorKind[] = ['MEMBER', 'SYSTEM'];
const staffOrCustomer: readonly ActorKind[] = ['MEMBER', 'CUSTOMER'];
const anybody: readonly ActorKind[] = ['MEMBER', 'CUSTOMER', 'SYSTEM'];

const step = (
  taken: ComplaintStep,
  actors: readonly ActorKind[],
  action: CaseAction = 'WORK',
): CommandRule => {
  return { step: taken, time: 'ALWAYS', action, actors };
};
const between = (
  time: CommandTime,
  actors: readonly ActorKind[],
  action: CaseAction = 'WORK',
): CommandRule => {
  return { step: null, time, action, actors };
};

/** What each command takes; `register` is the one that finds no case. */
export const commandRules: Readonly<Record<Exclude<CommandType, 'register'>, CommandRule>> = {
  acknowledge: step('ACKNOWLEDGED', staffOrProduct),
  assess: step('ASSESSED', staff),
  assign: step('ASSIGNED', staffOrProduct),
  approveHandOver: step('ASSIGNED', staff),
  investigate: step('INVESTIGATING', staff),
  answer: step('ANSWERED', staff),
  resolve: step('RESOLVED', staff, 'DECIDE'),
  reject: step('REJECTED', staff, 'DECIDE'),
  withdraw: step('WITHDRAWN', staffOrCustomer),
  recordCallback: step('CALLED_BACK', anybody),
  close: step('CLOSED', staffOrProduct, 'CLOSE'),
  reopen: step('REOPENED', staffOrCustomer),
  correct: between('BEFORE_END', staff),
  changeSeverity: between('BEFORE_END', staff),
  refuseHandOver: between('WHILE_WORKED', staff),
  signHandOver: between('WHILE_WORKED', staff),
  escalate: between('WHILE_WORKED', anybody),
  sendMessage: between('BEFORE_END', staffOrCustomer),
  addEvidence: between('BEFORE_END', staffOrCustomer),
  pause: between('WHILE_WORKED', staff),
  resume: between('WHILE_WORKED', staff),
  completeDocuments: between('WHILE_WORKED', staff),
  addNote: between('ALWAYS', staff),
  recordCause: between('ALWAYS', staff),
  recordFault: between('ALWAYS', staff),
  planMeasure: between('ALWAYS', staff),
  reviewMeasure: between('ALWAYS', staff, 'REVIEW'),
  verifyMeasure: between('ALWAYS', staff, 'REVIEW'),
  recordLesson: between('ALWAYS', staff),
  linkProblem: between('ALWAYS', staff),
  linkCase: between('ALWAYS', staffOrProduct),
};
