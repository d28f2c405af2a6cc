import type { Deadline } from '../calendar/deadline.ts';
import { clockOf } from '../calendar/workClock.ts';
import type { WorkingCalendar } from '../calendar/workingCalendar.ts';
import { workingTimeBetween } from '../calendar/workingTime.ts';
import type { Complaint, ComplaintStep } from '../complaint/complaint.ts';
import type { Span } from '../indicator/indicator.port.ts';
import type { Rung } from '../member/role.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { CallbackOutcome, CaseEnding } from './callback.ts';
import { type CaseState, isEnded } from './caseState.ts';
import type { CaseDeadline } from './clock/caseDeadlines.ts';
import type { Severity } from './severity/severity.ts';
import type { Validity } from './validity.ts';

/** What lists and figures need of a case, in one row. It can be made again from the events at any time. */
export interface CaseSummary {
  readonly step: ComplaintStep;
  /** Until it is closed or withdrawn. */
  readonly open: boolean;
  /** Null: nobody and no rule has judged it, as with what was imported. */
  readonly severity: Severity | null;
  readonly rung: Rung | null;
  readonly department: string | null;
  readonly owner: string | null;
  /** Whether nobody is left who may decide it. */
  readonly needsOwner: boolean;
  /** The next deadline that is not met; null: none, or its clock stands still. */
  readonly nextDue: Instant | null;
  /** Milliseconds from receipt until it was first given to a department or a person; null: it was not. */
  readonly passedOnAfter: number | null;
  readonly firstResolvedAt: Instant | null;
  readonly lastResolvedAt: Instant | null;
  /** Working time from receipt without pauses, in milliseconds. */
  readonly firstResolvedWork: number | null;
  readonly lastResolvedWork: number | null;
  /** When it came to its end; null: it is open. What came here closed has its receipt for want of a better day. */
  readonly endedAt: Instant | null;
  /** Times between an earlier end and the reopening that followed. */
  readonly pastEnds: readonly Span[];
  /** How often it was reopened. */
  readonly reopened: number;
  readonly onTheSpot: boolean;
  readonly callback: CallbackOutcome | null;
  readonly ending: CaseEnding | null;
  readonly validity: Validity | null;
  /** Id of the earlier case that it repeats. */
  readonly repeatOf: string | null;
  /** Whether a hand-over waits for approval. */
  readonly handOverWaits: boolean;
  /** Id of the problem that it has in common with others. */
  readonly problem: string | null;
  /** Number of its events; 0: it was never worked here. */
  readonly events: number;
}

/** The next deadline of a case that is not met; null where there is none, or its clock stands still. */
export function nextDeadline(state: CaseState, deadlines: readonly CaseDeadline[]): Deadline | null {
  if (isEnded(state)) return null;
  const running = deadlines.filter(({ metAt, round }) => metAt === null && round === state.rounds.length);
  const due = running.map(({ deadline }) => deadline).filter((deadline) => deadline.due !== null);
  return due.toSorted((a, b) => (a.due ?? 0) - (b.due ?? 0))[0] ?? null;
}

/** When the next deadline of a case is due; null where there is none, or its clock stands still. */
export function nextDue(state: CaseState, deadlines: readonly CaseDeadline[]): Instant | null {
  return nextDeadline(state, deadlines)?.due ?? null;
}

/** When it was first given to somebody; null: not yet. */
function passedOnAt({ rounds }: CaseState): Instant | null {
  return rounds.flatMap(({ reached }) => reached.ASSIGNED ?? [])[0] ?? null;
}

/** The row of a case that has events. */
export function caseSummary(
  state: CaseState,
  deadlines: readonly CaseDeadline[],
  calendar: WorkingCalendar,
): CaseSummary {
  const { firstResolvedAt, lastResolvedAt, pauses, receivedAt } = state;
  const clock = clockOf(calendar);
  const passedOn = passedOnAt(state);
  const work = (at: Instant | null) =>
    at === null ? null : workingTimeBetween(clock, receivedAt, at, pauses);
  return {
    step: state.step,
    open: !isEnded(state),
    severity: state.severity,
    rung: state.rung,
    department: state.department,
    owner: state.assignee,
    needsOwner: state.needsOwner,
    nextDue: nextDue(state, deadlines),
    passedOnAfter: passedOn === null ? null : passedOn - receivedAt,
    firstResolvedAt,
    lastResolvedAt,
    firstResolvedWork: work(firstResolvedAt),
    lastResolvedWork: work(lastResolvedAt),
    endedAt: state.ends.find(({ to }) => to === null)?.from ?? null,
    pastEnds: state.ends.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }])),
    reopened: state.rounds.length - 1,
    onTheSpot: state.settledOnTheSpot,
    callback: state.callback.outcome,
    ending: state.ending,
    validity: state.validity?.verdict ?? null,
    repeatOf: state.linked.find((link) => link.as === 'REPEAT')?.other ?? null,
    handOverWaits: state.handOver !== null && !isEnded(state),
    problem: state.problem,
    events: state.events,
  };
}

/** The row of a complaint that was never worked here, as with what was imported. */
export function unworkedSummary({ step, occurredAt }: Pick<Complaint, 'step' | 'occurredAt'>): CaseSummary {
  const open = step !== 'CLOSED' && step !== 'WITHDRAWN';
  return {
    step,
    open,
    severity: null,
    rung: null,
    department: null,
    owner: null,
    needsOwner: false,
    nextDue: null,
    passedOnAfter: null,
    firstResolvedAt: null,
    lastResolvedAt: null,
    firstResolvedWork: null,
    lastResolvedWork: null,
    endedAt: open ? null : occurredAt,
    pastEnds: [],
    reopened: 0,
    onTheSpot: false,
    callback: null,
    ending: null,
    validity: null,
    repeatOf: null,
    handOverWaits: false,
    problem: null,
    events: 0,
  };
}
