import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankOf } from '../member/role.ts';
import { memberOf } from './actor.ts';
import { type CaseEvent, stepOf } from './caseEvent.ts';
import { plainFacts } from './caseFacts.ts';
import { concernedBefore, hasLearned, isLegal, letterOf, letters, standing } from './caseModel.fixture.ts';
import type { CaseState } from './caseState.ts';
import type { CaseCommand } from './command.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { foldCase } from './foldCase.ts';
import { type Act, actorNamed, contextOf, learned, mallStaff, resolved } from './scenario.fixture.ts';

const isSatisfied: Act = ['customer', { type: 'recordCallback', input: { outcome: 'SATISFIED' } }];
const text = fc.constantFrom('', 'Something.', 'Something.', 'Something.');
const memberId = fc.constantFrom(...mallStaff.members.map(({ id }) => id));
const remedies = fc.constantFrom([], [{ code: 'APOLOGY', amount: null }], [{ code: 'REFUND', amount: 20 }]);
const category = fc.constantFrom('PRODUCT.PRICE', 'PRODUCT.EXPIRED', 'SERVICE.WAIT', 'SAFETY.FOOD');
const measure = fc.constantFrom('m1', 'm2', 'm3');
const inputs: Readonly<Record<string, fc.Arbitrary<object>>> = {
  acknowledge: fc.constant({}),
  assess: fc.record({
    validity: fc.constantFrom('VALID', 'INVALID', 'UNDETERMINED'),
    validityReason: fc.constantFrom('MERCHANT_FAULT', 'OTHER', null),
  }),
  correct: fc.record({
    facts: fc.record(
      { value: fc.constantFrom(20, 5000), about: fc.array(memberId, { maxLength: 1 }), repairs: fc.nat(4) },
      { requiredKeys: [] },
    ),
    reason: text,
  }),
  changeSeverity: fc.record({ severity: fc.constantFrom('A', 'B', 'C'), reason: text }),
  assign: fc.record({ department: fc.constantFrom('goods', 'desk', null), member: fc.option(memberId) }),
  approveHandOver: fc.constant({}),
  refuseHandOver: fc.record({ reason: text }),
  signHandOver: fc.constant({}),
  investigate: fc.constant({}),
  answer: fc.record({ text, remedies }),
  resolve: fc.record({ text, remedies }),
  reject: fc.record({ text, reason: text, validityReason: fc.constantFrom('OTHER', 'MISUNDERSTANDING') }),
  withdraw: fc.record({ reason: text }),
  recordCallback: fc.record({ outcome: fc.constantFrom('SATISFIED', 'DISSATISFIED', 'NOT_REACHED') }),
  close: fc.record({}, { requiredKeys: [] }),
  reopen: fc.record({ reason: text }),
  escalate: fc.record({ cause: fc.constantFrom('UNSETTLED', 'INSISTS', 'MALICE', 'OVERDUE'), reason: text }),
  sendMessage: fc.record({ text, question: fc.boolean() }),
  addNote: fc.record({ text }),
  addEvidence: fc.record({ evidence: fc.constant('photo') }),
  pause: fc.record({ reason: text }),
  resume: fc.constant({}),
  completeDocuments: fc.constant({}),
  recordCause: fc.record({ causes: fc.constantFrom([], ['METHOD']), text }),
  recordFault: fc.record({
    members: fc.array(memberId, { maxLength: 1 }),
    quality: fc.constantFrom(true, null),
    reason: text,
  }),
  planMeasure: fc.record({ measure, text, responsible: fc.option(memberId) }).map((input) => ({
    ...input,
    kind: { m1: 'IMMEDIATE', m2: 'CORRECTIVE', m3: 'PREVENTIVE' }[input.measure],
  })),
  reviewMeasure: fc.record({ measure, sufficient: fc.boolean(), reason: text }),
  verifyMeasure: fc.record({ measure, worked: fc.boolean() }),
  recordLesson: fc.record({ text }),
  linkProblem: fc.record({ problem: fc.constantFrom('p1', 'p2') }),
  linkCase: fc.record({ other: fc.constantFrom('c1', 'c2'), as: fc.constant('REPEAT') }),
};
const command = fc
  .constantFrom(
    ...Object.keys(inputs),
    'resolve',
    'reopen',
    'recordCallback',
    'recordCallback',
    'close',
    'assign',
  )
  .chain((type) => (inputs[type] ?? fc.constant({})).map((input) => ({ type, input }) as CaseCommand));
const actorName = fc.constantFrom(
  ...mallStaff.members.map(({ id }) => id),
  'oli',
  'max',
  'sam',
  'customer',
  'customer',
  'system',
  'nobody',
);
const start = fc.record({
  kind: fc.constantFrom('COMPLAINT', 'COMPLAINT', 'COMPLAINT', 'QUERY', 'HELP'),
  category,
  about: fc.array(memberId, { maxLength: 1 }),
  reachable: fc.constantFrom(true, true, false),
  by: fc.constantFrom('customer', 'ann', 'oli'),
  text: fc.constantFrom('', 'I will call the police.'),
});
const later = fc.integer({ min: -5, max: 60 });
const randomAct = fc.tuple(actorName, command, later).map((one) => [one]);
/** What people do in a row, so that histories reach their ends: learning from a case, settling it, asking. */
const habit = fc
  .tuple(fc.constantFrom(learned, [resolved('oli'), isSatisfied], [resolved('max')]), later)
  .map(([acts, wait]) => acts.map(([name, wanted]) => [name, wanted, wait] as const));
const history = fc
  .array(fc.oneof({ weight: 9, arbitrary: randomAct }, { weight: 1, arbitrary: habit }), {
    minLength: 10,
    maxLength: 50,
    size: 'max',
  })
  .map((acts) => acts.flat());

/** Steps that an owner whom the case does not concern can always order rightly, by the letter they add. */
const probes: Readonly<Record<string, CaseCommand>> = {
  K: { type: 'acknowledge', input: {} },
  S: { type: 'assess', input: { validity: 'UNDETERMINED', validityReason: null } },
  A: { type: 'assign', input: { department: 'goods', member: null } },
  I: { type: 'investigate', input: {} },
  N: { type: 'answer', input: { text: 'Something.' } },
  R: { type: 'resolve', input: { text: 'Something.', remedies: [{ code: 'APOLOGY', amount: null }] } },
  J: { type: 'reject', input: { text: 'Something.', reason: 'Something.', validityReason: 'OTHER' } },
  B: { type: 'recordCallback', input: { outcome: 'SATISFIED' } },
  W: { type: 'withdraw', input: { reason: 'Something.' } },
  O: { type: 'reopen', input: { reason: 'Something.' } },
};
const judgeOwner = { id: 'judge', name: 'Judge', role: 'OWNER', departments: [], active: true } as const;
const probeStaff = { ...mallStaff, members: [...mallStaff.members, judgeOwner] };

/** Makes any later change to a value throw. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}

const counts = { histories: 0, commands: 0, events: 0, refusals: 0, closed: 0, gravelyClosed: 0 };

function checkEvents(before: CaseState, events: readonly CaseEvent[], all: readonly CaseEvent[]): void {
  let state = before;
  for (const [offset, event] of events.entries()) {
    const concerned = concernedBefore(all, all.length - events.length + offset);
    const actor = memberOf(event.actor);
    if (actor !== null) expect(concerned.has(actor)).toBe(false);
    if (event.type === 'RESOLVED' || event.type === 'REJECTED') {
      const { role = 'VIEWER' } = mallStaff.members.find(({ id }) => id === actor) ?? {};
      expect(rankOf(role)).toBeGreaterThanOrEqual(rankOf(state.rung));
    }
    if (event.type === 'REOPENED') {
      const raised = events.slice(offset).find(({ type }) => type === 'RUNG_SET') as CaseEvent<'RUNG_SET'>;
      const least = Math.min(rankOf(state.rung) + 1, rankOf('OWNER'));
      expect(rankOf(raised.payload.rung)).toBeGreaterThanOrEqual(least);
    }
    if (event.type === 'CLOSED' && state.facts.kind === 'COMPLAINT') {
      if (state.severity !== 'C') {
        expect(hasLearned(all)).toBe(true);
        counts.gravelyClosed += 1;
      }
      if (state.facts.reachable) expect(['SATISFIED', 'NOT_REACHED']).toContain(event.payload.ending);
      counts.closed += 1;
    }
    expect(event.at).toBeGreaterThanOrEqual(state.updatedAt);
    state = evolve(state, event);
  }
}

function checkState(state: CaseState, events: readonly CaseEvent[]): void {
  const trail = events.map(letterOf).join('');
  const isQuestion = state.facts.kind !== 'COMPLAINT';
  expect([trail, isLegal(trail, isQuestion)]).toEqual([trail, true]);
  expect([trail, state.step]).toEqual([trail, standing(trail)]);
  expect(state.events).toBe(events.length);
  expect(state.rounds).toHaveLength(trail.split('O').length);
  const concerned = concernedBefore(events, events.length);
  expect(state.assignee === null || !concerned.has(state.assignee)).toBe(true);
  const owners = mallStaff.members.filter(({ role }) => role === 'OWNER').map(({ id }) => id);
  if (state.rung === 'OWNER' && owners.every((id) => state.facts.about.includes(id)))
    expect(state.needsOwner).toBe(true);
  const paused =
    events.filter(({ type }) => type === 'PAUSED').length -
    events.filter(({ type }) => type === 'RESUMED').length;
  expect([paused, state.pauses.filter(({ to }) => to === null).length]).toEqual([paused, paused]);
  expect(paused === 0 || 'QOKSAIN'.includes(letters[state.step] ?? '-')).toBe(true);
}

/** Every step is possible exactly where the pattern allows its letter. */
function checkPossible(state: CaseState, events: readonly CaseEvent[]): void {
  const trail = events.map(letterOf).join('');
  const isQuestion = state.facts.kind !== 'COMPLAINT';
  for (const [letter, probe] of Object.entries(probes)) {
    const decision = decide(state, probe, { ...contextOf('judge', state.updatedAt), staff: probeStaff });
    const code = 'refusal' in decision ? decision.refusal.code : null;
    expect([trail, letter, code]).toEqual([
      trail,
      letter,
      isLegal(trail + letter, isQuestion) ? null : 'STEP_NOT_POSSIBLE',
    ]);
  }
}

describe('5,000 random histories by random actors', () => {
  it('hold no illegal state, lose no event, and nobody touches a case about themselves', () => {
    fc.assert(
      fc.property(start, history, ({ by, category: code, text: said, ...rest }, acts) => {
        const facts = { ...plainFacts(code), ...rest } as ReturnType<typeof plainFacts>;
        const first = decide(null, { type: 'register', input: { facts, text: said } }, contextOf(by, 0));
        const stored: CaseEvent[] = 'events' in first ? [...first.events] : [];
        let state = foldCase(stored);
        if (state === null) throw new Error('A registration by these actors is never refused.');
        counts.histories += 1;
        let now = 0;
        for (const [name, wanted, wait] of acts) {
          now += wait;
          const decision = decide(state, wanted, contextOf(name, now));
          counts.commands += 1;
          if ('refusal' in decision) {
            counts.refusals += 1;
            const { role, active } = mallStaff.members.find(({ id }) => id === name) ?? {};
            const concerned = active && role !== 'VIEWER' && concernedBefore(stored, stored.length).has(name);
            if (concerned) expect(decision.refusal.code).toBe('ABOUT_YOURSELF');
            continue;
          }
          expect(decision.events.length).toBeGreaterThan(0);
          stored.push(...decision.events);
          checkEvents(state, decision.events, stored);
          for (const event of decision.events) state = evolve(state, event);
          freeze(state);
          checkState(state, stored);
          counts.events += decision.events.length;
        }
        checkPossible(state, stored);
        // What is read back from storage folds to the same state.
        const readBack: CaseEvent[] = JSON.parse(JSON.stringify(stored));
        expect(foldCase(readBack)).toEqual(state);
        expect(stored.filter(({ type }) => stepOf(type) === 'RECEIVED')).toHaveLength(1);
        expect(actorNamed(by)).toEqual(stored[0]?.actor);
      }),
      { numRuns: 5000 },
    );
    expect(counts.histories).toBeGreaterThanOrEqual(5000);
    expect(counts.commands).toBeGreaterThan(50_000);
    expect(counts.events).toBeGreaterThan(15_000);
    expect(counts.refusals).toBeGreaterThan(15_000);
    expect(counts.closed).toBeGreaterThan(400);
    expect(counts.gravelyClosed).toBeGreaterThan(100);
  }, 120_000);
});
