import { wasKept } from '../../calendar/dueActions.ts';
import type { Instant } from '../../time/calendarDay.ts';
import type { CaseDeadline } from './caseDeadlines.ts';

/**
 * Whether a case was handled in time: false as soon as one of its deadlines was missed, true once all of them were
 * met, null while one is open or where it has none.
 */
export function answeredOnTime(deadlines: readonly CaseDeadline[], now: Instant): boolean | null {
  const kept = deadlines.map((each) => wasKept(each, now));
  if (kept.includes(false)) return false;
  return kept.length > 0 && kept.every((each) => each === true) ? true : null;
}
