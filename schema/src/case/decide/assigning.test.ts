import { describe, expect, it } from 'vitest';
import { act, filed, Scenario } from '../scenario.fixture.ts';

describe('a hand-over', () => {
  const toBob = { department: 'goods', member: 'bob' };

  it.each([
    ['routed by the product', 'system', toBob, 'ASSIGNED'],
    ['by the lead', 'lea', toBob, 'ASSIGNED'],
    ['by an agent to themselves', 'bob', { department: null, member: 'bob' }, 'ASSIGNED'],
    ['by an agent to somebody else', 'ann', toBob, 'HAND_OVER_REQUESTED'],
    ['to a department, by an agent', 'ann', { department: 'desk', member: null }, 'HAND_OVER_REQUESTED'],
  ])('%s', (_, name, target, type) => {
    const scenario = new Scenario([filed()]);
    expect(scenario.must(act(name, 'assign', target))[0]?.type).toBe(type);
  });

  it('of a major case is approved higher up', () => {
    const scenario = new Scenario([filed({}, 'I called the police.')]);
    scenario.must(act('lea', 'assign', toBob));
    expect(scenario.state).toMatchObject({ handOver: toBob, assignee: null });
    scenario.try(act('lea', 'approveHandOver'));
    expect(scenario.refusal?.code).toBe('ABOVE_YOUR_RUNG');
    scenario.must(act('sam', 'approveHandOver'));
    expect(scenario.state).toMatchObject({ handOver: null, assignee: 'bob', department: 'goods' });
    expect(scenario.events.at(-1)).toMatchObject({ payload: { approvedBy: 'sam' } });
  });

  it('can be refused with a reason', () => {
    const scenario = new Scenario([filed(), act('ann', 'assign', toBob)]);
    scenario.must(act('lea', 'refuseHandOver', { reason: 'Bob is ill.' }));
    expect(scenario.state.handOver).toBeNull();
    scenario.try(act('lea', 'approveHandOver'));
    expect(scenario.refusal?.code).toBe('NO_HAND_OVER');
  });

  it('is signed by the one who receives it, once', () => {
    const scenario = new Scenario([filed(), act('lea', 'assign', toBob)]);
    scenario.try(act('ann', 'signHandOver'));
    expect(scenario.refusal?.code).toBe('NOT_THE_HANDLER');
    scenario.must(act('bob', 'signHandOver'));
    expect(scenario.state.signedAt).not.toBeNull();
    scenario.try(act('bob', 'signHandOver'));
    expect(scenario.refusal?.code).toBe('ALREADY_SIGNED');
  });

  it.each([
    ['a viewer', { ...toBob, member: 'vic' }, 'CANNOT_BE_ASSIGNED', 'member'],
    ['somebody who has left', { ...toBob, member: 'gone' }, 'CANNOT_BE_ASSIGNED', 'member'],
    ['somebody unknown', { ...toBob, member: 'nobody' }, 'UNKNOWN_MEMBER', 'member'],
    ['an unknown department', { ...toBob, department: 'moon' }, 'UNKNOWN_DEPARTMENT', 'department'],
    ['nobody at all', { department: null, member: null }, 'NOTHING_CHANGES', 'member'],
    ['somebody whom it is about', { ...toBob, member: 'cy' }, 'CONCERNED', 'member'],
  ])('is never made to %s', (_, target, code, path) => {
    const scenario = new Scenario([filed({ about: ['cy'] })]);
    scenario.try(act('sam', 'assign', target));
    expect(scenario.refusal).toMatchObject({ code, path });
  });
});
