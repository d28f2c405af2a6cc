import type { ComplaintStep } from '../complaint/complaint.ts';
import type { Instant } from '../time/calendarDay.ts';
import { system } from './actor.ts';
import type { CaseEvent, CaseEventType, CasePayloads } from './caseEvent.ts';
import type { CaseFacts } from './caseFacts.ts';

/** A row of a log of case steps from elsewhere. */
export interface LoggedStep {
  readonly at: Instant;
  /** The step that it means; null: something that is no step here. */
  readonly step: ComplaintStep | null;
}

const ends: ReadonlySet<ComplaintStep | null> = new Set([
  'RESOLVED',
  'REJECTED',
  'CALLED_BACK',
  'CLOSED',
  'WITHDRAWN',
]);
/** Steps that need no reopening after an end. */
const afterEnd: ReadonlySet<ComplaintStep | null> = new Set(['CALLED_BACK', 'CLOSED', 'REOPENED']);

/**
 * The events of a case that was worked elsewhere. The first row is its receipt, whatever it means besides. Where
 * work goes on after an end, a second resolution included, the case was reopened at that instant: in such logs a
 * repeated resolution is a reopening.
 *
 * @param rows Of one case, in any order; rows of the same instant keep theirs.
 * @param facts What is known about the case.
 */
export function replaySteps(rows: readonly LoggedStep[], facts: CaseFacts): CaseEvent[] {
  const sorted = rows.toSorted((a, b) => a.at - b.at);
  const [first] = sorted;
  if (first === undefined) return [];
  const { categories } = facts;
  const payloads: { readonly [Step in ComplaintStep & CaseEventType]: CasePayloads[Step] } = {
    RECEIVED: { facts },
    ACKNOWLEDGED: {},
    ASSESSED: { validity: 'UNDETERMINED', validityReason: null, categories },
    ASSIGNED: { department: null, member: null, approvedBy: null },
    INVESTIGATING: {},
    ANSWERED: { text: '', remedies: [] },
    RESOLVED: { text: '', remedies: [], onTheSpot: false },
    REJECTED: { text: '', validityReason: 'OTHER' },
    CALLED_BACK: { outcome: 'SATISFIED', handledWell: null, handledBadly: null },
    CLOSED: { ending: 'NOT_ASKED' },
    WITHDRAWN: {},
    REOPENED: {},
  };
  const eventOf = (type: ComplaintStep, at: Instant) =>
    ({ type, actor: system, at, reason: null, payload: payloads[type] }) as CaseEvent;
  const events: CaseEvent[] = [eventOf('RECEIVED', first.at)];
  let ended = false;
  for (const { at, step } of sorted) {
    if (step === null || step === 'RECEIVED') continue;
    if (ended && !afterEnd.has(step)) events.push(eventOf('REOPENED', at));
    events.push(eventOf(step, at));
    ended = ends.has(step);
  }
  return events;
}
