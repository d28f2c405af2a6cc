import { isEmail } from '../complaint/contact.ts';
import { InvalidInput, NotFound } from '../failure/failure.ts';
import { checkText } from '../submission/text.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { Absence, Department, Member, Staff } from './member.ts';
import { type Role, roles } from './role.ts';

/** Longest name of a member or a department, in characters. */
export const maxStaffName = 200;

/** @throws InvalidInput for a name that is blank or too long. */
export function checkStaffName(name: string): string {
  const text = checkText(name, 'name', maxStaffName);
  if (text === null) throw new InvalidInput('REQUIRED', 'name');
  return text.trim();
}

/** Where mails to a member go; null: nowhere. @throws InvalidInput for what is no address, or is too long. */
export function checkEmail(email: string | null | undefined): string | null {
  const text = checkText(email, 'email', maxStaffName)?.trim() ?? null;
  if (text !== null && !isEmail(text)) {
    throw new InvalidInput('INVALID', 'email', { expected: 'name@example.com' });
  }
  return text;
}

/** The role that a word names. @throws InvalidInput where it names none. */
export function roleOf(word: string): Role {
  const role = roles.find((known) => known === word.trim().toUpperCase().replaceAll('-', '_'));
  if (role === undefined) throw new InvalidInput('INVALID', 'role', { expected: roles.join(', ') });
  return role;
}

function checkDepartments(ids: readonly string[], { departments }: Staff): readonly string[] {
  const known = new Set(departments.map(({ id }) => id));
  const unknown = ids.findIndex((id) => !known.has(id));
  if (unknown >= 0) throw new NotFound('UNKNOWN_DEPARTMENT', `departments.${unknown}`);
  return [...new Set(ids)];
}

/** What is said of a member; absent parts stay as they are. */
export interface MemberChange {
  readonly name?: string | null | undefined;
  readonly role?: Role | null | undefined;
  readonly departments?: readonly string[] | null | undefined;
  readonly active?: boolean | null | undefined;
}

/** A new member. @throws Failure for a name, a role or a department that cannot be. */
export function newMember(
  parts: MemberChange & { readonly name: string; readonly role: Role },
  staff: Staff,
): Omit<Member, 'id'> {
  const { departments, name, role } = parts;
  return {
    name: checkStaffName(name),
    role,
    departments: checkDepartments(departments ?? [], staff),
    active: true,
  };
}

/**
 * A member after a change. The last owner stays one, since somebody has to decide what concerns everybody else.
 *
 * @throws Failure where there is no such member, or something cannot be.
 */
export function changedMember(id: string, change: MemberChange, staff: Staff): Member {
  const before = staff.members.find((member) => member.id === id);
  if (before === undefined) throw new NotFound('UNKNOWN_MEMBER', 'memberId');
  const { active, departments, name, role } = change;
  const after: Member = {
    id,
    name: name == null ? before.name : checkStaffName(name),
    role: role ?? before.role,
    departments: departments == null ? before.departments : checkDepartments(departments, staff),
    active: active ?? before.active,
  };
  const owners = staff.members.filter((member) => member.active && member.role === 'OWNER');
  const stays = after.active && after.role === 'OWNER';
  if (!stays && owners.length === 1 && owners[0]?.id === id) {
    throw new InvalidInput('INVALID', 'role', { expected: 'at least one owner who is there' });
  }
  return after;
}

/** A department as it is stored. @throws Failure for a name or a category that cannot be. */
export function checkDepartment(
  { name, categories }: Omit<Department, 'id'>,
  hasCategory: (code: string) => boolean,
): Omit<Department, 'id'> {
  const unknown = categories.findIndex((code) => !hasCategory(code));
  if (unknown >= 0) {
    const category = categories[unknown] ?? '';
    throw new InvalidInput('UNKNOWN_CATEGORY', `categories.${unknown}`, { category });
  }
  return { name: checkStaffName(name), categories: [...new Set(categories)] };
}

/** An absence as it is stored. @throws Failure for unknown members, oneself as substitute, or an end before the start. */
export function checkAbsence(absence: Absence, { members }: Staff): Absence {
  const { from, member, substitute, to } = absence;
  const known = (id: string) => members.some((each) => each.id === id);
  if (!known(member)) throw new NotFound('UNKNOWN_MEMBER', 'memberId');
  if (substitute !== null && (!known(substitute) || substitute === member)) {
    throw new NotFound('UNKNOWN_MEMBER', 'substituteId');
  }
  if (!(from < to)) throw new InvalidInput('PERIOD_EMPTY', 'to');
  return absence;
}

/** Whether somebody is away at an instant. */
export function isAway(id: string, { absences }: Staff, now: Instant): boolean {
  return absences.some(({ from, member, to }) => member === id && from <= now && now < to);
}
