import type { Complaint } from '../complaint/complaint.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { StoredEvent } from './case.port.ts';
import type { CaseRules } from './caseRules.ts';
import { type CaseState, isEnded } from './caseState.ts';
import { type CaseSummary, caseSummary, unworkedSummary } from './caseSummary.ts';
import type { CaseDeadline } from './clock/caseDeadlines.ts';
import { keepDeadlines } from './clock/keepDeadlines.ts';
import { evolve } from './evolve.ts';
import { foldCase } from './foldCase.ts';

/** What of the rules the deadlines of a case depend on. */
export type ClockRules = Pick<CaseRules, 'calendar' | 'clocks'>;

/** The rules of a merchant in the course of time. */
export interface RulesInTime {
  /** As they were at an instant. */
  at(instant: Instant): ClockRules;
  /** When they changed, earliest first: what was open then was computed anew. */
  readonly changes: readonly Instant[];
}

/** What follows from the events of a case. */
export interface RebuiltCase {
  readonly summary: CaseSummary;
  readonly deadlines: readonly CaseDeadline[];
}

/** When an event was written down. */
function writtenAt({ event, recordedAt }: StoredEvent): Instant {
  return recordedAt ?? event.at;
}

/** Events that one transaction added: those of a command, with what was adopted before it. */
function together(events: readonly StoredEvent[]): StoredEvent[][] {
  const groups: StoredEvent[][] = [];
  for (const stored of events) {
    const last = groups.at(-1)?.at(-1);
    const sameCommand = last?.commandId === stored.commandId || last?.recordedAt !== null;
    if (last !== undefined && writtenAt(last) === writtenAt(stored) && sameCommand)
      groups.at(-1)?.push(stored);
    else groups.push([stored]);
  }
  return groups;
}

/**
 * The row and the deadlines of a case, made again from its events as they were made in the course of time: each part
 * by the rules that held when it was written down, so that what was judged stays as it was judged.
 *
 * @param complaint As it is stored; without events its step is all that is known.
 * @param events In their order.
 */
export function rebuildCase(
  complaint: Pick<Complaint, 'id' | 'step' | 'occurredAt'>,
  events: readonly StoredEvent[],
  rules: RulesInTime,
): RebuiltCase {
  let state: CaseState | null = null;
  let deadlines: CaseDeadline[] = [];
  let calendar = rules.at(0).calendar;
  const changes = [...rules.changes];

  function changeRules(until: Instant): void {
    for (let at = changes[0]; at !== undefined && at <= until; at = changes[0]) {
      changes.shift();
      if (state === null || isEnded(state)) continue;
      const now = rules.at(at);
      if (deadlines.length > 0) deadlines = keepDeadlines(complaint.id, state, now, deadlines);
      calendar = now.calendar;
    }
  }

  for (const group of together(events)) {
    const [first] = group;
    if (first === undefined) continue;
    const at = writtenAt(first);
    changeRules(at);
    const added = group.map(({ event }) => event);
    const before: CaseState | null = state;
    state = before === null ? foldCase(added) : added.reduce(evolve, before);
    if (state === null) continue;
    const now = rules.at(at);
    calendar = now.calendar;
    // What was worked elsewhere was never put on a rung: no clock of ours ran.
    const elsewhere = first.recordedAt !== null && state.ruleSet === null;
    if (!elsewhere) deadlines = keepDeadlines(complaint.id, state, now, deadlines);
  }
  changeRules(Number.POSITIVE_INFINITY);
  if (state === null) return { summary: unworkedSummary(complaint), deadlines: [] };
  return { summary: caseSummary(state, deadlines, calendar), deadlines };
}
