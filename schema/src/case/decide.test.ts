import { describe, expect, it } from 'vitest';
import { stepOf } from './caseEvent.ts';
import type { CaseFacts } from './caseFacts.ts';
import { defaultCaseSettings } from './caseSettings.ts';
import { act, callback, filed, rejected, reopened, resolved, Scenario } from './scenario.fixture.ts';

const stepsOf = ({ events }: Scenario) => events.flatMap(({ type }) => stepOf(type) ?? []);

describe('a case worked to the end', () => {
  it('takes every step of the way, and each is an event with actor and time', () => {
    const scenario = new Scenario([
      filed(),
      act('ann', 'acknowledge'),
      act('ann', 'assess', { validity: 'VALID', validityReason: 'MERCHANT_FAULT' }),
      act('lea', 'assign', { department: 'goods', member: 'ann' }),
      act('ann', 'signHandOver'),
      act('ann', 'investigate'),
      act('ann', 'answer', { text: 'We are looking into it.' }),
      resolved('lea'),
      callback('ann', 'SATISFIED', { handledWell: 'Quick.' }),
    ]);
    expect(stepsOf(scenario)).toEqual([
      'RECEIVED',
      'ACKNOWLEDGED',
      'ASSESSED',
      'ASSIGNED',
      'INVESTIGATING',
      'ANSWERED',
      'RESOLVED',
      'CALLED_BACK',
      'CLOSED',
    ]);
    expect(scenario.state).toMatchObject({
      step: 'CLOSED',
      ending: 'SATISFIED',
      assignee: 'ann',
      severity: 'C',
    });
    expect(scenario.events.at(-1)).toMatchObject({
      actor: { kind: 'MEMBER', member: 'ann' },
      at: 9 * 60_000,
    });
  });

  it('goes on one rung higher when the customer is not satisfied, as a new round', () => {
    const scenario = new Scenario([filed(), resolved('lea'), callback('customer', 'DISSATISFIED')]);
    expect(scenario.state).toMatchObject({
      step: 'REOPENED',
      rung: 'SERVICE_MANAGER',
      raisedTo: 'SERVICE_MANAGER',
      callback: { tries: 0, outcome: null },
    });
    expect(scenario.state.rounds).toHaveLength(2);
    expect(scenario.try(resolved('lea'))).toEqual([]);
    expect(scenario.refusal?.code).toBe('ABOVE_YOUR_RUNG');
    scenario.must(resolved('sam'));
    scenario.must(callback('customer', 'SATISFIED'));
    expect(scenario.state).toMatchObject({ step: 'CLOSED', ending: 'SATISFIED', rung: 'SERVICE_MANAGER' });
  });

  it('climbs with every reopening and stays at the top', () => {
    const scenario = new Scenario([filed()]);
    const rungs = [];
    for (const decider of ['lea', 'sam', 'max', 'oli', 'oli']) {
      scenario.must(resolved(decider));
      scenario.must(reopened);
      rungs.push(scenario.state.rung);
    }
    expect(rungs).toEqual(['SERVICE_MANAGER', 'STORE_MANAGER', 'OWNER', 'OWNER', 'OWNER']);
  });

  it('closes apart when nobody was reached in three tries', () => {
    const scenario = new Scenario([filed(), resolved('lea'), callback('ann', 'NOT_REACHED')]);
    expect(scenario.state).toMatchObject({ step: 'RESOLVED', callback: { tries: 1, outcome: null } });
    scenario.must(callback('bob', 'NOT_REACHED'));
    expect(scenario.state.step).toBe('RESOLVED');
    scenario.must(callback('system', 'NOT_REACHED'));
    expect(scenario.state).toMatchObject({
      step: 'CLOSED',
      ending: 'NOT_REACHED',
      callback: { tries: 3, outcome: 'NOT_REACHED' },
    });
  });

  it('is called back with the reasons when it was refused', () => {
    const scenario = new Scenario([filed(), rejected]);
    expect(scenario.state).toMatchObject({
      validity: { verdict: 'INVALID', reason: 'MISUNDERSTANDING' },
      remedies: [{ code: 'NOT_UPHELD', amount: null }],
    });
    scenario.must(callback('ann', 'DISSATISFIED'));
    expect(scenario.state).toMatchObject({ step: 'REOPENED', rung: 'SERVICE_MANAGER' });
  });

  it.each([
    ['withdrawn', [act('customer', 'withdraw')]],
    ['closed', [resolved('lea'), callback('ann', 'SATISFIED')]],
    ['rejected', [rejected]],
    ['resolved', [resolved('lea')]],
  ] as const)('can be reopened by the customer after it was %s', (_, acts) => {
    const scenario = new Scenario([filed(), ...acts, reopened]);
    expect(scenario.state).toMatchObject({ step: 'REOPENED', rung: 'SERVICE_MANAGER', ending: null });
  });

  it('can be settled on the spot by whoever takes it', () => {
    const facts = filed({ channel: 'COUNTER' })[1].input as { facts: CaseFacts };
    const settled = { text: 'Here is your change.', remedies: [{ code: 'REFUND', amount: 3.5 }] };
    const scenario = new Scenario([act('ann', 'register', { ...facts, text: '', settled })]);
    expect(scenario.state).toMatchObject({ step: 'RESOLVED', settledOnTheSpot: true, takenBy: 'ann' });
    expect(scenario.state.remedies).toEqual([{ code: 'REFUND', amount: 3.5 }]);
  });

  it('ends with its answer when it was only a question', () => {
    const scenario = new Scenario([
      filed({ kind: 'QUERY' }),
      act('ann', 'answer', { text: 'It is 5 yuan.' }),
    ]);
    scenario.must(act('ann', 'close'));
    expect(scenario.state).toMatchObject({ step: 'CLOSED', ending: 'ANSWERED' });
  });

  it('closes without a callback where the customer left no contact, and says so', () => {
    const scenario = new Scenario([filed({ reachable: false }), resolved('lea'), act('ann', 'close')]);
    expect(scenario.state.ending).toBe('NO_CONTACT');
  });

  it('says when the merchant does not ask about such cases', () => {
    const settings = { ...defaultCaseSettings, callBack: [] };
    const scenario = new Scenario([filed(), resolved('lea'), act('ann', 'close')], { settings });
    expect(scenario.state.ending).toBe('NOT_ASKED');
  });
});
