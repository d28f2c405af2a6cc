import { describe, expect, it } from 'vitest';
import { type CaseSettings, checkCaseSettings, defaultCaseSettings, settingsLimits } from './caseSettings.ts';

const member = (id: string, active: boolean, role: 'AGENT' | 'VIEWER') => {
  return { id, name: id, role, departments: [], active };
};
const staff = {
  members: [member('ann', true, 'AGENT'), member('gone', false, 'AGENT'), member('vic', true, 'VIEWER')],
  departments: [],
  absences: [],
};
const problems = (changes: Partial<CaseSettings>) =>
  checkCaseSettings({ ...defaultCaseSettings, ...changes }, staff).map(({ code, path }) => `${code} ${path}`);
const handlers = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ tier: `T${index}`, member: 'ann' }));

describe('settings of cases', () => {
  it('try to reach a customer from once to ten times', () => {
    for (const callbackTries of [1, 2, 9, settingsLimits.callbackTries]) {
      expect(problems({ callbackTries })).toEqual([]);
    }
    for (const callbackTries of [0, 1.5, settingsLimits.callbackTries + 1]) {
      expect(problems({ callbackTries })).toEqual(['TRIES callbackTries']);
    }
  });

  it('name handlers of at most fifty tiers', () => {
    for (const count of [0, 1, 49, 50]) expect(problems({ namedHandlers: handlers(count) })).toEqual([]);
    expect(problems({ namedHandlers: handlers(51) })).toEqual(['TOO_MANY namedHandlers']);
  });

  it('name a tier once, in one to two hundred characters', () => {
    const named = (tier: string) => problems({ namedHandlers: [{ tier, member: 'ann' }] });
    for (const length of [1, 199, 200]) expect(named('钻'.repeat(length))).toEqual([]);
    for (const length of [0, 201]) expect(named('钻'.repeat(length))).toEqual(['TIER namedHandlers.0.tier']);
    expect(problems({ namedHandlers: [...handlers(1), ...handlers(1)] })).toEqual([
      'TIER_TWICE namedHandlers.1.tier',
    ]);
  });

  it.each(['gone', 'vic', 'nobody'])('do not name %s, who handles no case', (id) => {
    expect(problems({ namedHandlers: [{ tier: 'DIAMOND', member: id }], vulnerableHandler: id })).toEqual([
      'UNKNOWN_MEMBER namedHandlers.0.memberId',
      'UNKNOWN_MEMBER vulnerableHandlerId',
    ]);
  });
});
