import { reaches } from '../../member/role.ts';
import { memberOf } from '../actor.ts';
import type { CaseEvent } from '../caseEvent.ts';
import { concernsOf } from '../caseState.ts';
import type { CaseInputs } from '../command.ts';
import type { CaseContext } from '../context.ts';
import { foldCase } from '../foldCase.ts';
import { Refused } from '../refusal.ts';
import { proposeSeverity } from '../severity/proposeSeverity.ts';
import { after, bySystem, checkText, event, type Given, knownMember } from './draft.ts';
import { checkRemedies } from './remedies.ts';
import { highestRole, rungSet } from './rung.ts';

type Input = CaseInputs['register'];

function settle(settled: NonNullable<Input['settled']>, given: Given): CaseEvent {
  const { context, member, state } = given;
  if (member === null) throw new Refused('NOT_YOURS_TO_DO', 'settled');
  if (concernsOf(state).includes(member.id)) throw new Refused('ABOUT_YOURSELF', 'settled');
  const ordinary = state.severity === 'C' && reaches(context.ladder.onTheSpotUpTo, state.rung);
  if (!ordinary && !reaches(member.role, state.rung)) throw new Refused('ABOVE_YOUR_RUNG', 'settled');
  checkText(settled.text, 'settled.text');
  if (settled.remedies.length === 0) throw new Refused('REMEDY_MISSING', 'settled.remedies');
  checkRemedies(settled.remedies, given, 'settled.remedies');
  return event(given, 'RESOLVED', { ...settled, onTheSpot: true });
}

/** The customer's own handler: the one who was named, else the one whom the settings name for such a customer. */
function handlerOf(
  { namedHandler, tier, vulnerable }: Input['facts'],
  { settings }: CaseContext,
): string | null {
  const ofTier = settings.namedHandlers.find((known) => known.tier === tier)?.member ?? null;
  return namedHandler ?? (vulnerable ? settings.vulnerableHandler : null) ?? ofTier;
}

/**
 * The events of a case that is taken: its receipt, the severity that the rules propose, the rung of the ladder,
 * and its settlement on the spot. Taking a complaint down is not handling it: staff may register what is said
 * about themselves, and then have nothing more to do with it.
 *
 * @throws Refused where the one who takes it may not, or somebody named is unknown.
 */
export function register({ facts, text, settled }: Input, context: CaseContext): CaseEvent[] {
  const id = memberOf(context.actor);
  const member = id === null ? null : knownMember(context, id, 'actor');
  if (member?.active === false) throw new Refused('INACTIVE', 'actor');
  if (member?.role === 'VIEWER') throw new Refused('READ_ONLY', 'actor');
  const about = facts.about.map((each, index) => knownMember(context, each, `facts.about.${index}`));
  if (facts.namedHandler !== null) knownMember(context, facts.namedHandler, 'facts.namedHandler');
  const aboutRole = highestRole([facts.aboutRole, ...about.map(({ role }) => role)]);
  const receipt = event({ context, state: { updatedAt: context.now } }, 'RECEIVED', {
    facts: { ...facts, aboutRole, namedHandler: handlerOf(facts, context) },
  });
  const state = foldCase([receipt]);
  if (state === null) throw new RangeError('A receipt makes a case.');
  const taken: Given = { state, context, member };
  const severity = bySystem(taken, 'SEVERITY_SET', proposeSeverity(state.facts, text, context.severity));
  const events: CaseEvent[] = [severity, rungSet(after(taken, [severity]), 'LADDER')];
  const settlement = settled === undefined ? [] : [settle(settled, after(taken, events))];
  return [receipt, ...events, ...settlement];
}
