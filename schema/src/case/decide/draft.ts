import type { Member } from '../../member/member.ts';
import { type Actor, system } from '../actor.ts';
import type { CaseEvent, CaseEventType, CasePayloads } from '../caseEvent.ts';
import type { CaseState } from '../caseState.ts';
import type { CaseInputs, CommandType } from '../command.ts';
import type { CaseContext } from '../context.ts';
import { evolve } from '../evolve.ts';
import { Refused } from '../refusal.ts';

/** The case, who acts on it, and the rules of the merchant. */
export interface Given {
  readonly state: CaseState;
  readonly context: CaseContext;
  /** The member who acts; null: the customer or the product does. */
  readonly member: Member | null;
}

/** Answers a command with the events it makes. @throws Refused where it cannot be done. */
export type Handler<Type extends CommandType> = (input: CaseInputs[Type], given: Given) => CaseEvent[];

/** The handlers of some commands. */
export type Handlers<Type extends CommandType> = { readonly [Each in Type]: Handler<Each> };

type Envelope<Type extends CaseEventType> = {
  readonly [Each in CaseEventType]: CaseEvent<Each>;
}[Type];

/** An event of the command's actor, now. Time never runs backwards within a case, whatever clock wrote last. */
export function event<Type extends CaseEventType>(
  { context, state }: Pick<Given, 'context'> & { readonly state: Pick<CaseState, 'updatedAt'> },
  type: Type,
  payload: CasePayloads[Type],
  details: { readonly reason?: string | undefined; readonly actor?: Actor } = {},
): Envelope<Type> {
  const { actor = context.actor, reason } = details;
  const made = { type, actor, at: Math.max(context.now, state.updatedAt), reason: reason ?? null, payload };
  return made as Envelope<Type>;
}

/** An event that a rule makes. */
export function bySystem<Type extends CaseEventType>(
  given: Given,
  type: Type,
  payload: CasePayloads[Type],
): Envelope<Type> {
  return event(given, type, payload, { actor: system });
}

/** The same, after some events. */
export function after(given: Given, events: readonly CaseEvent[]): Given {
  return { ...given, state: events.reduce(evolve, given.state) };
}

/** @throws Refused where a text is empty. */
export function checkText(text: string | undefined, path = 'text'): void {
  if (text === undefined || text.trim() === '') {
    throw new Refused(path === 'reason' ? 'REASON_MISSING' : 'TEXT_MISSING', path);
  }
}

/** @throws Refused where there is no member with this id. */
export function knownMember({ staff }: CaseContext, id: string, path: string): Member {
  const found = staff.members.find((member) => member.id === id);
  if (found === undefined) throw new Refused('UNKNOWN_MEMBER', path);
  return found;
}
