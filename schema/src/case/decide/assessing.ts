import type { CaseEvent } from '../caseEvent.ts';
import { isIn } from '../caseFacts.ts';
import { isPaused } from '../caseState.ts';
import { Refused } from '../refusal.ts';
import { severities, severityOf } from '../severity/severity.ts';
import { reasonFits } from '../validity.ts';
import { after, bySystem, checkText, event, type Given, type Handlers } from './draft.ts';
import { checkDecides } from './remedies.ts';
import { rungChanged, rungSet } from './rung.ts';

/** Safety is always A or B, also when the category turns out to be one of safety only later. */
function safetyRaised(given: Given): CaseEvent[] {
  const { facts, severity, triggers } = given.state;
  if (severity !== 'C' || !isIn(facts.categories, 'SAFETY')) return [];
  const rule = 'SAFETY_CATEGORY';
  const trigger = { rule, field: 'category', value: 'SAFETY' } as const;
  return [bySystem(given, 'SEVERITY_SET', { severity: 'B', rule, triggers: [...triggers, trigger] })];
}

/** Taking note of a case and judging it: acknowledge, assess, severity, escalation. */
export const assessing: Handlers<
  | 'acknowledge'
  | 'assess'
  | 'changeSeverity'
  | 'escalate'
  | 'investigate'
  | 'pause'
  | 'resume'
  | 'completeDocuments'
> = {
  acknowledge: (_, given) => [event(given, 'ACKNOWLEDGED', {})],

  assess({ validity, validityReason, categories, reason }, given) {
    if (!reasonFits(validity, validityReason)) throw new Refused('REASON_DOES_NOT_FIT', 'validityReason');
    const verdict = { validity, validityReason, categories: categories ?? given.state.facts.categories };
    const assessed = [event(given, 'ASSESSED', verdict, { reason })];
    const raised = [...assessed, ...safetyRaised(after(given, assessed))];
    return [...raised, ...rungChanged(after(given, raised))];
  },

  changeSeverity({ severity, reason }, given) {
    const { facts, severity: current, triggers } = given.state;
    checkText(reason, 'reason');
    if (severity === current) throw new Refused('NOTHING_CHANGES', 'severity');
    if (severity === 'C' && isIn(facts.categories, 'SAFETY'))
      throw new Refused('SAFETY_IS_GRAVE', 'severity');
    const rank = severities.indexOf(severity);
    if (rank > severities.indexOf(current)) checkDecides(given, 'severity');
    // What a person judged less grave no longer speaks for a higher rung.
    const kept = triggers.filter((trigger) => severities.indexOf(severityOf(trigger.rule)) >= rank);
    const changed = [event(given, 'SEVERITY_SET', { severity, rule: null, triggers: kept }, { reason })];
    return [...changed, ...rungChanged(after(given, changed))];
  },

  escalate({ cause, reason }, given) {
    const { kind } = given.context.actor;
    checkText(reason, 'reason');
    const allowed = {
      MEMBER: cause !== 'OVERDUE',
      CUSTOMER: cause === 'INSISTS',
      SYSTEM: cause === 'OVERDUE',
    };
    if (!allowed[kind]) throw new Refused('NOT_YOURS_TO_DO', 'cause');
    if (cause === 'OVERDUE') return [{ ...rungSet(given, cause), reason }];
    const flagged = [event(given, 'FLAGGED', { flag: cause }, { reason })];
    return [...flagged, rungSet(after(given, flagged), cause)];
  },

  investigate: (_, given) => [event(given, 'INVESTIGATING', {})],

  pause({ reason }, given) {
    checkText(reason, 'reason');
    if (isPaused(given.state)) throw new Refused('ALREADY_PAUSED');
    return [event(given, 'PAUSED', {}, { reason })];
  },

  resume(_, given) {
    if (!isPaused(given.state)) throw new Refused('NOT_PAUSED');
    return [event(given, 'RESUMED', {})];
  },

  completeDocuments: (_, given) => [event(given, 'DOCUMENTS_COMPLETED', {})],
};
