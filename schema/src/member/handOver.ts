import type { Instant } from '../time/calendarDay.ts';
import { type Absence, absenceAt, type Staff } from './member.ts';
import { type Route, type RoutingRequest, route } from './route.ts';

/** An open case of somebody who goes away. */
export interface HeldCase extends RoutingRequest {
  readonly id: string;
}

/** Where a case goes when its handler leaves. */
export interface HandOver {
  readonly case: string;
  readonly route: Route;
}

/**
 * Where the open cases of a member go who leaves or is away: each is routed as a new one, never back to the same
 * person, and each one given counts as load for the next.
 *
 * @param leaver Id of the member; a substitute named for the time is preferred.
 * @param load Open cases by member id.
 */
export function handOver(
  leaver: string,
  cases: readonly HeldCase[],
  staff: Staff,
  load: ReadonlyMap<string, number>,
  now: Instant,
): HandOver[] {
  const growing = new Map(load);
  const away: Absence = { member: leaver, from: now, to: Number.POSITIVE_INFINITY, substitute: null };
  const known = absenceAt(staff.absences, leaver, now) !== undefined;
  const without = known ? staff : { ...staff, absences: [...staff.absences, away] };
  return cases.map((held) => {
    const found = route(held, without, growing, now);
    if (found.member !== null) growing.set(found.member, (growing.get(found.member) ?? 0) + 1);
    return { case: held.id, route: found };
  });
}
