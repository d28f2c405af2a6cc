import type { CaseEvent } from '../caseEvent.ts';
import type { CorrectedFacts } from '../caseFacts.ts';
import { Refused } from '../refusal.ts';
import { proposeSeverity } from '../severity/proposeSeverity.ts';
import { severities, severityOf, severityRules } from '../severity/severity.ts';
import { after, bySystem, checkText, event, type Given, type Handlers, knownMember } from './draft.ts';
import { highestRole, rungChanged } from './rung.ts';

/** What of the facts becomes another. @throws Refused where somebody named is unknown. */
function changesOf(facts: CorrectedFacts, { context, state }: Given): CorrectedFacts {
  const named = (facts.about ?? []).map((id, index) => knownMember(context, id, `facts.about.${index}`));
  if (facts.namedHandler != null) knownMember(context, facts.namedHandler, 'facts.namedHandler');
  const about = [...new Set([...state.facts.about, ...named.map(({ id }) => id)])];
  const role = facts.aboutRole === undefined ? state.facts.aboutRole : facts.aboutRole;
  const aboutRole = highestRole([role, ...named.map((member) => member.role)]);
  const before = new Map<string, unknown>(Object.entries(state.facts));
  const isNew = ([key, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(before.get(key) ?? null);
  return Object.fromEntries(Object.entries({ ...facts, about, aboutRole }).filter(isNew));
}

/** What is known now makes rules of severity fire as it would have at the receipt. It never lowers a severity. */
function nowFiring(before: Given, now: Given): CaseEvent[] {
  const { facts, severity, severityRule, triggers } = now.state;
  const firing = (of: typeof facts) => proposeSeverity(of, '', now.context.severity).triggers;
  const known = new Set(firing(before.state.facts).map(({ rule }) => rule));
  const added = firing(facts).filter(({ rule }) => !known.has(rule));
  const rank = (rule: (typeof severityRules)[number]) => severities.indexOf(severityOf(rule));
  const [gravest] = severityRules
    .filter((rule) => added.some((trigger) => trigger.rule === rule))
    .toSorted((a, b) => rank(a) - rank(b));
  if (gravest === undefined) return [];
  const raises = rank(gravest) < severities.indexOf(severity);
  const payload = {
    severity: raises ? severityOf(gravest) : severity,
    rule: raises ? gravest : severityRule,
    triggers: [...triggers, ...added],
  };
  return [bySystem(now, 'SEVERITY_SET', payload)];
}

/** Putting right what is known of a case, with what follows for its severity and its rung. */
export const correcting: Handlers<'correct'> = {
  correct({ facts, reason }, given) {
    checkText(reason, 'reason');
    const changes = changesOf(facts, given);
    if (Object.keys(changes).length === 0) throw new Refused('NOTHING_CHANGES', 'facts');
    const corrected = [event(given, 'FACTS_CORRECTED', { facts: changes }, { reason })];
    const fired = [...corrected, ...nowFiring(given, after(given, corrected))];
    return [...fired, ...rungChanged(after(given, fired))];
  },
};
