import type { CaseEnding } from './callback.ts';
import { passedReview } from './caseMeasure.ts';
import type { CaseSettings } from './caseSettings.ts';
import type { CaseState } from './caseState.ts';

/** What a case can lack when it is to be closed. */
export const closingItems = [
  'CALLBACK',
  'VALIDITY',
  'CAUSE',
  'IMMEDIATE_MEASURE',
  'CORRECTIVE_MEASURE',
  'PREVENTIVE_MEASURE',
  'REVIEW',
  'LESSON',
] as const;

/** What a case can lack when it is to be closed. */
export type ClosingItem = (typeof closingItems)[number];

function asksCustomer({ facts, severity }: CaseState, { callBack }: CaseSettings): boolean {
  return facts.kind === 'COMPLAINT' && facts.reachable && callBack.includes(severity);
}

/**
 * What a case still lacks before it can be closed: the callback and, from severity B up, verdict, root cause, the
 * three measures with a second person's review, and the lesson (R17, R18). A complaint that was not justified
 * needs no measures.
 *
 * @returns In the order in which it is usually done; empty when it can be closed.
 */
export function missingForClosing(state: CaseState, settings: CaseSettings): ClosingItem[] {
  const { callback, causes, facts, lesson, measures, severity, validity } = state;
  const missing: ClosingItem[] = [];
  if (asksCustomer(state, settings) && callback.outcome === null) missing.push('CALLBACK');
  if (facts.kind !== 'COMPLAINT' || !settings.learnFrom.includes(severity)) return missing;
  if (validity === null) missing.push('VALIDITY');
  if (causes.length === 0) missing.push('CAUSE');
  if (validity?.verdict !== 'INVALID') {
    for (const kind of ['IMMEDIATE', 'CORRECTIVE', 'PREVENTIVE'] as const) {
      if (!measures.some((measure) => measure.kind === kind)) missing.push(`${kind}_MEASURE`);
    }
  }
  if (!measures.every(passedReview)) missing.push('REVIEW');
  if (!lesson) missing.push('LESSON');
  return missing;
}

/** How a case ends that is closed now. */
export function endingOf(state: CaseState, settings: CaseSettings): CaseEnding {
  const { callback, facts } = state;
  if (callback.outcome === 'SATISFIED' || callback.outcome === 'NOT_REACHED') return callback.outcome;
  if (facts.kind !== 'COMPLAINT') return 'ANSWERED';
  return asksCustomer({ ...state, facts: { ...facts, reachable: true } }, settings)
    ? 'NO_CONTACT'
    : 'NOT_ASKED';
}
