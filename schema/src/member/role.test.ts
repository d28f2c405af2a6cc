import { describe, expect, it } from 'vitest';
import { highest, oneHigher, rankOf, reaches, rungs } from './role.ts';

describe('the ladder', () => {
  it.each([
    ['AGENT', 'DEPARTMENT_LEAD'],
    ['DEPARTMENT_LEAD', 'SERVICE_MANAGER'],
    ['SERVICE_MANAGER', 'STORE_MANAGER'],
    ['STORE_MANAGER', 'OWNER'],
    ['OWNER', 'OWNER'],
  ] as const)('leads from %s to %s', (from, to) => {
    expect(oneHigher(from)).toBe(to);
  });

  it('has VIEWER beside it, who reaches no rung', () => {
    expect(rungs.some((rung) => reaches('VIEWER', rung))).toBe(false);
    expect(rankOf('VIEWER')).toBe(0);
  });

  it('gives every rung the authority of those below', () => {
    for (const [index, rung] of rungs.entries()) {
      expect(rungs.filter((other) => reaches(rung, other))).toEqual(rungs.slice(0, index + 1));
    }
  });

  it('finds the highest of some rungs', () => {
    expect(highest('SERVICE_MANAGER', 'AGENT', 'STORE_MANAGER', 'DEPARTMENT_LEAD')).toBe('STORE_MANAGER');
    expect(highest('AGENT')).toBe('AGENT');
  });
});
