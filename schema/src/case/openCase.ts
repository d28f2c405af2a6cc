import type { Complaint } from '../complaint/complaint.ts';
import { route } from '../member/route.ts';
import type { Instant } from '../time/calendarDay.ts';
import { type Actor, customer, system } from './actor.ts';
import type { CaseEvent } from './caseEvent.ts';
import { type CaseFacts, plainFacts } from './caseFacts.ts';
import { failureOf } from './caseFailure.ts';
import type { CaseRules } from './caseRules.ts';
import { type CaseState, concernsOf } from './caseState.ts';
import type { CaseCommand, CaseInputs } from './command.ts';
import { decide } from './decide.ts';
import { foldCase } from './foldCase.ts';
import { replaySteps } from './replaySteps.ts';

/** What of a case the complaint itself does not say. */
export type FurtherFacts = Partial<
  Pick<
    CaseFacts,
    | 'claimed'
    | 'repairs'
    | 'writtenConfirmation'
    | 'insists'
    | 'about'
    | 'aboutRole'
    | 'tier'
    | 'vulnerable'
    | 'namedHandler'
  >
>;

/** What is known where a case begins. */
export interface Opening {
  readonly rules: CaseRules;
  /** Open cases by member. */
  readonly load: ReadonlyMap<string, number>;
  /** The customer, or the member who takes it down. */
  readonly actor: Actor;
  readonly at: Instant;
  readonly further?: FurtherFacts | undefined;
  readonly settled?: CaseInputs['register']['settled'] | undefined;
  /** Id of the earlier case that it repeats. */
  readonly repeatOf?: string | null | undefined;
}

/** What the rules look at of a complaint. */
export function factsOf(
  complaint: Pick<
    Complaint,
    'kind' | 'channel' | 'category' | 'secondary' | 'product' | 'remedyWanted' | 'amount' | 'contact'
  >,
  further: FurtherFacts = {},
): CaseFacts {
  const { amount, category, channel, contact, kind, product, remedyWanted, secondary } = complaint;
  return {
    ...plainFacts(category),
    ...further,
    kind,
    channel,
    categories: [category, ...(secondary ?? []).map((more) => more.category)],
    product,
    remedyWanted,
    value: amount,
    reachable: contact !== null,
  };
}

/** Adds to events what a command makes of the case as they leave it. @throws Failure where it is refused. */
function extended(events: readonly CaseEvent[], command: CaseCommand, opening: Opening, actor: Actor) {
  const { at, rules } = opening;
  const decision = decide(foldCase(events), command, { now: at, actor, ...rules });
  if ('refusal' in decision) throw failureOf(decision.refusal);
  return [...events, ...decision.events];
}

function assignmentOf({ facts, rung, step, ...state }: CaseState, { at, load, rules }: Opening) {
  if (step !== 'RECEIVED') return null;
  const { namedHandler } = facts;
  const concerns = concernsOf({ facts, rung, step, ...state });
  const found = route({ category: facts.categories[0], rung, concerns, namedHandler }, rules.staff, load, at);
  const { department, member, reason } = found;
  // Without departments and without a handler of the customer's own nobody has said who takes what.
  return department === null && reason !== 'NAMED_HANDLER' ? null : { department, member };
}

/**
 * The first events of a case: its receipt, the severity and the rung that the rules name, the mark of a repeat, and
 * where the routing sends it.
 *
 * @throws Failure where the one who takes it may not, or somebody named is unknown.
 */
export function openCase(complaint: Complaint, opening: Opening): CaseEvent[] {
  const { actor, further, repeatOf, settled } = opening;
  const facts = factsOf(complaint, further);
  const input = { facts, text: complaint.text, ...(settled === undefined ? {} : { settled }) };
  let events = extended([], { type: 'register', input }, opening, actor);
  if (repeatOf != null) {
    events = extended(
      events,
      { type: 'linkCase', input: { other: repeatOf, as: 'REPEAT' } },
      opening,
      system,
    );
  }
  const state = foldCase(events);
  const target = state === null ? null : assignmentOf(state, opening);
  return target === null ? events : extended(events, { type: 'assign', input: target }, opening, system);
}

/**
 * The events of a complaint that came without any, as with what was imported: what the rules would have made of its
 * receipt, and the step at which it stands. When it got there is not known; it is taken as of its arrival here.
 */
export function adoptedEvents(complaint: Complaint, rules: CaseRules): CaseEvent[] {
  const { occurredAt, receivedAt, step } = complaint;
  const opening: Opening = { rules, load: new Map(), actor: customer, at: occurredAt };
  const events = openCase(complaint, {
    ...opening,
    rules: { ...rules, staff: { ...rules.staff, departments: [] } },
  });
  const at = Math.max(occurredAt, receivedAt);
  if (step === 'RECEIVED') return events;
  const walked = replaySteps(
    [
      { at: occurredAt, step: null },
      { at, step },
    ],
    factsOf(complaint),
  );
  return [...events, ...walked.slice(1)];
}
