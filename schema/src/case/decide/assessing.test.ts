import { describe, expect, it } from 'vitest';
import { act, filed, Scenario } from '../scenario.fixture.ts';

describe('severity', () => {
  it('is changed with a reason, and what was judged harmless no longer speaks for a higher rung', () => {
    const scenario = new Scenario([filed({}, 'The view from the fire tower was blocked by the police.')]);
    expect(scenario.state).toMatchObject({ severity: 'A', rung: 'STORE_MANAGER' });
    scenario.must(act('max', 'changeSeverity', { severity: 'C', reason: 'A joke.' }));
    expect(scenario.state).toMatchObject({ severity: 'C', triggers: [], rung: 'DEPARTMENT_LEAD' });
    expect(scenario.events.at(-2)).toMatchObject({ type: 'SEVERITY_SET', reason: 'A joke.' });
  });

  it.each([
    ['without a reason', filed(), 'max', 'A', ' ', 'REASON_MISSING', 'reason'],
    ['to what it is', filed(), 'max', 'C', 'x', 'NOTHING_CHANGES', 'severity'],
    ['down, by somebody below its rung', filed({}, 'police'), 'ann', 'C', 'x', 'ABOVE_YOUR_RUNG', 'severity'],
    [
      'of safety to C',
      filed({ categories: ['SAFETY.FOOD'] }),
      'max',
      'C',
      'x',
      'SAFETY_IS_GRAVE',
      'severity',
    ],
  ] as const)('is not changed %s', (_, start, name, severity, reason, code, path) => {
    // The word alone moves it to A but not up the mall's ladder, so that only a lower rung is refused.
    const scenario = new Scenario([start]);
    scenario.try(act(name, 'changeSeverity', { severity, reason }));
    expect(scenario.refusal).toMatchObject({ code, path });
  });

  it('rises to B when a case turns out to be one of safety', () => {
    const scenario = new Scenario([filed()]);
    scenario.must(
      act('sam', 'assess', {
        validity: 'UNDETERMINED',
        validityReason: null,
        categories: ['SAFETY.FACILITY'],
      }),
    );
    expect(scenario.state).toMatchObject({
      severity: 'B',
      severityRule: 'SAFETY_CATEGORY',
      rung: 'STORE_MANAGER',
    });
  });

  it.each([
    ['VALID', 'MISUNDERSTANDING'],
    ['VALID', null],
    ['INVALID', 'MERCHANT_FAULT'],
    ['UNDETERMINED', 'OTHER'],
  ])('and verdict: %s does not go with %s', (validity, validityReason) => {
    const scenario = new Scenario([filed()]);
    scenario.try(act('ann', 'assess', { validity, validityReason }));
    expect(scenario.refusal).toMatchObject({ code: 'REASON_DOES_NOT_FIT', path: 'validityReason' });
  });
});
