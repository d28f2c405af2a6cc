import { describe, expect, it } from 'vitest';
import { isPaused } from '../caseState.ts';
import { act, callback, filed, resolved, Scenario } from '../scenario.fixture.ts';

describe('talking with the customer', () => {
  it('stops the clock with a question and sets it going with the answer', () => {
    const scenario = new Scenario([
      filed(),
      act('ann', 'sendMessage', { text: 'Which shop?', question: true }),
    ]);
    expect(isPaused(scenario.state)).toBe(true);
    scenario.must(act('customer', 'sendMessage', { text: 'The one downtown.' }));
    expect(scenario.state.pauses).toEqual([{ from: 2 * 60_000, to: 3 * 60_000 }]);
  });

  it.each([
    ['evidence', act('customer', 'addEvidence', { evidence: 'photo' })],
    ['a decision', resolved('lea')],
    ['a withdrawal', act('customer', 'withdraw')],
    ['a member', act('ann', 'resume')],
  ])('goes on with %s', (_, next) => {
    const scenario = new Scenario([filed(), act('ann', 'pause', { reason: 'Waiting.' }), next]);
    expect(isPaused(scenario.state)).toBe(false);
  });

  it('does not stop twice, nor go on when it runs', () => {
    const scenario = new Scenario([filed()]);
    scenario.try(act('ann', 'resume'));
    expect(scenario.refusal?.code).toBe('NOT_PAUSED');
    scenario.must(act('ann', 'pause', { reason: 'Waiting.' }));
    scenario.try(act('ann', 'pause', { reason: 'Waiting.' }));
    expect(scenario.refusal?.code).toBe('ALREADY_PAUSED');
    expect(scenario.must(act('ann', 'sendMessage', { text: 'And?', question: true }))).toHaveLength(1);
  });

  it('ends with the case', () => {
    const scenario = new Scenario([filed(), act('customer', 'withdraw')]);
    scenario.try(act('customer', 'sendMessage', { text: 'Hello?' }));
    expect(scenario.refusal).toMatchObject({ code: 'NOT_NOW', possibleSteps: ['REOPENED'] });
  });

  it.each([
    ['an empty message', act('ann', 'sendMessage', { text: '\n' }), 'TEXT_MISSING', 'text'],
    ['an empty answer', act('ann', 'answer', { text: '' }), 'TEXT_MISSING', 'text'],
    [
      'a resolution without remedy',
      act('lea', 'resolve', { text: 'x', remedies: [] }),
      'REMEDY_MISSING',
      'remedies',
    ],
    [
      'a refund of nothing',
      resolved('lea', [{ code: 'REFUND', amount: 0 }]),
      'AMOUNT_INVALID',
      'remedies.0.amount',
    ],
    [
      'a refund of no number',
      resolved('lea', [{ code: 'REFUND', amount: Number.NaN }]),
      'AMOUNT_INVALID',
      'remedies.0.amount',
    ],
    [
      'a refusal without reason',
      act('lea', 'reject', { text: 'x', reason: '', validityReason: 'OTHER' }),
      'REASON_MISSING',
      'reason',
    ],
    ['a withdrawal by staff without reason', act('ann', 'withdraw'), 'REASON_MISSING', 'reason'],
    [
      'a callback by the product that reached somebody',
      callback('system', 'SATISFIED'),
      'STEP_NOT_POSSIBLE',
      'step',
    ],
  ])('refuses %s', (_, command, code, path) => {
    const scenario = new Scenario([filed()]);
    scenario.try(command);
    expect(scenario.refusal).toMatchObject({ code, path });
  });

  it('leaves it to people to say that a customer is satisfied, and to staff that nobody was reached', () => {
    const scenario = new Scenario([filed(), resolved('lea')]);
    scenario.try(callback('system', 'SATISFIED'));
    expect(scenario.refusal).toMatchObject({ code: 'NOT_YOURS_TO_DO', path: 'outcome' });
    scenario.try(callback('customer', 'NOT_REACHED'));
    expect(scenario.refusal).toMatchObject({ code: 'NOT_YOURS_TO_DO', path: 'outcome' });
  });
});
