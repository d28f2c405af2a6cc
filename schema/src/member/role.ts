/** Rungs of the authority ladder from the lowest to the highest (rules.md, R12). */
export const rungs = ['AGENT', 'DEPARTMENT_LEAD', 'SERVICE_MANAGER', 'STORE_MANAGER', 'OWNER'] as const;

/** A rung of the authority ladder. */
export type Rung = (typeof rungs)[number];

/** What a member of the staff is; VIEWER stands beside the ladder and only reads. */
export const roles = ['VIEWER', ...rungs] as const;

/** What a member of the staff is. */
export type Role = (typeof roles)[number];

/** The highest rung. */
export const top: Rung = 'OWNER';

/** How high a role stands: 0 for VIEWER, 5 for OWNER. */
export function rankOf(role: Role): number {
  return roles.indexOf(role);
}

/** Whether a role has the authority of a rung. */
export function reaches(role: Role, rung: Rung): boolean {
  return rankOf(role) >= rankOf(rung);
}

/** The rung above; the highest stays where it is. */
export function oneHigher(rung: Rung): Rung {
  return rungs[rungs.indexOf(rung) + 1] ?? top;
}

/** The highest of some rungs. */
export function highest(first: Rung, ...others: readonly Rung[]): Rung {
  return others.reduce((high, rung) => (rankOf(rung) > rankOf(high) ? rung : high), first);
}
