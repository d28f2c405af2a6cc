import { describe, expect, it } from 'vitest';
import { act, callback, filed, learned, rejected, resolved, Scenario } from '../scenario.fixture.ts';

describe('learning', () => {
  const plan = (name: string, measure = 'm') =>
    act(name, 'planMeasure', { measure, kind: 'CORRECTIVE', text: 'Check labels.', responsible: 'lea' });
  const review = (name: string, sufficient: boolean, reason?: string) =>
    act(name, 'reviewMeasure', { measure: 'm', sufficient, reason });
  const grave = filed({}, 'I called the police.');

  it('is required before a grave case closes; what is missing is listed, nothing else', () => {
    const scenario = new Scenario([grave, resolved('lea')]);
    const missing = [];
    for (const next of [callback('ann', 'SATISFIED'), ...learned]) {
      scenario.try(act('ann', 'close'));
      missing.push(scenario.refusal?.missing.join(' '));
      if (next[1].type !== 'assess') scenario.must(next);
    }
    expect(missing[0]).toBe(
      'CALLBACK VALIDITY CAUSE IMMEDIATE_MEASURE CORRECTIVE_MEASURE PREVENTIVE_MEASURE LESSON',
    );
    expect(missing).toContain('VALIDITY CORRECTIVE_MEASURE PREVENTIVE_MEASURE REVIEW LESSON');
    expect(missing.at(-1)).toBe('VALIDITY LESSON');
    scenario.try(act('ann', 'close'));
    expect(scenario.refusal).toMatchObject({ code: 'NOT_COMPLETE', missing: ['VALIDITY'] });
  });

  it('done, lets a grave case close with the customer’s word', () => {
    const scenario = new Scenario([grave, ...learned, resolved('lea'), callback('customer', 'SATISFIED')]);
    expect(scenario.state).toMatchObject({ step: 'CLOSED', ending: 'SATISFIED' });
  });

  it('not done, leaves it called back until it is, and the lesson can come with closing', () => {
    const scenario = new Scenario([
      grave,
      ...learned.slice(0, -1),
      resolved('lea'),
      callback('customer', 'SATISFIED'),
    ]);
    expect(scenario.state.step).toBe('CALLED_BACK');
    scenario.must(act('ann', 'close', { lesson: 'Labels age.' }));
    expect(scenario.state).toMatchObject({ step: 'CLOSED', ending: 'SATISFIED', lesson: true });
  });

  it('asks no measures of a complaint that was not justified', () => {
    const scenario = new Scenario([grave, rejected]);
    scenario.try(act('ann', 'close'));
    expect(scenario.refusal?.missing).toEqual(['CALLBACK', 'CAUSE', 'LESSON']);
  });

  it('is not asked of an ordinary case', () => {
    const scenario = new Scenario([filed(), resolved('lea')]);
    scenario.try(act('ann', 'close'));
    expect(scenario.refusal?.missing).toEqual(['CALLBACK']);
  });

  it('has a second person review a measure, send it back, and check later that it worked', () => {
    const scenario = new Scenario([filed(), plan('ann')]);
    scenario.try(review('ann', true));
    expect(scenario.refusal).toMatchObject({ code: 'OWN_MEASURE', path: 'measure' });
    scenario.try(review('lea', false));
    expect(scenario.refusal).toMatchObject({ code: 'REASON_MISSING', path: 'reason' });
    scenario.must(review('lea', false, 'Too vague.'));
    expect(scenario.state.measures).toMatchObject([{ status: 'SENT_BACK', reviewer: 'lea' }]);
    scenario.must(plan('ann'));
    scenario.must(review('lea', true));
    scenario.try(plan('ann'));
    expect(scenario.refusal?.code).toBe('MEASURE_SETTLED');
    scenario.must(act('customer', 'withdraw'));
    scenario.must(act('bob', 'verifyMeasure', { measure: 'm', worked: false, reason: 'Again.' }));
    expect(scenario.state.measures).toMatchObject([{ id: 'm', status: 'FAILED', author: 'ann' }]);
  });

  it.each([
    ['a review of nothing', review('lea', true), 'UNKNOWN_MEASURE', 'measure'],
    [
      'a cause without a code',
      act('ann', 'recordCause', { causes: [], text: 'x' }),
      'CAUSE_MISSING',
      'causes',
    ],
    [
      'a measure of somebody unknown',
      act('ann', 'planMeasure', { measure: 'm', kind: 'IMMEDIATE', text: 'x', responsible: 'nobody' }),
      'UNKNOWN_MEMBER',
      'responsible',
    ],
    [
      'a fault of nobody',
      act('ann', 'recordFault', { members: [], quality: null, reason: 'x' }),
      'NOTHING_CHANGES',
      'members',
    ],
    [
      'a fault of somebody unknown',
      act('ann', 'recordFault', { members: ['nobody'], quality: null, reason: 'x' }),
      'UNKNOWN_MEMBER',
      'members.0',
    ],
    ['an empty lesson', act('ann', 'recordLesson', { text: '' }), 'TEXT_MISSING', 'text'],
  ])('refuses %s', (_, command, code, path) => {
    const scenario = new Scenario([filed()]);
    scenario.try(command);
    expect(scenario.refusal).toMatchObject({ code, path });
  });

  it('does not check a measure before it was reviewed, nor review it twice', () => {
    const scenario = new Scenario([filed(), plan('ann')]);
    scenario.try(act('lea', 'verifyMeasure', { measure: 'm', worked: true }));
    expect(scenario.refusal?.code).toBe('NOT_REVIEWED');
    scenario.must(review('lea', true));
    scenario.try(review('bob', true));
    expect(scenario.refusal?.code).toBe('MEASURE_SETTLED');
  });

  it('links cases with a common cause to one problem, and to each other, once', () => {
    const problem = act('ann', 'linkProblem', { problem: 'labels' });
    const link = act('ann', 'linkCase', { other: 'c2', as: 'REPEAT' });
    const scenario = new Scenario([filed(), problem, link]);
    expect(scenario.state).toMatchObject({ problem: 'labels', linked: [{ other: 'c2', as: 'REPEAT' }] });
    for (const again of [problem, link]) {
      scenario.try(again);
      expect(scenario.refusal?.code).toBe('NOTHING_CHANGES');
    }
  });
});
