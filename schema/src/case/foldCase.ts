import { memberOf } from './actor.ts';
import type { CaseEvent } from './caseEvent.ts';
import type { CaseState } from './caseState.ts';
import { evolve } from './evolve.ts';

function received(event: CaseEvent<'RECEIVED'>): CaseState {
  return {
    facts: event.payload.facts,
    takenBy: memberOf(event.actor),
    receivedAt: event.at,
    updatedAt: event.at,
    events: 1,
    step: 'RECEIVED',
    rounds: [{ startedAt: event.at, reached: { RECEIVED: event.at } }],
    severity: 'C',
    severityRule: null,
    triggers: [],
    rung: 'AGENT',
    rungRules: [],
    ruleSet: null,
    raisedTo: null,
    needsOwner: false,
    flags: event.payload.facts.insists ? ['INSISTS'] : [],
    department: null,
    assignee: null,
    signedAt: null,
    handOver: null,
    validity: null,
    fault: [],
    faultRole: null,
    quality: null,
    remedies: [],
    settledOnTheSpot: false,
    causes: [],
    measures: [],
    lesson: false,
    problem: null,
    linked: [],
    callback: { tries: 0, outcome: null },
    pauses: [],
    firstResolvedAt: null,
    lastResolvedAt: null,
    ending: null,
    ends: [],
  };
}

/**
 * A case as its events leave it, in the order in which they were added.
 *
 * @returns Null where there are no events.
 * @throws RangeError where the first event is not its receipt.
 */
export function foldCase(events: readonly CaseEvent[]): CaseState | null {
  const [first, ...rest] = events;
  if (first === undefined) return null;
  if (first.type !== 'RECEIVED') throw new RangeError('The first event of a case is its receipt.');
  return rest.reduce(evolve, received(first));
}
