import { checkCategories, placedCategories } from '../complaint/placedCategories.ts';
import { IdConflict, NotFound } from '../failure/failure.ts';
import type { Ports } from '../ports.ts';
import type { Instant } from '../time/calendarDay.ts';
import type { Actor } from './actor.ts';
import type { CaseFile, StoredEvent } from './case.port.ts';
import type { CaseEvent } from './caseEvent.ts';
import { CaseChanged, failureOf } from './caseFailure.ts';
import type { CaseRules } from './caseRules.ts';
import type { CaseState } from './caseState.ts';
import { caseSummary } from './caseSummary.ts';
import { keepDeadlines } from './clock/keepDeadlines.ts';
import type { CaseCommand } from './command.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { foldCase } from './foldCase.ts';
import { adoptedEvents } from './openCase.ts';

/** A command on a case, from somebody, now. */
export interface Work {
  readonly merchantId: string;
  readonly id: string;
  readonly actor: Actor;
  readonly now: Instant;
  readonly command: CaseCommand;
  /** UUID made by the client: the same command again does nothing more. */
  readonly commandId?: string | null | undefined;
  /** Events that the caller knows of; another number is refused. Absent: whatever it is. */
  readonly afterEvents?: number | null | undefined;
}

/** What came of a command. */
export interface Worked {
  readonly merchantId: string;
  readonly id: string;
  readonly events: readonly StoredEvent[];
  readonly state: CaseState;
  /** Whether the same command was carried out before. */
  readonly repeated: boolean;
}

/** How often a command is decided anew because somebody else was faster. */
const tries = 5;

/** The events of a case: those that are stored, or those that the rules make of a complaint that came without. */
export function eventsOf({ complaint, events }: CaseFile, rules: CaseRules): readonly CaseEvent[] {
  return events.length === 0 ? adoptedEvents(complaint, rules) : events.map(({ event }) => event);
}

function repeatedWork(work: Work, file: CaseFile, hash: string): Worked | null {
  const { commandId, id, merchantId } = work;
  const made = file.events.filter((stored) => commandId != null && stored.commandId === commandId);
  const state = foldCase(file.events.map(({ event }) => event));
  if (made.length === 0 || state === null) return null;
  if (made.some(({ commandHash }) => commandHash !== hash)) throw new IdConflict();
  return { merchantId, id, events: made, state, repeated: true };
}

async function attempt(work: Work, ports: Ports): Promise<Worked | null> {
  const { actor, afterEvents, command, commandId, id, merchantId, now } = work;
  const [file, rules] = await Promise.all([ports.cases.file(merchantId, id), ports.cases.rules(merchantId)]);
  if (file === null) throw new NotFound('NOT_FOUND', 'complaintId');
  const erased = file.complaint.erasedAt !== undefined;
  if (erased && actor.kind === 'CUSTOMER') throw failureOf(wordsErased);
  const hash = ports.cases.fingerprint(command);
  const repeated = repeatedWork(work, file, hash);
  if (repeated !== null) return repeated;
  const known = eventsOf(file, rules);
  if (afterEvents != null && afterEvents !== known.length) throw new CaseChanged(known.length);
  const before = foldCase(known);
  const decision = decide(before, command, { now, actor, ...rules });
  if ('refusal' in decision || before === null) {
    throw failureOf('refusal' in decision ? decision.refusal : noCase);
  }
  const state = decision.events.reduce(evolve, before);
  const deadlines = keepDeadlines(id, state, rules, file.deadlines);
  const adopted = file.events.length === 0 ? known : [];
  const categories = await ports.categories.ofMerchant(merchantId);
  if (command.type === 'assess') checkCategories(state.facts.categories, categories);
  const outcome = await ports.cases.append({
    merchantId,
    id,
    after: file.events.length,
    adopted,
    events: decision.events,
    command: commandId == null ? null : { id: commandId, hash },
    summary: caseSummary(state, deadlines, rules.calendar),
    deadlines,
    erased,
    categories: placedCategories(state.facts.categories, categories),
    amount: state.facts.value,
    at: now,
  });
  if (outcome === 'CHANGED') return null;
  const events = decision.events.map((event, index) => {
    const place = { seq: known.length + index + 1, recordedAt: null };
    return { ...place, event, commandId: commandId ?? null, commandHash: hash };
  });
  return { merchantId, id, events, state, repeated: false };
}

const noCase = {
  code: 'NO_CASE',
  messageKey: 'case.refusal.NO_CASE',
  path: '',
  possibleSteps: [],
  missing: [],
} as const;

/** Whoever asked for the words to be erased is not to leave new ones. */
const wordsErased = {
  code: 'ERASED',
  messageKey: 'case.refusal.ERASED',
  path: 'receipt',
  possibleSteps: [],
  missing: [],
} as const;

/**
 * Does something to a case: reads it, decides, and stores the events with the row and the deadlines of the case in
 * one transaction. Where somebody else was faster it is decided anew on what they left.
 *
 * @throws Failure: NotFound, Forbidden, InvalidInput, IdConflict, IllegalStep with the steps that are possible (none for
 * a customer whose words were erased), or CaseChanged where the case has other events than the caller knows of.
 */
export async function workCase(work: Work, ports: Ports): Promise<Worked> {
  for (let left = tries; left > 0; left -= 1) {
    const worked = await attempt(work, ports);
    if (worked !== null) return worked;
  }
  const file = await ports.cases.file(work.merchantId, work.id);
  throw new CaseChanged(file?.events.length ?? 0);
}
