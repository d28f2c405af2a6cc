import type { ComplaintStep } from '../complaint/complaint.ts';
import { Failure, Forbidden, InvalidInput, NotFound } from '../failure/failure.ts';
import { obstacles } from '../member/canAct.ts';
import type { ClosingItem } from './closing.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

/** What was wanted is not possible where the case stands; what is possible stands beside it. */
export class IllegalStep extends Failure {
  /** Steps that the case can take instead. */
  readonly possibleSteps: readonly ComplaintStep[];
  /** What it lacks before it can be closed. */
  readonly missing: readonly ClosingItem[];

  constructor({ code, path, possibleSteps, missing }: Refusal) {
    super(code, path);
    this.possibleSteps = possibleSteps;
    this.missing = missing;
  }
}

/** Somebody else changed the case since the caller read it; nothing was changed now. */
export class CaseChanged extends Failure {
  /** Events that the case has now. */
  readonly events: number;

  constructor(events: number) {
    super('CASE_CHANGED', 'afterEvents');
    this.events = events;
  }
}

const forbidden: ReadonlySet<RefusalCode> = new Set([...obstacles, 'NOT_YOURS_TO_DO', 'NOT_THE_HANDLER']);
const illegal: ReadonlySet<RefusalCode> = new Set([
  'ALREADY_REGISTERED',
  'STEP_NOT_POSSIBLE',
  'NOT_NOW',
  'ERASED',
  'NO_HAND_OVER',
  'ALREADY_SIGNED',
  'ALREADY_PAUSED',
  'NOT_PAUSED',
  'NOT_REVIEWED',
  'MEASURE_SETTLED',
  'NOT_COMPLETE',
]);

/** A refusal of the rules as the failure that a caller is answered. */
export function failureOf(refusal: Refusal): Failure {
  const { code, path } = refusal;
  if (code === 'NO_CASE') return new NotFound(code, path);
  if (forbidden.has(code)) return new Forbidden(code, path);
  return illegal.has(code) ? new IllegalStep(refusal) : new InvalidInput(code, path);
}
