import type { ComplaintStep } from '../complaint/complaint.ts';

const stages: Readonly<Record<ComplaintStep, number | null>> = {
  RECEIVED: 0,
  ACKNOWLEDGED: 0,
  ASSESSED: 1,
  ASSIGNED: 1,
  INVESTIGATING: 1,
  REOPENED: 1,
  ANSWERED: 2,
  RESOLVED: 2,
  CALLED_BACK: 2,
  CLOSED: 3,
  REJECTED: 3,
  WITHDRAWN: null,
};

/**
 * How far a case is on the way that a visitor is shown: received, looked into, answered, closed.
 *
 * @returns 0 to 3; null for a case that left the way.
 */
export function stageOf(step: ComplaintStep): number | null {
  return stages[step];
}
