import type { Instant } from '../time/calendarDay.ts';
import { deciders } from './deciders.ts';
import { departmentFor } from './departmentFor.ts';
import { absenceAt, type Member, type Staff } from './member.ts';
import { type Rung, rankOf, reaches } from './role.ts';

/** What of a case decides where it goes. */
export interface RoutingRequest {
  /** Code of the primary category. */
  readonly category: string;
  readonly rung: Rung;
  /** Members whom the case is about. */
  readonly concerns: readonly string[];
  /** The customer's own handler (R4: diamond and vulnerable customers); null: none. */
  readonly namedHandler: string | null;
}

/** Why a case goes to a person. */
export type RouteReason = 'NAMED_HANDLER' | 'DEPARTMENT' | 'HIGHER_RUNG' | 'NOBODY';

/** Where a case goes. */
export interface Route {
  readonly department: string | null;
  /** Who handles it; null where nobody can. */
  readonly member: string | null;
  readonly reason: RouteReason;
  /** Whose decision it is: on the lowest sufficient rung on which somebody is present. */
  readonly deciders: readonly string[];
  /** Whether nobody on a sufficient rung is left whom it is not about. */
  readonly needsOwner: boolean;
}

type Load = ReadonlyMap<string, number>;

/** Of the people who can take the case, the one with the fewest open cases; of equals the lower role, then the id. */
function leastBusy(candidates: readonly Member[], load: Load): Member | undefined {
  const openCases = ({ id }: Member) => load.get(id) ?? 0;
  return candidates.toSorted(
    (a, b) => openCases(a) - openCases(b) || rankOf(a.role) - rankOf(b.role) || (a.id < b.id ? -1 : 1),
  )[0];
}

/**
 * Where a case goes: to the department that owns its category, and there to the person with the fewest open
 * cases. Somebody who is away is replaced by the substitute they named. Where the department has nobody, it goes
 * to the lowest rung above that has. Never to somebody whom it is about.
 *
 * @param load Open cases by member id; absent: none.
 */
export function route(request: RoutingRequest, staff: Staff, load: Load, now: Instant): Route {
  const { concerns, namedHandler } = request;
  const byId = new Map(staff.members.map((member) => [member.id, member]));
  const available = (id: string | null | undefined): Member[] => {
    const member = id == null ? undefined : byId.get(id);
    const able = member?.active && member.role !== 'VIEWER' && !concerns.includes(member.id);
    return able && absenceAt(staff.absences, member.id, now) === undefined ? [member] : [];
  };
  const standIn = (id: string): Member[] => {
    const away = absenceAt(staff.absences, id, now);
    return away === undefined ? available(id) : available(away.substitute);
  };
  const department = departmentFor(request.category, staff.departments)?.id ?? null;
  const own = ({ departments }: Member) => department === null || departments.includes(department);
  const handlers = staff.members.filter(
    (member) => member.active && own(member) && !reaches(member.role, 'SERVICE_MANAGER'),
  );
  const higher = staff.members
    .filter(({ role }) => reaches(role, 'SERVICE_MANAGER'))
    .flatMap(({ id }) => available(id));
  const lowest = Math.min(...higher.map(({ role }) => rankOf(role)));
  const groups: readonly (readonly [RouteReason, readonly Member[]])[] = [
    ['NAMED_HANDLER', namedHandler === null ? [] : standIn(namedHandler)],
    ['DEPARTMENT', handlers.filter(({ role }) => role !== 'VIEWER').flatMap(({ id }) => standIn(id))],
    ['HIGHER_RUNG', higher.filter(({ role }) => rankOf(role) === lowest)],
  ];
  const [reason, candidates] = groups.find(([, group]) => group.length > 0) ?? ['NOBODY', []];
  const deciding = deciders(request.rung, staff, concerns, now);
  return {
    department,
    member: leastBusy(candidates, load)?.id ?? null,
    reason,
    deciders: deciding,
    needsOwner: deciding.length === 0,
  };
}
