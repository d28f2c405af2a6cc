import { whoCanDecide } from '../../member/deciders.ts';
import { highest, oneHigher, type Role, type Rung, rankOf } from '../../member/role.ts';
import type { CaseEvent, RungCause } from '../caseEvent.ts';
import { type CaseState, concernsOf } from '../caseState.ts';
import { decideRung } from '../ladder/decideRung.ts';
import type { LadderCase } from '../ladder/ladder.ts';
import { bySystem, type Given } from './draft.ts';

/** The highest of some roles; null where there is none. */
export function highestRole(roles: readonly (Role | null)[]): Role | null {
  return roles.reduce(
    (high, role) => (role !== null && (high === null || rankOf(role) > rankOf(high)) ? role : high),
    null,
  );
}

/** What of a case the ladder looks at. Somebody found at fault counts as somebody whom it is about. */
export function ladderCaseOf({ facts, faultRole, flags, severity, triggers }: CaseState): LadderCase {
  return {
    facts: { ...facts, aboutRole: highestRole([facts.aboutRole, faultRole]) },
    severity,
    triggers: [...new Set(triggers.map(({ rule }) => rule))],
    insists: flags.includes('INSISTS'),
    unsettled: flags.includes('UNSETTLED'),
    malice: flags.includes('MALICE'),
  };
}

/** The event that puts a case on its rung: by the ladder, or one higher for a cause; the highest stays. */
export function rungSet(given: Given, cause: RungCause): CaseEvent<'RUNG_SET'> {
  const { context, state } = given;
  const { rung: decided, rules, ruleSet } = decideRung(context.ladder, ladderCaseOf(state));
  const least: Rung | null = cause === 'LADDER' ? state.raisedTo : oneHigher(state.rung);
  const rung = least === null ? decided : highest(decided, least);
  const needsOwner = whoCanDecide(rung, context.staff.members, concernsOf(state)).length === 0;
  return bySystem(given, 'RUNG_SET', { rung, rules, ruleSet, cause, needsOwner });
}

/** The same where the ladder now names another rung or nobody is left to decide; empty where nothing changes. */
export function rungChanged(given: Given): CaseEvent[] {
  const moved = rungSet(given, 'LADDER');
  const { rung, needsOwner } = moved.payload;
  return rung === given.state.rung && needsOwner === given.state.needsOwner ? [] : [moved];
}
