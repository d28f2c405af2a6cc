import type { ComplaintKind, ComplaintStep } from '../complaint/complaint.ts';
import type { CaseState } from './caseState.ts';

const outcomes: readonly ComplaintStep[] = ['RESOLVED', 'REJECTED', 'WITHDRAWN'];
const afterOutcome: readonly ComplaintStep[] = ['CALLED_BACK', 'CLOSED', 'REOPENED'];

/**
 * The steps that can follow each (R15). Work may skip a step forwards; what a decision closes is opened by REOPENED
 * only. A verdict may follow the remedy, since closing asks for it; a refusal is a verdict itself.
 */
const following: Readonly<Record<ComplaintStep, readonly ComplaintStep[]>> = {
  RECEIVED: ['ACKNOWLEDGED', 'ASSESSED', 'ASSIGNED', 'INVESTIGATING', 'ANSWERED', ...outcomes],
  REOPENED: ['ACKNOWLEDGED', 'ASSESSED', 'ASSIGNED', 'INVESTIGATING', 'ANSWERED', ...outcomes],
  ACKNOWLEDGED: ['ASSESSED', 'ASSIGNED', 'INVESTIGATING', 'ANSWERED', ...outcomes],
  ASSESSED: ['ACKNOWLEDGED', 'ASSESSED', 'ASSIGNED', 'INVESTIGATING', 'ANSWERED', ...outcomes],
  ASSIGNED: ['ACKNOWLEDGED', 'ASSESSED', 'ASSIGNED', 'INVESTIGATING', 'ANSWERED', ...outcomes],
  INVESTIGATING: ['ACKNOWLEDGED', 'ASSESSED', 'ASSIGNED', 'ANSWERED', ...outcomes],
  ANSWERED: ['ASSESSED', 'ASSIGNED', 'ANSWERED', ...outcomes],
  RESOLVED: ['ASSESSED', ...afterOutcome],
  REJECTED: afterOutcome,
  CALLED_BACK: ['ASSESSED', 'CLOSED', 'REOPENED'],
  CLOSED: ['REOPENED'],
  WITHDRAWN: ['REOPENED'],
};

/** A query and a request for help end with their answer; no remedy has to follow. */
function answerEnds(kind: ComplaintKind, step: ComplaintStep): boolean {
  return kind !== 'COMPLAINT' && step === 'ANSWERED';
}

/**
 * The steps that a case can take next. A step that was taken in the round and cannot be repeated is left out.
 */
export function possibleSteps({
  callback,
  ending,
  facts,
  step,
  rounds,
}: CaseState): readonly ComplaintStep[] {
  // Who could not be reached may still say what they think.
  if (step === 'CALLED_BACK' && callback.outcome === 'NOT_REACHED') return ['ASSESSED', ...afterOutcome];
  if (step === 'CLOSED' && ending === 'NOT_REACHED') return ['CALLED_BACK', 'REOPENED'];
  const acknowledged = rounds.at(-1)?.reached.ACKNOWLEDGED !== undefined;
  const steps = following[step].filter((next) => next !== 'ACKNOWLEDGED' || !acknowledged);
  return answerEnds(facts.kind, step) ? [...steps, ...afterOutcome] : steps;
}
