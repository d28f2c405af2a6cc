import type { Member } from './member.ts';
import { type Rung, reaches } from './role.ts';

/**
 * What a member may do with a case. WORK is everything that moves a case without settling it; DECIDE settles it
 * for the merchant (remedy, refusal, a lower severity); REVIEW judges another person's measure.
 */
export type CaseAction = 'VIEW' | 'REGISTER' | 'WORK' | 'DECIDE' | 'REVIEW' | 'CLOSE';

/** What of a case decides who may act on it. */
export interface CaseSubject {
  /** The rung that decides it. */
  readonly rung: Rung;
  readonly department: string | null;
  readonly assignee: string | null;
  /** Members whom the case is about, or who were found at fault. */
  readonly concerns: readonly string[];
}

/** Why a member may not act, in a word that programs can rely on. */
export const obstacles = [
  'INACTIVE',
  'READ_ONLY',
  'ABOUT_YOURSELF',
  'OTHER_DEPARTMENT',
  'ABOVE_YOUR_RUNG',
] as const;

/** Why a member may not act. */
export type Obstacle = (typeof obstacles)[number];

function isOutside(member: Member, { department, assignee }: CaseSubject): boolean {
  if (department === null || assignee === member.id || member.departments.length === 0) return false;
  return !member.departments.includes(department) && !reaches(member.role, 'SERVICE_MANAGER');
}

/**
 * What keeps a member from acting on a case. Nobody acts on a case about themselves (R14); seeing it is allowed,
 * so that a merchant with one owner learns that it needs another. Agents and leads act within their departments,
 * from the service manager up everywhere. To decide a case takes its rung.
 *
 * @returns Null where the member may.
 */
export function obstacle(member: Member, subject: CaseSubject, action: CaseAction): Obstacle | null {
  if (!member.active) return 'INACTIVE';
  if (action === 'VIEW') return null;
  if (member.role === 'VIEWER') return 'READ_ONLY';
  if (action === 'REGISTER') return null;
  if (subject.concerns.includes(member.id)) return 'ABOUT_YOURSELF';
  if (isOutside(member, subject)) return 'OTHER_DEPARTMENT';
  if (action === 'DECIDE' && !reaches(member.role, subject.rung)) return 'ABOVE_YOUR_RUNG';
  return null;
}

/** Whether a member may act on a case; `obstacle` says why not. */
export function canAct(member: Member, subject: CaseSubject, action: CaseAction): boolean {
  return obstacle(member, subject, action) === null;
}
