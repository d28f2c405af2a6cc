import { beforeEach, describe, expect, it } from 'vitest';
import { customerView } from './customerView.ts';
import { callback, filed, reopened, resolved, Scenario } from './scenario.fixture.ts';

const told = () => new Scenario([filed(), resolved('lea'), ...Array(3).fill(callback('ann', 'NOT_REACHED'))]);

describe('a case that closed because nobody was reached', () => {
  let scenario: Scenario;
  beforeEach(() => {
    scenario = told();
  });

  it('is closed as such, and its customer can rate it or open it again', () => {
    expect(scenario.state).toMatchObject({ step: 'CLOSED', ending: 'NOT_REACHED', callback: { tries: 3 } });
    expect(customerView(scenario.state, 'en')).toMatchObject({ canRate: true, canReopen: true });
  });

  it('is closed as satisfied once the customer says so, and then no more is asked', () => {
    scenario.must(callback('customer', 'SATISFIED'));
    expect(scenario.state).toMatchObject({ step: 'CLOSED', ending: 'SATISFIED', rounds: [{}] });
    expect(customerView(scenario.state, 'en')).toMatchObject({ canRate: false, canReopen: true });
    scenario.try(callback('customer', 'SATISFIED'));
    expect(scenario.refusal?.code).toBe('STEP_NOT_POSSIBLE');
  });

  it.each([
    ['rated as bad', callback('customer', 'DISSATISFIED', { handledBadly: 'Nobody called.' })],
    ['opened again', reopened],
  ] as const)('is open one rung higher once it is %s', (_, act) => {
    const { rung } = scenario.state;
    scenario.must(act);
    expect(scenario.state).toMatchObject({ step: 'REOPENED', ending: null });
    expect([rung, scenario.state.rung]).toEqual(['DEPARTMENT_LEAD', 'SERVICE_MANAGER']);
    expect(scenario.state.rounds).toHaveLength(2);
  });

  it('is not tried a fourth time, by nobody', () => {
    for (const name of ['ann', 'system']) {
      scenario.try(callback(name, 'NOT_REACHED'));
      expect(scenario.refusal?.code).toBe('STEP_NOT_POSSIBLE');
    }
  });
});
