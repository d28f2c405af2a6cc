import { describe, expect, it } from 'vitest';
import type { ComplaintStep } from '../complaint/complaint.ts';
import { stepOf } from './caseEvent.ts';
import type { CaseFacts } from './caseFacts.ts';
import { defaultCaseSettings } from './caseSettings.ts';
import { isPaused } from './caseState.ts';
import type { CaseCommand } from './command.ts';
import { type Act, filed, learned, mallStaff, resolved, Scenario } from './scenario.fixture.ts';

const act = (name: string, type: string, input: object = {}): Act => [name, { type, input } as CaseCommand];
const stepsOf = ({ events }: Scenario) => events.flatMap(({ type }) => stepOf(type) ?? []);
const callback = (name: string, outcome: string, more: object = {}) =>
  act(name, 'recordCallback', { outcome, ...more });
const reopened = act('customer', 'reopen', { reason: 'It broke again.' });
const rejected = act('lea', 'reject', {
  text: 'Why not.',
  reason: 'As agreed.',
  validityReason: 'MISUNDERSTANDING',
});

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
    ['RESOLVED', 'CALLED_BACK REOPENED'],
    ['REJECTED', 'CALLED_BACK REOPENED'],
    ['CALLED_BACK', 'REOPENED'],
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

  it('let a customer who was not reached say later what they think', () => {
    const grave = act('sam', 'changeSeverity', { severity: 'B', reason: 'Seen.' });
    const tries = Array.from({ length: 3 }, () => callback('ann', 'NOT_REACHED'));
    const scenario = new Scenario([filed(), grave, resolved('sam'), ...tries]);
    expect(scenario.state.step).toBe('CALLED_BACK');
    scenario.must(callback('customer', 'SATISFIED'));
    expect(scenario.state.callback.outcome).toBe('SATISFIED');
  });
});

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
