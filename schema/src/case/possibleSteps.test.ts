import { describe, expect, it } from 'vitest';
import type { ComplaintStep } from '../complaint/complaint.ts';
import {
  type Act,
  act,
  callback,
  filed,
  learned,
  rejected,
  reopened,
  resolved,
  Scenario,
} from './scenario.fixture.ts';

describe('the steps', () => {
  const toStep: Record<ComplaintStep, readonly Act[]> = {
    RECEIVED: [],
    ACKNOWLEDGED: [act('ann', 'acknowledge')],
    ASSESSED: [act('ann', 'assess', { validity: 'UNDETERMINED', validityReason: null })],
    ASSIGNED: [act('lea', 'assign', { department: 'goods', member: 'ann' })],
    INVESTIGATING: [act('ann', 'investigate')],
    ANSWERED: [act('ann', 'answer', { text: 'Hello.' })],
    RESOLVED: [resolved('sam')],
    CALLED_BACK: [
      act('sam', 'changeSeverity', { severity: 'B', reason: 'Seen.' }),
      resolved('sam'),
      callback('ann', 'SATISFIED'),
    ],
    CLOSED: [resolved('sam'), callback('ann', 'SATISFIED')],
    REJECTED: [rejected],
    WITHDRAWN: [act('customer', 'withdraw')],
    REOPENED: [act('customer', 'withdraw'), reopened],
  };
  const tried: Partial<Record<ComplaintStep, Act>> = {
    ACKNOWLEDGED: act('sam', 'acknowledge'),
    ASSESSED: act('sam', 'assess', { validity: 'VALID', validityReason: 'REPEATED' }),
    ASSIGNED: act('sam', 'assign', { department: 'goods', member: 'bob' }),
    INVESTIGATING: act('sam', 'investigate'),
    ANSWERED: act('sam', 'answer', { text: 'Hello.' }),
    RESOLVED: resolved('sam'),
    CALLED_BACK: callback('sam', 'SATISFIED'),
    REJECTED: act('sam', 'reject', { text: 'No.', reason: 'No.', validityReason: 'OTHER' }),
    WITHDRAWN: act('customer', 'withdraw'),
    REOPENED: reopened,
  };
  const work = 'ASSESSED ASSIGNED INVESTIGATING ANSWERED RESOLVED REJECTED WITHDRAWN';

  it.each([
    ['RECEIVED', `ACKNOWLEDGED ${work}`],
    ['ACKNOWLEDGED', work],
    ['ASSESSED', `ACKNOWLEDGED ${work}`],
    ['ASSIGNED', `ACKNOWLEDGED ${work}`],
    ['INVESTIGATING', `ACKNOWLEDGED ${work.replace('INVESTIGATING ', '')}`],
    ['ANSWERED', work.replace('INVESTIGATING ', '')],
    ['RESOLVED', 'ASSESSED CALLED_BACK REOPENED'],
    ['REJECTED', 'CALLED_BACK REOPENED'],
    ['CALLED_BACK', 'ASSESSED REOPENED'],
    ['CLOSED', 'REOPENED'],
    ['WITHDRAWN', 'REOPENED'],
    ['REOPENED', `ACKNOWLEDGED ${work}`],
  ] as const)('that can follow %s are these; any other is refused with them', (step, allowed) => {
    for (const [next, command] of Object.entries(tried)) {
      const scenario = new Scenario([filed(), ...toStep[step]]);
      expect(scenario.state.step).toBe(step);
      const before = scenario.events.length;
      scenario.try(command);
      const possible = allowed.split(' ').includes(next);
      expect([next, scenario.refusal?.code ?? null]).toEqual([next, possible ? null : 'STEP_NOT_POSSIBLE']);
      if (possible) continue;
      expect(scenario.events).toHaveLength(before);
      expect(scenario.refusal?.messageKey).toBe('case.refusal.STEP_NOT_POSSIBLE');
      expect(scenario.refusal?.possibleSteps.filter((each) => each !== 'CLOSED')).toEqual(
        expect.arrayContaining(allowed.split(' ')),
      );
    }
  });

  it('of earlier work do not lead back: somebody else takes over within the investigation', () => {
    const scenario = new Scenario([filed(), ...toStep.ASSIGNED, ...toStep.INVESTIGATING]);
    scenario.must(act('lea', 'assign', { department: 'goods', member: 'bob' }));
    expect(scenario.state).toMatchObject({ step: 'INVESTIGATING', assignee: 'bob', signedAt: null });
    scenario.must(act('bob', 'acknowledge'));
    expect(scenario.state.step).toBe('INVESTIGATING');
    scenario.try(act('bob', 'acknowledge'));
    expect(scenario.refusal?.code).toBe('STEP_NOT_POSSIBLE');
  });

  it('let a verdict follow the remedy, so that a grave case that was settled first can be closed', () => {
    const grave = act('sam', 'changeSeverity', { severity: 'B', reason: 'Seen.' });
    const [assessed, ...others] = learned;
    const scenario = new Scenario([filed(), grave, resolved('sam'), ...others, callback('ann', 'SATISFIED')]);
    expect(scenario.state).toMatchObject({ step: 'CALLED_BACK', ending: null });
    if (assessed !== undefined) scenario.must(assessed);
    expect(scenario.state).toMatchObject({ step: 'CALLED_BACK', validity: { verdict: 'VALID' } });
    scenario.must(act('sam', 'close'));
    expect(scenario.state).toMatchObject({ step: 'CLOSED', ending: 'SATISFIED' });
  });

  it('let a customer who was not reached say later what they think', () => {
    const grave = act('sam', 'changeSeverity', { severity: 'B', reason: 'Seen.' });
    const tries = Array.from({ length: 3 }, () => callback('ann', 'NOT_REACHED'));
    const scenario = new Scenario([filed(), grave, resolved('sam'), ...tries]);
    expect(scenario.state.step).toBe('CALLED_BACK');
    scenario.must(callback('customer', 'SATISFIED'));
    expect(scenario.state.callback.outcome).toBe('SATISFIED');
  });
});
