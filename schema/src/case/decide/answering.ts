import { isBeingWorked, isPaused } from '../caseState.ts';
import { Refused } from '../refusal.ts';
import { after, checkText, event, type Handlers } from './draft.ts';
import { checkDecides, checkRemedies } from './remedies.ts';
import { resumed } from './resumed.ts';
import { rungSet } from './rung.ts';

/** Talking with the customer and deciding: messages, answer, remedy, refusal, withdrawal, reopening. */
export const answering: Handlers<
  'answer' | 'resolve' | 'reject' | 'withdraw' | 'reopen' | 'sendMessage' | 'addNote' | 'addEvidence'
> = {
  answer({ text, remedies = [] }, given) {
    checkText(text);
    if (remedies.length > 0) checkDecides(given, 'remedies');
    checkRemedies(remedies, given);
    return [event(given, 'ANSWERED', { text, remedies })];
  },

  resolve({ text, remedies }, given) {
    checkText(text);
    if (remedies.length === 0) throw new Refused('REMEDY_MISSING', 'remedies');
    checkRemedies(remedies, given);
    return [...resumed(given), event(given, 'RESOLVED', { text, remedies, onTheSpot: false })];
  },

  reject({ text, validityReason, reason }, given) {
    checkText(text);
    checkText(reason, 'reason');
    return [...resumed(given), event(given, 'REJECTED', { text, validityReason }, { reason })];
  },

  withdraw({ reason }, given) {
    if (given.member !== null) checkText(reason, 'reason');
    return [...resumed(given), event(given, 'WITHDRAWN', {}, { reason })];
  },

  reopen({ reason }, given) {
    checkText(reason, 'reason');
    const reopened = [...resumed(given), event(given, 'REOPENED', {}, { reason })];
    return [...reopened, rungSet(after(given, reopened), 'REOPENED')];
  },

  sendMessage({ text, question = false }, given) {
    checkText(text);
    if (given.member === null)
      return [event(given, 'MESSAGE_SENT', { text, question: false }), ...resumed(given)];
    const sent = event(given, 'MESSAGE_SENT', { text, question });
    const waits = question && isBeingWorked(given.state) && !isPaused(given.state);
    return waits ? [sent, event(given, 'PAUSED', {})] : [sent];
  },

  addNote({ text }, given) {
    checkText(text);
    return [event(given, 'NOTE_ADDED', { text })];
  },

  addEvidence({ evidence }, given) {
    const added = event(given, 'EVIDENCE_ADDED', { evidence });
    return given.member === null ? [added, ...resumed(given)] : [added];
  },
};
