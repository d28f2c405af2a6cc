import type { CaseEvent } from '../caseEvent.ts';
import { isEnded } from '../caseState.ts';
import { endingOf, missingForClosing } from '../closing.ts';
import type { CaseInputs } from '../command.ts';
import { Refused } from '../refusal.ts';
import { after, checkText, event, type Given, type Handlers } from './draft.ts';
import { resumed } from './resumed.ts';
import { rungSet } from './rung.ts';

function closed(given: Given): CaseEvent {
  return event(given, 'CLOSED', { ending: endingOf(given.state, given.context.settings) });
}

/** Closes the case where nothing is missing any more; otherwise it waits for what is. */
function closedIfComplete(given: Given): CaseEvent[] {
  return missingForClosing(given.state, given.context.settings).length === 0 ? [closed(given)] : [];
}

function calledBack(input: CaseInputs['recordCallback'], given: Given): CaseEvent {
  const { outcome, handledWell = null, handledBadly = null } = input;
  return event(given, 'CALLED_BACK', { outcome, handledWell, handledBadly });
}

/** The end of a case: asking the customer, and closing. */
export const ending: Handlers<'recordCallback' | 'close'> = {
  recordCallback(input, given) {
    const { context, state } = given;
    const reached = input.outcome !== 'NOT_REACHED';
    const allowed = { MEMBER: true, CUSTOMER: reached, SYSTEM: !reached };
    if (!allowed[context.actor.kind]) throw new Refused('NOT_YOURS_TO_DO', 'outcome');
    // Who was asked in vain and closed is not asked again; the customer may still speak.
    if (!reached && isEnded(state)) throw new Refused('STEP_NOT_POSSIBLE', 'step');
    const tried: CaseEvent[] = reached ? [] : [event(given, 'CALLBACK_TRIED', {})];
    if (!reached && state.callback.tries + 1 < context.settings.callbackTries) return tried;
    const asked = [...tried, ...resumed(given), calledBack(input, given)];
    if (input.outcome !== 'DISSATISFIED') return [...asked, ...closedIfComplete(after(given, asked))];
    const reopened = [...asked, event(given, 'REOPENED', {}, { reason: input.handledBadly })];
    return [...reopened, rungSet(after(given, reopened), 'REOPENED')];
  },

  close({ lesson }, given) {
    if (lesson !== undefined) checkText(lesson, 'lesson');
    const learned = lesson === undefined ? [] : [event(given, 'LESSON_RECORDED', { text: lesson })];
    const complete = after(given, learned);
    const missing = missingForClosing(complete.state, given.context.settings);
    if (missing.length > 0) throw new Refused('NOT_COMPLETE', '', missing);
    return [...learned, ...resumed(complete), closed(complete)];
  },
};
