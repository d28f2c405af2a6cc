import type { Localized } from '../../form/form.ts';
import { lengthOf } from '../../submission/text.ts';
import type { LadderRuleSet } from './ladder.ts';

/** One thing wrong with a draft of a ladder, and where. */
export interface LadderProblem {
  readonly code: 'CODE_TWICE' | 'CODE_EMPTY' | 'RANGE_EMPTY' | 'VERSION' | 'TOO_MANY' | 'TOO_LONG';
  /** Dotted path of the field, for example `rules.2.when`. */
  readonly path: string;
}

/** Limits on a ladder: rules, and characters of a code and of a name. */
export const ladderLimits = { rules: 100, code: 100, name: 200 } as const;

function isLong(name: Localized, max: number): boolean {
  return Object.values(name).some((text) => lengthOf(text) > max);
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
  if (ruleSet.rules.length > ladderLimits.rules) problems.push({ code: 'TOO_MANY', path: 'rules' });
  if (isLong(ruleSet.name, ladderLimits.name)) problems.push({ code: 'TOO_LONG', path: 'name' });
  const seen = new Set<string>();
  for (const [index, { code, name, when }] of ruleSet.rules.entries()) {
    if (code === '') problems.push({ code: 'CODE_EMPTY', path: `rules.${index}.code` });
    if (lengthOf(code) > ladderLimits.code) problems.push({ code: 'TOO_LONG', path: `rules.${index}.code` });
    if (isLong(name, ladderLimits.name)) problems.push({ code: 'TOO_LONG', path: `rules.${index}.name` });
    if (seen.has(code)) problems.push({ code: 'CODE_TWICE', path: `rules.${index}.code` });
    seen.add(code);
    const { valueFrom = Number.NEGATIVE_INFINITY, valueBelow = Number.POSITIVE_INFINITY } = when;
    if (!(valueFrom < valueBelow)) problems.push({ code: 'RANGE_EMPTY', path: `rules.${index}.when` });
  }
  return problems;
}
