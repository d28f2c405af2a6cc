import { describe, expect, it } from 'vitest';
import type { CaseFacts } from '../caseFacts.ts';
import { act, filed, mallStaff, resolved, Scenario } from '../scenario.fixture.ts';

describe('registration', () => {
  it('proposes severity and rung, with the words and rules behind them', () => {
    const { events, state } = new Scenario([filed({ value: 600 }, 'The charger caught fire.')]);
    expect(events.map(({ type, actor }) => `${type} ${actor.kind}`)).toEqual([
      'RECEIVED CUSTOMER',
      'SEVERITY_SET SYSTEM',
      'RUNG_SET SYSTEM',
    ]);
    expect(state).toMatchObject({
      severity: 'A',
      severityRule: 'FIRE',
      triggers: [{ rule: 'FIRE', field: 'text', value: 'fire' }],
      rung: 'STORE_MANAGER',
      rungRules: ['DANGER', 'VALUE_500'],
      ruleSet: 'MALL 1',
      takenBy: null,
    });
  });

  it.each([
    ['phone', 'PHONE'],
    ['counter', 'COUNTER'],
    ['letter', 'LETTER'],
    ['social media', 'SOCIAL_MEDIA'],
  ] as const)('on behalf of a customer by %s names who took it', (_, channel) => {
    const { state } = new Scenario([filed({ channel }, '', 'cy')]);
    expect([state.takenBy, state.facts.channel]).toEqual(['cy', channel]);
  });

  it.each([
    ['an agent', 'ann', 'DEPARTMENT_LEAD', false],
    ['a lead', 'lea', 'STORE_MANAGER', false],
    ['the store manager', 'max', 'OWNER', false],
    ['the only owner', 'oli', 'OWNER', true],
  ])('about %s goes above them', (_, id, rung, needsOwner) => {
    const { state } = new Scenario([filed({ about: [id] })]);
    expect([state.rung, state.needsOwner]).toEqual([rung, needsOwner]);
  });

  it('about an owner goes to another owner where there is one', () => {
    const second = { id: 'ona', name: 'ona', role: 'OWNER', departments: [], active: true } as const;
    const staff = { ...mallStaff, members: [...mallStaff.members, second] };
    const scenario = new Scenario([filed({ about: ['oli'] })], { staff });
    expect(scenario.state.needsOwner).toBe(false);
    scenario.must(resolved('ona'));
    expect(scenario.state.step).toBe('RESOLVED');
  });

  it('is no longer marked once another owner takes it', () => {
    const waiting = new Scenario([filed({ about: ['oli'] })]);
    const second = { id: 'ona', name: 'ona', role: 'OWNER', departments: [], active: true } as const;
    const staff = { ...mallStaff, members: [...mallStaff.members, second] };
    const scenario = new Scenario([], { staff });
    scenario.events.push(...waiting.events);
    scenario.must(act('ona', 'assign', { department: 'goods', member: 'ona' }));
    expect(scenario.state).toMatchObject({ assignee: 'ona', needsOwner: false });
  });

  it.each([
    ['by a viewer', filed({}, '', 'vic'), 'READ_ONLY', 'actor'],
    ['by somebody who has left', filed({}, '', 'gone'), 'INACTIVE', 'actor'],
    ['by somebody unknown', filed({}, '', 'nobody'), 'UNKNOWN_MEMBER', 'actor'],
    ['about somebody unknown', filed({ about: ['ann', 'nobody'] }), 'UNKNOWN_MEMBER', 'facts.about.1'],
    ['with an unknown handler', filed({ namedHandler: 'nobody' }), 'UNKNOWN_MEMBER', 'facts.namedHandler'],
  ])('%s is refused', (_, command, code, path) => {
    const scenario = new Scenario();
    scenario.try(command);
    expect(scenario.refusal).toMatchObject({ code, path, possibleSteps: [] });
  });

  it('happens once', () => {
    const scenario = new Scenario([filed()]);
    scenario.try(filed());
    expect(scenario.refusal?.code).toBe('ALREADY_REGISTERED');
    expect(new Scenario().try(act('ann', 'acknowledge'))).toEqual([]);
  });

  const apology = { text: 'Sorry.', remedies: [{ code: 'APOLOGY', amount: null }] };
  it.each([
    [
      'a grave one by an agent',
      'ann',
      { categories: ['SAFETY.FOOD'] },
      apology,
      'ABOVE_YOUR_RUNG',
      'settled',
    ],
    ['a dear one by an agent', 'ann', { value: 500 }, apology, 'ABOVE_YOUR_RUNG', 'settled'],
    ['one about oneself', 'ann', { about: ['ann'] }, apology, 'ABOUT_YOURSELF', 'settled'],
    ['one by the customer', 'customer', {}, apology, 'NOT_YOURS_TO_DO', 'settled'],
    ['one without a remedy', 'ann', {}, { ...apology, remedies: [] }, 'REMEDY_MISSING', 'settled.remedies'],
    ['one without a word', 'ann', {}, { ...apology, text: ' ' }, 'TEXT_MISSING', 'settled.text'],
    [
      'a refund without amount',
      'ann',
      {},
      { text: 'x', remedies: [{ code: 'REFUND', amount: null }] },
      'AMOUNT_MISSING',
      'settled.remedies.0.amount',
    ],
  ])('does not settle %s on the spot', (_, name, facts, settled, code, path) => {
    const [, { input }] = filed(facts as Partial<CaseFacts>);
    const scenario = new Scenario();
    scenario.try(act(name, 'register', { ...input, settled }));
    expect(scenario.refusal).toMatchObject({ code, path });
    expect(scenario.events).toEqual([]);
  });

  it('settles what a member’s own rung decides', () => {
    const [, { input }] = filed({ value: 1999 });
    const { state } = new Scenario([act('sam', 'register', { ...input, settled: apology })]);
    expect(state).toMatchObject({ settledOnTheSpot: true, rung: 'SERVICE_MANAGER' });
  });

  it('takes down what is said about the one who writes it, who then has nothing to do with it', () => {
    const scenario = new Scenario([filed({ about: ['ann'] }, '', 'ann')]);
    scenario.try(act('ann', 'acknowledge'));
    expect(scenario.refusal?.code).toBe('ABOUT_YOURSELF');
  });
});
