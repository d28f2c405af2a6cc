import { memberOf } from '../actor.ts';
import { type CaseMeasure, passedReview } from '../caseMeasure.ts';
import { Refused } from '../refusal.ts';
import { after, checkText, event, type Given, type Handlers, knownMember } from './draft.ts';
import { highestRole, rungChanged } from './rung.ts';

function knownMeasure({ state }: Given, id: string): CaseMeasure {
  const found = state.measures.find((measure) => measure.id === id);
  if (found === undefined) throw new Refused('UNKNOWN_MEASURE', 'measure');
  return found;
}

/** The measure, for a second person only: nobody judges their own. */
function othersMeasure(given: Given, id: string): CaseMeasure {
  const found = knownMeasure(given, id);
  if (found.author === memberOf(given.context.actor)) throw new Refused('OWN_MEASURE', 'measure');
  return found;
}

/** What is learned from a case (R17): cause, fault, measures with their review, lesson, links. */
export const learning: Handlers<
  | 'recordCause'
  | 'recordFault'
  | 'planMeasure'
  | 'reviewMeasure'
  | 'verifyMeasure'
  | 'recordLesson'
  | 'linkProblem'
  | 'linkCase'
> = {
  recordCause({ causes, text }, given) {
    if (causes.length === 0) throw new Refused('CAUSE_MISSING', 'causes');
    checkText(text);
    return [event(given, 'CAUSE_RECORDED', { causes, text })];
  },

  recordFault({ members, quality, reason }, given) {
    checkText(reason, 'reason');
    if (members.length === 0 && quality === null) throw new Refused('NOTHING_CHANGES', 'members');
    const found = members.map((id, index) => knownMember(given.context, id, `members.${index}`));
    const role = highestRole(found.map((member) => member.role));
    const recorded = [event(given, 'FAULT_RECORDED', { members, role, quality }, { reason })];
    return [...recorded, ...rungChanged(after(given, recorded))];
  },

  planMeasure(input, given) {
    checkText(input.text);
    if (input.responsible !== null) knownMember(given.context, input.responsible, 'responsible');
    const known = given.state.measures.find((measure) => measure.id === input.measure);
    if (known !== undefined && passedReview(known)) throw new Refused('MEASURE_SETTLED', 'measure');
    return [event(given, 'MEASURE_PLANNED', input)];
  },

  reviewMeasure({ measure, sufficient, reason }, given) {
    const { status } = othersMeasure(given, measure);
    if (status !== 'PLANNED') throw new Refused('MEASURE_SETTLED', 'measure');
    if (!sufficient) checkText(reason, 'reason');
    return [event(given, 'MEASURE_REVIEWED', { measure, sufficient }, { reason })];
  },

  verifyMeasure({ measure, worked, reason }, given) {
    if (!passedReview(othersMeasure(given, measure))) throw new Refused('NOT_REVIEWED', 'measure');
    return [event(given, 'MEASURE_VERIFIED', { measure, worked }, { reason })];
  },

  recordLesson({ text }, given) {
    checkText(text);
    return [event(given, 'LESSON_RECORDED', { text })];
  },

  linkProblem({ problem }, given) {
    if (problem === given.state.problem) throw new Refused('NOTHING_CHANGES', 'problem');
    return [event(given, 'PROBLEM_LINKED', { problem })];
  },

  linkCase(link, given) {
    if (given.state.linked.some(({ other }) => other === link.other))
      throw new Refused('NOTHING_CHANGES', 'other');
    return [event(given, 'CASE_LINKED', link)];
  },
};
