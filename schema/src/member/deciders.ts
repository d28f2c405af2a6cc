import type { Instant } from '../time/calendarDay.ts';
import { absenceAt, type Member, type Staff } from './member.ts';
import { type Rung, rankOf, reaches, rungs } from './role.ts';

/** Active members who have the authority of a rung and whom the case is not about. */
export function whoCanDecide(rung: Rung, members: readonly Member[], concerns: readonly string[]): Member[] {
  return members.filter(({ id, active, role }) => active && reaches(role, rung) && !concerns.includes(id));
}

/**
 * The members to whom a decision goes: those on the lowest rung, from the case's own upwards, on which somebody
 * is present whom it is not about. Where all are away, those who are not are left out of account.
 *
 * @returns Ids; empty where the case needs another owner.
 */
export function deciders(
  rung: Rung,
  staff: Pick<Staff, 'members' | 'absences'>,
  concerns: readonly string[],
  now: Instant,
): string[] {
  const able = whoCanDecide(rung, staff.members, concerns);
  const present = able.filter(({ id }) => absenceAt(staff.absences, id, now) === undefined);
  for (const group of [present, able]) {
    for (const step of rungs) {
      const found = group.filter(({ role }) => rankOf(role) === rankOf(step));
      if (found.length > 0) return found.map(({ id }) => id);
    }
  }
  return [];
}
