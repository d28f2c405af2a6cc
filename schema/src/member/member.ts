import type { Instant } from '../time/calendarDay.ts';
import type { Role } from './role.ts';

/** One person of a merchant's staff. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Ids of the departments; empty: of no department, and so for all of them. */
  readonly departments: readonly string[];
  /** False once the person has left; what they did keeps their name. */
  readonly active: boolean;
}

/** A part of the merchant that owns categories of complaints (R14). */
export interface Department {
  readonly id: string;
  readonly name: string;
  /** Codes of categories, each with all below it. */
  readonly categories: readonly string[];
}

/** A time in which a member is away, half open. */
export interface Absence {
  readonly member: string;
  readonly from: Instant;
  readonly to: Instant;
  /** Who takes the cases meanwhile; null: whoever the routing finds. */
  readonly substitute: string | null;
}

/** Everybody of a merchant. */
export interface Staff {
  readonly members: readonly Member[];
  readonly departments: readonly Department[];
  readonly absences: readonly Absence[];
}

/** The member's absence at an instant; undefined when present. */
export function absenceAt(absences: readonly Absence[], member: string, now: Instant): Absence | undefined {
  return absences.find((absence) => absence.member === member && absence.from <= now && now < absence.to);
}
