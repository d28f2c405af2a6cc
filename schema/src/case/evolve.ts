import type { ComplaintStep } from '../complaint/complaint.ts';
import { type Role, rankOf } from '../member/role.ts';
import { memberOf } from './actor.ts';
import { type CaseEvent, type CaseEventType, stepOf } from './caseEvent.ts';
import type { CaseMeasure, CaseMeasureStatus } from './caseMeasure.ts';
import {
  type CaseState,
  concernsOf,
  isEnded,
  isPaused,
  type Milestone,
  type Round,
  roundOf,
} from './caseState.ts';

/** How far each step is along the way; a later event of an earlier step does not lead back. */
const progress: Readonly<Record<ComplaintStep, number>> = {
  RECEIVED: 0,
  REOPENED: 0,
  ACKNOWLEDGED: 1,
  ASSESSED: 2,
  ASSIGNED: 3,
  INVESTIGATING: 4,
  ANSWERED: 5,
  RESOLVED: 6,
  REJECTED: 6,
  CALLED_BACK: 7,
  CLOSED: 8,
  WITHDRAWN: 8,
};

type Changes = Partial<CaseState>;
type Evolution<Type extends CaseEventType> = (state: CaseState, event: CaseEvent<Type>) => Changes;

const unchanged = (): Changes => ({});

function settled(state: CaseState, at: number): Changes {
  return { firstResolvedAt: state.firstResolvedAt ?? at, lastResolvedAt: at };
}

function changeMeasure(state: CaseState, id: string, change: Partial<CaseMeasure>): Changes {
  return {
    measures: state.measures.map((measure) => (measure.id === id ? { ...measure, ...change } : measure)),
  };
}

function higherRole(first: Role | null, second: Role | null): Role | null {
  if (first === null || second === null) return first ?? second;
  return rankOf(first) >= rankOf(second) ? first : second;
}

const evolutions: { readonly [Type in CaseEventType]: Evolution<Type> } = {
  RECEIVED: unchanged,
  ACKNOWLEDGED: unchanged,
  ASSESSED: ({ facts }, { payload: { validity, validityReason, categories } }) => ({
    validity: { verdict: validity, reason: validityReason },
    facts: { ...facts, categories },
  }),
  ASSIGNED: (_, { payload: { department, member } }) => {
    return { department, assignee: member, signedAt: null, handOver: null };
  },
  INVESTIGATING: unchanged,
  ANSWERED: (_, { payload: { remedies } }) => (remedies.length === 0 ? {} : { remedies }),
  RESOLVED: (state, { at, payload: { remedies, onTheSpot } }) => {
    return { ...settled(state, at), remedies, settledOnTheSpot: state.settledOnTheSpot || onTheSpot };
  },
  REJECTED: (state, { at, payload: { validityReason } }) => ({
    ...settled(state, at),
    remedies: [{ code: 'NOT_UPHELD', amount: null }],
    validity: { verdict: 'INVALID', reason: validityReason },
  }),
  CALLED_BACK: ({ callback }, { payload: { outcome } }) => ({ callback: { ...callback, outcome } }),
  CLOSED: (_, { payload: { ending } }) => ({ ending }),
  WITHDRAWN: unchanged,
  REOPENED: ({ rounds }, { at }) => ({
    rounds: [...rounds, { startedAt: at, reached: {} }],
    callback: { tries: 0, outcome: null },
    ending: null,
  }),
  FACTS_CORRECTED: ({ facts }, { payload }) => ({ facts: { ...facts, ...payload.facts } }),
  SEVERITY_SET: (_, { payload: { severity, rule, triggers } }) => ({
    severity,
    severityRule: rule,
    triggers,
  }),
  RUNG_SET: ({ raisedTo }, { payload: { rung, rules, ruleSet, cause, needsOwner } }) => {
    return { rung, rungRules: rules, ruleSet, needsOwner, raisedTo: cause === 'LADDER' ? raisedTo : rung };
  },
  FLAGGED: ({ flags }, { payload: { flag } }) => ({ flags: [...new Set([...flags, flag])] }),
  HAND_OVER_REQUESTED: (_, { payload: { department, member } }) => ({ handOver: { department, member } }),
  HAND_OVER_REFUSED: () => ({ handOver: null }),
  HAND_OVER_SIGNED: (_, { at }) => ({ signedAt: at }),
  MESSAGE_SENT: unchanged,
  NOTE_ADDED: unchanged,
  EVIDENCE_ADDED: unchanged,
  PAUSED: ({ pauses }, { at }) => ({ pauses: [...pauses, { from: at, to: null }] }),
  RESUMED: (state, { at }) => ({
    pauses: isPaused(state) ? state.pauses.map((pause) => ({ ...pause, to: pause.to ?? at })) : state.pauses,
  }),
  DOCUMENTS_COMPLETED: unchanged,
  CALLBACK_TRIED: ({ callback }) => ({ callback: { ...callback, tries: callback.tries + 1 } }),
  CAUSE_RECORDED: (_, { payload: { causes } }) => ({ causes }),
  FAULT_RECORDED: (state, { payload: { members, role, quality } }) => ({
    fault: [...new Set([...state.fault, ...members])],
    faultRole: higherRole(state.faultRole, role),
    quality: quality ?? state.quality,
  }),
  MEASURE_PLANNED: ({ measures }, { actor, payload: { measure: id, kind, text, responsible } }) => {
    const status: CaseMeasureStatus = 'PLANNED';
    const planned = { id, kind, text, responsible, author: memberOf(actor) ?? '', status, reviewer: null };
    const others = measures.filter((measure) => measure.id !== id);
    return { measures: [...others, planned] };
  },
  MEASURE_REVIEWED: (state, { actor, payload: { measure, sufficient } }) =>
    changeMeasure(state, measure, {
      status: sufficient ? 'SUFFICIENT' : 'SENT_BACK',
      reviewer: memberOf(actor),
    }),
  MEASURE_VERIFIED: (state, { payload: { measure, worked } }) =>
    changeMeasure(state, measure, { status: worked ? 'WORKED' : 'FAILED' }),
  LESSON_RECORDED: () => ({ lesson: true }),
  PROBLEM_LINKED: (_, { payload: { problem } }) => ({ problem }),
  CASE_LINKED: ({ linked }, { payload }) => ({ linked: [...linked, payload] }),
};

function changesOf<Type extends CaseEventType>(state: CaseState, event: CaseEvent<Type>): Changes {
  return evolutions[event.type](state, event);
}

/** The milestones that an event reaches. */
function milestonesOf(event: CaseEvent): readonly Milestone[] {
  const step = stepOf(event.type);
  const own: readonly Milestone[] = step === null ? [] : [step];
  if (event.type === 'RESOLVED' || event.type === 'REJECTED') return [...own, 'DECISION'];
  if (event.type === 'ANSWERED') return event.payload.remedies.length === 0 ? own : [...own, 'DECISION'];
  if (event.type === 'DOCUMENTS_COMPLETED') return ['DOCUMENTS'];
  if (event.type !== 'MEASURE_PLANNED') return own;
  return [event.payload.kind === 'IMMEDIATE' ? 'INTERIM_MEASURE' : 'LASTING_MEASURE'];
}

function withMilestones(round: Round, event: CaseEvent): Round {
  const reached = { ...round.reached };
  for (const milestone of milestonesOf(event)) reached[milestone] ??= event.at;
  return { ...round, reached };
}

/** The step after an event: the furthest of the round, from the start again when reopened. */
function nextStep(current: ComplaintStep, event: CaseEvent): ComplaintStep {
  const step = stepOf(event.type);
  if (step === null) return current;
  return step === 'REOPENED' || progress[step] >= progress[current] ? step : current;
}

/** Ends of a case after an event that leads from one step to another. */
function endsAfter(state: CaseState, step: ComplaintStep, at: number): CaseState['ends'] {
  const ended = isEnded({ step });
  if (ended === isEnded(state)) return state.ends;
  if (ended) return [...state.ends, { from: at, to: null }];
  return state.ends.map((end) => ({ ...end, to: end.to ?? at }));
}

/** A case after one more event. Somebody who turns out to be concerned no longer handles it. */
export function evolve(state: CaseState, event: CaseEvent): CaseState {
  const changed: CaseState = { ...state, ...changesOf(state, event) };
  const [first, ...rest] = changed.rounds;
  const last = withMilestones(roundOf(changed), event);
  const concerned = changed.assignee !== null && concernsOf(changed).includes(changed.assignee);
  const step = nextStep(state.step, event);
  return {
    ...changed,
    step,
    ends: endsAfter(state, step, event.at),
    rounds: rest.length === 0 ? [last] : [first, ...rest.slice(0, -1), last],
    assignee: concerned ? null : changed.assignee,
    signedAt: concerned ? null : changed.signedAt,
    updatedAt: event.at,
    events: state.events + 1,
  };
}
