import { decideRung } from './decideRung.ts';
import type { LadderCase, LadderDecision, LadderRuleSet } from './ladder.ts';

/** A past case as a rule set is tried on it. */
export interface TriedCase extends LadderCase {
  readonly id: string;
}

/** A case that a draft would have sent elsewhere. */
export interface MovedCase {
  readonly id: string;
  readonly from: LadderDecision;
  readonly to: LadderDecision;
}

/**
 * A draft of a ladder tried on past cases before it is switched on.
 *
 * @returns The cases that would have gone to another rung, in the order given.
 */
export function tryLadder(
  draft: LadderRuleSet,
  current: LadderRuleSet,
  cases: readonly TriedCase[],
): MovedCase[] {
  return cases
    .map((tried) => ({ id: tried.id, from: decideRung(current, tried), to: decideRung(draft, tried) }))
    .filter(({ from, to }) => from.rung !== to.rung);
}
