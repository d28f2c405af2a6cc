import { describe, expect, it } from 'vitest';
import { act, filed, resolved, Scenario } from '../scenario.fixture.ts';

describe('authority', () => {
  it.each([
    ['acknowledge', {}],
    ['assess', { validity: 'UNDETERMINED', validityReason: null }],
    ['changeSeverity', { severity: 'A', reason: 'x' }],
    ['assign', { department: 'goods', member: 'ann' }],
    ['investigate', {}],
    ['answer', { text: 'x' }],
    ['resolve', { text: 'x', remedies: [{ code: 'APOLOGY', amount: null }] }],
    ['reject', { text: 'x', reason: 'x', validityReason: 'OTHER' }],
    ['withdraw', { reason: 'x' }],
    ['escalate', { cause: 'UNSETTLED', reason: 'x' }],
    ['sendMessage', { text: 'x' }],
    ['addNote', { text: 'x' }],
    ['addEvidence', { evidence: 'x' }],
    ['pause', { reason: 'x' }],
    ['completeDocuments', {}],
    ['recordCause', { causes: ['USE'], text: 'x' }],
    ['recordFault', { members: ['bob'], quality: null, reason: 'x' }],
    ['planMeasure', { measure: 'm', kind: 'IMMEDIATE', text: 'x', responsible: null }],
    ['recordLesson', { text: 'x' }],
    ['linkProblem', { problem: 'p' }],
    ['linkCase', { other: 'c', as: 'DUPLICATE' }],
  ])('of nobody reaches a case about themselves: %s', (type, input) => {
    const scenario = new Scenario([filed({ about: ['oli'] })]);
    scenario.try(act('oli', type, input));
    expect(scenario.refusal).toMatchObject({ code: 'ABOUT_YOURSELF', path: 'actor' });
  });

  it('ends for whoever is found at fault: the case is taken from them and moves above them', () => {
    const scenario = new Scenario([filed(), act('lea', 'assign', { department: 'goods', member: 'ann' })]);
    scenario.must(
      act('lea', 'recordFault', { members: ['ann', 'lea'], quality: false, reason: 'Mislabelled.' }),
    );
    expect(scenario.state).toMatchObject({
      assignee: null,
      fault: ['ann', 'lea'],
      quality: false,
      rung: 'STORE_MANAGER',
    });
    scenario.try(act('ann', 'addNote', { text: 'It was not me.' }));
    expect(scenario.refusal?.code).toBe('ABOUT_YOURSELF');
    scenario.try(act('sam', 'assign', { department: 'goods', member: 'lea' }));
    expect(scenario.refusal).toMatchObject({ code: 'CONCERNED', path: 'member' });
  });

  it.each([
    ['an agent', 'ann', 'ABOVE_YOUR_RUNG'],
    ['the lead', 'lea', null],
    ['the store manager', 'max', null],
    ['an agent of another department', 'cy', 'OTHER_DEPARTMENT'],
    ['a viewer', 'vic', 'READ_ONLY'],
    ['the customer', 'customer', 'NOT_YOURS_TO_DO'],
    ['the product', 'system', 'NOT_YOURS_TO_DO'],
  ])('over an ordinary case of the goods department: %s', (_, name, code) => {
    const scenario = new Scenario([filed(), act('system', 'assign', { department: 'goods', member: 'ann' })]);
    scenario.try(resolved(name));
    expect(scenario.refusal?.code ?? null).toBe(code);
  });

  it('is needed to offer a remedy, not to answer', () => {
    const scenario = new Scenario([filed(), act('ann', 'answer', { text: 'We look into it.' })]);
    scenario.try(act('ann', 'answer', { text: 'Take 5.', remedies: [{ code: 'GOODWILL', amount: 5 }] }));
    expect(scenario.refusal).toMatchObject({ code: 'ABOVE_YOUR_RUNG', path: 'remedies' });
    scenario.must(act('lea', 'answer', { text: 'Take 5.', remedies: [{ code: 'GOODWILL', amount: 5 }] }));
    expect(scenario.state.rounds[0].reached.DECISION).toBeDefined();
  });

  it('of the service manager is needed for a repair out of warranty', () => {
    const remedies = [{ code: 'REPAIR_OUT_OF_WARRANTY', amount: 200 }];
    const scenario = new Scenario([filed()]);
    scenario.try(act('lea', 'resolve', { text: 'x', remedies }));
    expect(scenario.refusal).toMatchObject({ code: 'ABOVE_YOUR_RUNG', path: 'remedies.0.code' });
    scenario.must(act('sam', 'resolve', { text: 'x', remedies }));
  });

  it.each([
    ['what a member could not settle', 'ann', 'UNSETTLED', 'STORE_MANAGER'],
    ['what a customer insists on', 'customer', 'INSISTS', 'STORE_MANAGER'],
    ['suspected malice', 'ann', 'MALICE', 'SERVICE_MANAGER'],
    ['a passed deadline', 'system', 'OVERDUE', 'SERVICE_MANAGER'],
  ])('goes up for %s', (_, name, cause, rung) => {
    const scenario = new Scenario([filed(), act(name, 'escalate', { cause, reason: 'x' })]);
    expect(scenario.state).toMatchObject({ rung, raisedTo: rung });
    expect(scenario.state.flags).toEqual(cause === 'OVERDUE' ? [] : [cause]);
  });

  it('at the top stays there', () => {
    const up = act('ann', 'escalate', { cause: 'UNSETTLED', reason: 'x' });
    expect(new Scenario([filed(), up, up, up]).state.rung).toBe('OWNER');
  });

  it.each([
    ['a passed deadline by a member', 'ann', 'OVERDUE'],
    ['malice by the customer', 'customer', 'MALICE'],
    ['insistence by the product', 'system', 'INSISTS'],
  ])('does not go up for %s', (_, name, cause) => {
    const scenario = new Scenario([filed()]);
    scenario.try(act(name, 'escalate', { cause, reason: 'x' }));
    expect(scenario.refusal).toMatchObject({ code: 'NOT_YOURS_TO_DO', path: 'cause' });
  });

  it('once raised does not fall when the category turns out harmless', () => {
    const harmless = act('sam', 'assess', {
      validity: 'UNDETERMINED',
      validityReason: null,
      categories: ['PRODUCT.PRICE'],
    });
    const facts = { categories: ['PRODUCT.EXPIRED'] } as const;
    expect(new Scenario([filed(facts), harmless]).state.rung).toBe('DEPARTMENT_LEAD');
    const late = act('system', 'escalate', { cause: 'OVERDUE', reason: 'ANSWER' });
    expect(new Scenario([filed(facts), late, harmless]).state.rung).toBe('OWNER');
  });
});
