import { describe, expect, it } from 'vitest';
import { checkLadder, ladderLimits } from './checkLadder.ts';
import type { LadderRule } from './ladder.ts';
import { mallLadder, marketLadder } from './presets.ts';

const rule: LadderRule = { code: 'A', name: { en: 'A', 'zh-CN': '甲' }, rung: 'OWNER', when: {} };
const problems = (rules: readonly LadderRule[], name = mallLadder.name) =>
  checkLadder({ ...mallLadder, name, rules }).map(({ code, path }) => `${code} ${path}`);
const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...rule, code: `C${index}` }));
const long = (length: number) => ({ en: 'x'.repeat(length), 'zh-CN': '梯' });

describe('a ladder', () => {
  it('of a preset can be used', () => {
    for (const ladder of [mallLadder, marketLadder]) expect(checkLadder(ladder)).toEqual([]);
  });

  it('has at most a hundred rules', () => {
    for (const count of [0, 1, 99, ladderLimits.rules]) expect(problems(many(count))).toEqual([]);
    expect(problems(many(101))).toEqual(['TOO_MANY rules']);
  });

  it('has codes of one to a hundred characters, each once', () => {
    for (const length of [1, 99, 100]) expect(problems([{ ...rule, code: 'x'.repeat(length) }])).toEqual([]);
    expect(problems([{ ...rule, code: '' }])).toEqual(['CODE_EMPTY rules.0.code']);
    expect(problems([{ ...rule, code: 'x'.repeat(101) }])).toEqual(['TOO_LONG rules.0.code']);
    expect(problems([rule, rule])).toEqual(['CODE_TWICE rules.1.code']);
  });

  it('has names of at most two hundred characters', () => {
    for (const length of [199, 200]) {
      expect(problems([{ ...rule, name: long(length) }], long(length))).toEqual([]);
    }
    expect(problems([{ ...rule, name: long(201) }], long(201))).toEqual([
      ...['TOO_LONG name', 'TOO_LONG rules.0.name'],
    ]);
  });

  it('has ranges of values that hold one', () => {
    const between = (valueFrom: number, valueBelow: number) =>
      problems([{ ...rule, when: { valueFrom, valueBelow } }]);
    expect(between(5, 5.01)).toEqual([]);
    for (const below of [5, 4.99, Number.NaN])
      expect(between(5, below)).toEqual(['RANGE_EMPTY rules.0.when']);
  });
});
