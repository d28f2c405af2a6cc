import type { LadderRuleSet } from './ladder.ts';

/** One thing wrong with a draft of a ladder, and where. */
export interface LadderProblem {
  readonly code: 'CODE_TWICE' | 'CODE_EMPTY' | 'RANGE_EMPTY' | 'VERSION';
  /** Dotted path of the field, for example `rules.2.when`. */
  readonly path: string;
}

/**
 * What keeps a rule set from being used: a code that is empty or stands twice, a range of values that holds none.
 *
 * @returns Empty for a rule set that can be used.
 */
export function checkLadder(ruleSet: LadderRuleSet): LadderProblem[] {
  const problems: LadderProblem[] = [];
  if (!Number.isInteger(ruleSet.version) || ruleSet.version < 1)
    problems.push({ code: 'VERSION', path: 'version' });
  const seen = new Set<string>();
  for (const [index, { code, when }] of ruleSet.rules.entries()) {
    if (code === '') problems.push({ code: 'CODE_EMPTY', path: `rules.${index}.code` });
    if (seen.has(code)) problems.push({ code: 'CODE_TWICE', path: `rules.${index}.code` });
    seen.add(code);
    const { valueFrom = Number.NEGATIVE_INFINITY, valueBelow = Number.POSITIVE_INFINITY } = when;
    if (!(valueFrom < valueBelow)) problems.push({ code: 'RANGE_EMPTY', path: `rules.${index}.when` });
  }
  return problems;
}
