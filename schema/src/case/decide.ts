import { obstacle } from '../member/canAct.ts';
import type { Member } from '../member/member.ts';
import { memberOf } from './actor.ts';
import type { CaseEvent } from './caseEvent.ts';
import { type CaseState, isBeingWorked, isEnded, subjectOf } from './caseState.ts';
import type { CaseCommand, CommandType } from './command.ts';
import { type CommandRule, commandRules } from './commandRule.ts';
import type { CaseContext } from './context.ts';
import { answering } from './decide/answering.ts';
import { assessing } from './decide/assessing.ts';
import { assigning } from './decide/assigning.ts';
import { correcting } from './decide/correcting.ts';
import { type Given, type Handlers, knownMember } from './decide/draft.ts';
import { ending } from './decide/ending.ts';
import { learning } from './decide/learning.ts';
import { register } from './decide/register.ts';
import { possibleSteps } from './possibleSteps.ts';
import { type Refusal, Refused } from './refusal.ts';

/** What came of a command: the events to be added, or why nothing happened. */
export type Decision = { readonly events: readonly CaseEvent[] } | { readonly refusal: Refusal };

type LaterCommand = Exclude<CommandType, 'register'>;

const handlers: Handlers<LaterCommand> = {
  ...assessing,
  ...correcting,
  ...assigning,
  ...answering,
  ...ending,
  ...learning,
};

function handle<Type extends LaterCommand>(command: CaseCommand<Type>, given: Given): CaseEvent[] {
  return handlers[command.type](command.input, given);
}

/** The member who acts, once it is certain that they may. */
function checkActor({ actors, action }: CommandRule, state: CaseState, context: CaseContext): Member | null {
  if (!actors.includes(context.actor.kind)) throw new Refused('NOT_YOURS_TO_DO', 'actor');
  const id = memberOf(context.actor);
  if (id === null) return null;
  const member = knownMember(context, id, 'actor');
  const found = obstacle(member, subjectOf(state), action);
  if (found !== null) throw new Refused(found, 'actor');
  return member;
}

function checkTime({ step, time }: CommandRule, state: CaseState): void {
  if (step !== null && !possibleSteps(state).includes(step)) throw new Refused('STEP_NOT_POSSIBLE', 'step');
  if (time === 'BEFORE_END' && isEnded(state)) throw new Refused('NOT_NOW', 'step');
  if (time === 'WHILE_WORKED' && !isBeingWorked(state)) throw new Refused('NOT_NOW', 'step');
}

function eventsOf(state: CaseState | null, command: CaseCommand, context: CaseContext): CaseEvent[] {
  if (command.type === 'register') {
    if (state !== null) throw new Refused('ALREADY_REGISTERED');
    return register(command.input, context);
  }
  if (state === null) throw new Refused('NO_CASE');
  const rule = commandRules[command.type];
  const member = checkActor(rule, state, context);
  checkTime(rule, state);
  return handle(command, { state, context, member });
}

/**
 * What a command does to a case. Pure: command and state in, events out; whoever stores them folds them with
 * `foldCase`. Permission is judged before anything else, then whether the step is possible, then the input.
 *
 * @param state The case as its events leave it; null for `register`.
 * @param command What somebody wants done.
 * @param context Who wants it and when, the staff, and the merchant's rules.
 * @returns The events, at least one and in order, or the refusal with the steps that are possible instead.
 */
export function decide(state: CaseState | null, command: CaseCommand, context: CaseContext): Decision {
  try {
    return { events: eventsOf(state, command, context) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, path, missing } = error;
    const steps = state === null ? [] : possibleSteps(state);
    return { refusal: { code, messageKey: `case.refusal.${code}`, path, possibleSteps: steps, missing } };
  }
}
