import { type Deadline, deadline } from '../../calendar/deadline.ts';
import type { WatchedDeadline } from '../../calendar/dueActions.ts';
import type { WorkClock } from '../../calendar/workClock.ts';
import type { Instant } from '../../time/calendarDay.ts';
import { isIn } from '../caseFacts.ts';
import type { CaseState, Milestone, Round } from '../caseState.ts';
import type { ClockRule, ClockSet } from './clockRule.ts';

/** A deadline of a case, with when it was met. */
export interface CaseDeadline extends WatchedDeadline {
  /** 1 from receipt, one more after each reopening. */
  readonly round: number;
  readonly deadline: Deadline;
}

function applies({ categories, kinds, severities }: ClockRule, { facts, severity }: CaseState): boolean {
  return (
    (severities === undefined || severities.includes(severity)) &&
    (kinds === undefined || kinds.includes(facts.kind)) &&
    (categories === undefined || categories.some((code) => isIn(facts.categories.slice(0, 1), code)))
  );
}

/** When the clock was set going; null: not yet. */
function startOf({ from }: ClockRule, { reached, startedAt }: Round): Instant | null {
  return from === 'START' ? startedAt : (reached[from] ?? null);
}

/** The first of the milestones to be reached; null: none yet. */
function firstOf(milestones: readonly Milestone[], { reached }: Round): Instant | null {
  const instants = milestones.flatMap((milestone) => reached[milestone] ?? []);
  return instants.length === 0 ? null : Math.min(...instants);
}

/** Whether a reopening came before the deadline could be met or missed; the next round has its own. */
function isVoid({ due }: Deadline, metAt: Instant | null, reopenedAt: Instant | null): boolean {
  return metAt === null && reopenedAt !== null && (due === null || due >= reopenedAt);
}

/**
 * The deadlines of a case in all its rounds, by the rules that apply to it as it is now. Severity A and B run by
 * the major clocks from the instant of receipt, whenever they were found to be so.
 *
 * @param id Of the case; keys are `id:round:rule` and never change.
 * @param working The merchant's working clock.
 */
export function caseDeadlines(
  id: string,
  state: CaseState,
  clocks: ClockSet,
  working: WorkClock,
): CaseDeadline[] {
  const rules = clocks.rules.filter((rule) => applies(rule, state));
  return state.rounds.flatMap((round, index) =>
    rules.flatMap((rule) => {
      const start = startOf(rule, round);
      if (start === null || (index > 0 && rule.rounds === 'FIRST')) return [];
      const metAt = firstOf(rule.until, round);
      const reopenedAt = state.rounds[index + 1]?.startedAt ?? null;
      const ended = metAt ?? reopenedAt;
      const pauses = state.pauses.filter((pause) => ended === null || pause.from < ended);
      const computed = deadline(rule, start, working, pauses);
      if (isVoid(computed, metAt, reopenedAt)) return [];
      return [{ key: `${id}:${index + 1}:${rule.code}`, round: index + 1, deadline: computed, metAt }];
    }),
  );
}
