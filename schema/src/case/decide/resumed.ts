import type { CaseEvent } from '../caseEvent.ts';
import { isPaused } from '../caseState.ts';
import { event, type Given } from './draft.ts';

/** The clock goes on where it stood still: whoever decides or hears from the customer no longer waits for them. */
export function resumed(given: Given): CaseEvent[] {
  return isPaused(given.state) ? [event(given, 'RESUMED', {})] : [];
}
