import type { Instant } from '../time/calendarDay.ts';
import type { Deadline } from './deadline.ts';

/** A deadline that is being watched. */
export interface WatchedDeadline {
  /** Stable name of the case, its round and the rule. It stays the same when the deadline is computed anew. */
  readonly key: string;
  readonly deadline: Pick<Deadline, 'due' | 'warnAt'>;
  /** When what it asks for was done; null: not yet. */
  readonly metAt: Instant | null;
}

/** What a deadline calls for now. */
export interface DueAction {
  /** Key and kind: at most one action ever has it, so that storage can keep it unique. */
  readonly id: string;
  readonly key: string;
  readonly kind: 'WARN' | 'ESCALATE';
  /** The instant at which it fell due. */
  readonly at: Instant;
}

/**
 * The warnings and escalations that are due and have not been fired. A deadline that has passed escalates and no
 * longer warns; one that was met, even late, does neither; one that stands still waits. A deadline is kept by
 * what happens at its very instant.
 *
 * @param fired Ids of the actions that were fired before.
 * @returns In the order in which they fell due.
 */
export function dueActions(
  watched: readonly WatchedDeadline[],
  now: Instant,
  fired: ReadonlySet<string>,
): DueAction[] {
  const actions: DueAction[] = [];
  for (const { key, deadline, metAt } of watched) {
    const { due, warnAt } = deadline;
    if (metAt !== null) continue;
    if (due !== null && now > due) actions.push({ id: `${key}:ESCALATE`, key, kind: 'ESCALATE', at: due });
    else if (warnAt !== null && now >= warnAt)
      actions.push({ id: `${key}:WARN`, key, kind: 'WARN', at: warnAt });
  }
  return actions.filter(({ id }) => !fired.has(id)).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Whether a deadline was kept: true or false once that is certain, null while it is open. */
export function wasKept({ deadline, metAt }: WatchedDeadline, now: Instant): boolean | null {
  const { due } = deadline;
  if (metAt !== null) return due === null || metAt <= due;
  return due !== null && now > due ? false : null;
}
