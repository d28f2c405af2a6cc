import { describe, expect, it } from 'vitest';
import { type CaseAction, type CaseSubject, canAct, obstacle } from './canAct.ts';
import type { Member } from './member.ts';
import { type Role, roles } from './role.ts';

const member = (role: Role, changes: Partial<Member> = {}): Member => {
  return { id: 'ann', name: 'Ann', role, departments: [], active: true, ...changes };
};
const subject = (changes: Partial<CaseSubject> = {}): CaseSubject => {
  return { rung: 'SERVICE_MANAGER', department: 'shop', assignee: 'bob', concerns: [], ...changes };
};
const actions: readonly CaseAction[] = ['VIEW', 'REGISTER', 'WORK', 'DECIDE', 'REVIEW', 'CLOSE'];

describe('acting on a case', () => {
  it.each([
    ['VIEWER', ['VIEW']],
    ['AGENT', ['VIEW', 'REGISTER', 'WORK', 'REVIEW', 'CLOSE']],
    ['DEPARTMENT_LEAD', ['VIEW', 'REGISTER', 'WORK', 'REVIEW', 'CLOSE']],
    ['SERVICE_MANAGER', actions],
    ['STORE_MANAGER', actions],
    ['OWNER', actions],
  ] as const)('of the service manager’s rung: %s may %s', (role, allowed) => {
    expect(actions.filter((action) => canAct(member(role), subject(), action))).toEqual(allowed);
  });

  it.each(roles)('about themselves is refused to %s, but for seeing it and taking it down', (role) => {
    const about = subject({ concerns: ['ann'] });
    const allowed = actions.filter((action) => canAct(member(role), about, action));
    expect(allowed).toEqual(role === 'VIEWER' ? ['VIEW'] : ['VIEW', 'REGISTER']);
  });

  it.each([
    ['an agent of another department', member('AGENT', { departments: ['office'] }), {}, 'OTHER_DEPARTMENT'],
    ['an agent of the department', member('AGENT', { departments: ['office', 'shop'] }), {}, null],
    ['the handler from elsewhere', member('AGENT', { departments: ['office'] }), { assignee: 'ann' }, null],
    [
      'an agent, in no department yet',
      member('AGENT', { departments: ['office'] }),
      { department: null },
      null,
    ],
    [
      'a lead of another department',
      member('DEPARTMENT_LEAD', { departments: ['office'] }),
      {},
      'OTHER_DEPARTMENT',
    ],
    ['a service manager of another one', member('SERVICE_MANAGER', { departments: ['office'] }), {}, null],
    ['somebody who has left', member('OWNER', { active: false }), {}, 'INACTIVE'],
    ['a viewer', member('VIEWER'), {}, 'READ_ONLY'],
  ] as const)('work by %s', (_, who, changes, found) => {
    expect(obstacle(who, subject(changes), 'WORK')).toBe(found);
  });

  it('says that a decision lies above the member', () => {
    expect(obstacle(member('DEPARTMENT_LEAD'), subject(), 'DECIDE')).toBe('ABOVE_YOUR_RUNG');
  });
});
