import type { ClockSet } from './clockRule.ts';

/** Limits on the clocks of a merchant. */
export const clockLimits = {
  rules: 50,
  means: 10,
  /** Working or elapsed minutes: a year. */
  minutes: 525_600,
  /** Working days: a year. */
  days: 366,
  /** Characters of a name. */
  name: 200,
} as const;

/** One thing wrong with clocks, and where. */
export interface ClockProblem {
  readonly code:
    | 'TOO_MANY'
    | 'CODE'
    | 'CODE_TWICE'
    | 'NAME'
    | 'AMOUNT'
    | 'UNTIL_EMPTY'
    | 'WARN_AFTER'
    | 'CATEGORY';
  /** Dotted path of the field, for example `rules.2.amount`. */
  readonly path: string;
}

const codeForm = /^[A-Z][A-Z0-9_]{0,39}$/;

function isFrom1(amount: number, most: number): boolean {
  return Number.isInteger(amount) && amount >= 1 && amount <= most;
}

function hasName(name: ClockSet['rules'][number]['name']): boolean {
  return Object.values(name).every((text) => text.trim() !== '' && [...text].length <= clockLimits.name);
}

function checkCodes(list: 'rules' | 'means', codes: readonly string[]): ClockProblem[] {
  return codes.flatMap((code, index) => {
    const path = `${list}.${index}.code`;
    const fault = codeForm.test(code) ? 'CODE_TWICE' : 'CODE';
    return fault === 'CODE' || codes.indexOf(code) < index ? [{ code: fault, path }] : [];
  });
}

/**
 * What keeps clocks from being used. A code is capital letters, digits and underscores, at most 40, and stands once.
 *
 * @param hasCategory Whether the merchant has a category of this code.
 * @returns Empty for clocks that can be used.
 */
export function checkClocks(
  { means, rules }: Pick<ClockSet, 'rules' | 'means'>,
  hasCategory: (code: string) => boolean,
): ClockProblem[] {
  const problems: ClockProblem[] = [];
  const check = (fine: boolean, code: ClockProblem['code'], path: string) => {
    if (!fine) problems.push({ code, path });
  };
  check(rules.length <= clockLimits.rules, 'TOO_MANY', 'rules');
  check(means.length <= clockLimits.means, 'TOO_MANY', 'means');
  problems.push(
    ...checkCodes(
      'rules',
      rules.map(({ code }) => code),
    ),
  );
  problems.push(
    ...checkCodes(
      'means',
      means.map(({ code }) => code),
    ),
  );
  for (const [index, { allowed, categories = [], name, until, warnAfter }] of rules.entries()) {
    const at = `rules.${index}`;
    const most = allowed.unit === 'WORKING_DAYS' ? clockLimits.days : clockLimits.minutes;
    check(hasName(name), 'NAME', `${at}.name`);
    check(isFrom1(allowed.amount, most), 'AMOUNT', `${at}.amount`);
    check(until.length > 0, 'UNTIL_EMPTY', `${at}.until`);
    check(warnAfter >= 0 && warnAfter <= 1, 'WARN_AFTER', `${at}.warnAfter`);
    check(categories.every(hasCategory), 'CATEGORY', `${at}.categories`);
  }
  for (const [index, { minutes, name, until }] of means.entries()) {
    const at = `means.${index}`;
    check(hasName(name), 'NAME', `${at}.name`);
    check(isFrom1(minutes, clockLimits.minutes), 'AMOUNT', `${at}.minutes`);
    check(until.length > 0, 'UNTIL_EMPTY', `${at}.until`);
  }
  return problems;
}
