import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CategorySet, codeFor } from './category.ts';

describe('categories', () => {
  const set = new CategorySet([{ code: 'MORTGAGE', parent: null, label: 'Mortgage' }]);

  it('are found by code and by label in either language, whatever the case', () => {
    expect(set.find('service', null)?.code).toBe('SERVICE');
    expect(set.find('服务', null)?.code).toBe('SERVICE');
    expect(set.find('waiting too long', 'SERVICE')?.code).toBe('SERVICE.WAIT');
    expect(set.find('Mortgage', null)?.code).toBe('MORTGAGE');
    expect(set.find('waiting too long', null)).toBeUndefined();
  });

  it('have unique codes, and each of the second level names a first level that is there', () => {
    const all = set.all;
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    for (const { parent } of all) expect(parent === null || set.get(parent)?.parent === null).toBe(true);
  });

  it('get a readable code from a label', () => {
    const free = () => false;
    expect(codeFor("Can't repay my loan", 'LOAN', free)).toBe('LOAN.CAN_T_REPAY_MY_LOAN');
    expect(codeFor('贷款 问题', null, free)).toBe('贷款_问题');
    expect(codeFor('?!', null, free)).toBe('X');
  });

  it('never get a code that is taken', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 30 }), (labels) => {
        const taken = new Set<string>();
        for (const label of labels) {
          const code = codeFor(label, null, (one) => taken.has(one));
          expect(taken.has(code)).toBe(false);
          taken.add(code);
        }
      }),
    );
  });
});
