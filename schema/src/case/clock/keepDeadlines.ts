import { clockOf } from '../../calendar/workClock.ts';
import type { CaseRules } from '../caseRules.ts';
import { type CaseState, isEnded } from '../caseState.ts';
import { type CaseDeadline, caseDeadlines } from './caseDeadlines.ts';

/**
 * The deadlines of a case as they are stored: what was judged stays as it was judged, by the calendar of its time;
 * what still runs is computed anew.
 *
 * @param id Of the case.
 * @param before As they were stored last.
 */
export function keepDeadlines(
  id: string,
  state: CaseState,
  { clocks, calendar }: Pick<CaseRules, 'clocks' | 'calendar'>,
  before: readonly CaseDeadline[],
): CaseDeadline[] {
  const judged = before.filter(({ metAt, round }) => metAt !== null || round < state.rounds.length);
  if (isEnded(state) && before.length > 0 && before.every((known) => judged.includes(known)))
    return [...before];
  const kept = new Map(judged.map((known) => [known.key, known]));
  const computed = caseDeadlines(id, state, clocks, clockOf(calendar));
  for (const { key } of computed)
    if (kept.has(key))
      judged.splice(
        judged.findIndex((known) => known.key === key),
        1,
      );
  return [...computed.map((fresh) => kept.get(fresh.key) ?? fresh), ...judged];
}
