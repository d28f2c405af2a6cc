import { describe, expect, it } from 'vitest';
import { checkClocks, clockLimits } from './checkClocks.ts';
import type { ClockRule, ClockSet } from './clockRule.ts';
import { generalClocks, insurerClocks } from './presets.ts';

const [rule] = generalClocks.rules;
const [mean] = generalClocks.means;
if (rule === undefined || mean === undefined) throw new Error('The preset has a rule and a mean.');
const hasCategory = (code: string) => code !== 'NONE';

const problems = (changes: Partial<ClockRule>, set: Partial<ClockSet> = {}) =>
  checkClocks({ rules: [{ ...rule, ...changes }], means: [], ...set }, hasCategory);
const numbered = <Item extends { readonly code: string }>(item: Item, count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...item, code: `C${index}` }));

describe('clocks', () => {
  it('of every preset can be used', () => {
    for (const set of [generalClocks, insurerClocks]) expect(checkClocks(set, hasCategory)).toEqual([]);
  });

  it.each([
    ['WORKING_DAYS', clockLimits.days],
    ['WORKING_MINUTES', clockLimits.minutes],
    ['ELAPSED_MINUTES', clockLimits.minutes],
  ] as const)('in %s allow from 1 to %i', (unit, most) => {
    for (const amount of [1, 2, most - 1, most]) expect(problems({ allowed: { unit, amount } })).toEqual([]);
    for (const amount of [-1, 0, 1.5, most + 1, Number.NaN]) {
      expect(problems({ allowed: { unit, amount } })).toEqual([{ code: 'AMOUNT', path: 'rules.0.amount' }]);
    }
  });

  it('have a code of one to forty capitals, and each its own', () => {
    const most = 'A'.repeat(40);
    for (const code of ['A', 'A_1', most.slice(1), most]) expect(problems({ code })).toEqual([]);
    for (const code of ['', 'a', '1A', `${most}A`]) {
      expect(problems({ code })).toEqual([{ code: 'CODE', path: 'rules.0.code' }]);
    }
    expect(problems({}, { rules: [rule, rule] })).toEqual([{ code: 'CODE_TWICE', path: 'rules.1.code' }]);
  });

  it('have a name of one to two hundred characters in both languages', () => {
    const name = (length: number) => ({ en: 'x'.repeat(length), 'zh-CN': '钟' });
    for (const length of [1, 199, 200]) expect(problems({ name: name(length) })).toEqual([]);
    for (const length of [0, 201]) {
      expect(problems({ name: name(length) })).toEqual([{ code: 'NAME', path: 'rules.0.name' }]);
    }
  });

  it('are at most fifty with ten means', () => {
    for (const count of [49, 50]) expect(problems({}, { rules: numbered(rule, count) })).toEqual([]);
    expect(problems({}, { rules: numbered(rule, 51) })).toEqual([{ code: 'TOO_MANY', path: 'rules' }]);
    for (const count of [9, 10]) expect(problems({}, { means: numbered(mean, count) })).toEqual([]);
    expect(problems({}, { means: numbered(mean, 11) })).toEqual([{ code: 'TOO_MANY', path: 'means' }]);
  });

  it('warn after a share of the time, end somewhere, and name categories that are there', () => {
    for (const warnAfter of [0, 0.01, 1]) expect(problems({ warnAfter })).toEqual([]);
    for (const warnAfter of [-0.01, 1.01, Number.NaN]) {
      expect(problems({ warnAfter })).toEqual([{ code: 'WARN_AFTER', path: 'rules.0.warnAfter' }]);
    }
    expect(problems({ until: [] })).toEqual([{ code: 'UNTIL_EMPTY', path: 'rules.0.until' }]);
    expect(problems({ categories: ['SERVICE', 'NONE'] })).toEqual([
      { code: 'CATEGORY', path: 'rules.0.categories' },
    ]);
    expect(problems({}, { means: [{ ...mean, minutes: 0, until: [] }] })).toEqual([
      { code: 'AMOUNT', path: 'means.0.minutes' },
      { code: 'UNTIL_EMPTY', path: 'means.0.until' },
    ]);
  });
});
