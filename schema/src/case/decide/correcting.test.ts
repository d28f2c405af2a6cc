import { describe, expect, it } from 'vitest';
import { act, filed, Scenario } from '../scenario.fixture.ts';

const correct = (name: string, facts: object, reason = 'The till roll says so.') =>
  act(name, 'correct', { facts, reason });

describe('what is known of a case', () => {
  it.each([
    [499.99, 'DEPARTMENT_LEAD'],
    [500, 'SERVICE_MANAGER'],
    [1999.99, 'SERVICE_MANAGER'],
    [2000, 'STORE_MANAGER'],
  ])('moves it on the ladder when the goods turn out to be worth %d', (value, rung) => {
    const scenario = new Scenario([filed(), correct('ann', { value })]);
    expect(scenario.state).toMatchObject({ rung, facts: { value } });
    scenario.must(correct('sam', { value: 1 }));
    expect(scenario.state.rung).toBe('DEPARTMENT_LEAD');
  });

  it('makes it graver as it would have been from the start, and never less grave', () => {
    const scenario = new Scenario([filed({ repairs: 1 }), correct('ann', { repairs: 2 })]);
    expect(scenario.state).toMatchObject({ severity: 'C', severityRule: null });
    scenario.must(correct('ann', { repairs: 3, claimed: 30, value: 20 }));
    expect(scenario.state).toMatchObject({ severity: 'A', severityRule: 'REPEATED_REPAIR' });
    expect(scenario.state.triggers.map(({ rule }) => rule)).toEqual([
      'REPEATED_REPAIR',
      'CLAIM_BEYOND_ENTITLEMENT',
    ]);
    scenario.must(correct('ann', { repairs: 0, claimed: 1 }));
    expect(scenario.state.severity).toBe('A');
  });

  it('leaves what a person decided about its severity alone where nothing new makes it grave', () => {
    const scenario = new Scenario([
      filed({ repairs: 3 }),
      act('max', 'changeSeverity', { severity: 'C', reason: 'Three different faults.' }),
      correct('ann', { repairs: 4 }),
    ]);
    expect(scenario.state).toMatchObject({ severity: 'C', facts: { repairs: 4 } });
  });

  it('takes the case from the person whom it turns out to be about, and puts it above them', () => {
    const scenario = new Scenario([
      filed(),
      act('lea', 'assign', { department: 'goods', member: 'lea' }),
      correct('ann', { about: ['lea'] }),
    ]);
    expect(scenario.state).toMatchObject({
      ...{ assignee: null, severity: 'B', severityRule: 'ABOUT_SUPERVISOR' },
      facts: { about: ['lea'], aboutRole: 'DEPARTMENT_LEAD' },
    });
    scenario.try(correct('lea', { about: [], aboutRole: 'AGENT' }));
    expect(scenario.refusal).toMatchObject({ code: 'ABOUT_YOURSELF' });
    scenario.must(correct('sam', { about: ['bob'] }));
    expect(scenario.state.facts.about).toEqual(['lea', 'bob']);
  });

  it.each([
    ['without a reason', 'ann', { value: 3 }, ' ', 'REASON_MISSING', 'reason'],
    ['to what it is', 'ann', { repairs: 0, vulnerable: false }, 'x', 'NOTHING_CHANGES', 'facts'],
    ['with somebody unknown', 'ann', { about: ['bob', 'eve'] }, 'x', 'UNKNOWN_MEMBER', 'facts.about.1'],
    ['with an unknown handler', 'ann', { namedHandler: 'eve' }, 'x', 'UNKNOWN_MEMBER', 'facts.namedHandler'],
    ['by somebody who reads', 'vic', { value: 3 }, 'x', 'READ_ONLY', 'actor'],
    ['by the customer', 'customer', { value: 3 }, 'x', 'NOT_YOURS_TO_DO', 'actor'],
  ])('is not corrected %s', (_, name, facts, reason, code, path) => {
    const scenario = new Scenario([filed()]);
    scenario.try(correct(name, facts, reason));
    expect(scenario.refusal).toMatchObject({ code, path });
  });

  it('is not corrected after the end', () => {
    const scenario = new Scenario([filed(), act('customer', 'withdraw')]);
    scenario.try(correct('ann', { value: 3 }));
    expect(scenario.refusal).toMatchObject({ code: 'NOT_NOW' });
  });
});
