import { expect } from 'vitest';
import { memberOf } from './actor.ts';
import type { CaseEvent } from './caseEvent.ts';

/**
 * A second, simple account of what may happen: the steps of a case as one letter each, judged by a pattern, and
 * everything else counted from the raw events. It shares no code with the rules.
 */
export const letters: Readonly<Record<string, string>> = {
  RECEIVED: 'Q',
  ACKNOWLEDGED: 'K',
  ASSESSED: 'S',
  ASSIGNED: 'A',
  INVESTIGATING: 'I',
  ANSWERED: 'N',
  RESOLVED: 'R',
  REJECTED: 'J',
  CALLED_BACK: 'B',
  CLOSED: 'C',
  WITHDRAWN: 'W',
  REOPENED: 'O',
};

/** The letter of an event; U is a callback that reached nobody, nothing is what happens between steps. */
export function letterOf(event: CaseEvent): string {
  const reachedNobody = event.type === 'CALLED_BACK' && event.payload.outcome === 'NOT_REACHED';
  return reachedNobody ? 'U' : (letters[event.type] ?? '');
}

const work = /^(?!.*K.*K)(?!.*I.*I)(?!.*N.*[KI])[KSAIN]*$/;
// A case that closed because nobody was reached may still be judged by its customer.
const worked = /^([KSAIN]*)(W|(?:RS*|J)(?:(?:US*)*(?:BS*)?C?|(?:US*)+CBC?))$/;
const asked = /^([KSAIN]*N[SA]*)((?:US*)*(?:BS*)?C?|(?:US*)+CBC?)$/;

/** Whether a round is one that may be, and whether it may be reopened. */
function judge(round: string, isQuestion: boolean): { readonly legal: boolean; readonly over: boolean } {
  const [, done = '-'] = worked.exec(round) ?? [];
  const [, answered = '-'] = (isQuestion && asked.exec(round)) || [];
  const over = work.test(done) || work.test(answered);
  return { legal: over || work.test(round), over };
}

export function isLegal(trail: string, isQuestion: boolean): boolean {
  if (!trail.startsWith('Q')) return false;
  const rounds = trail.slice(1).split('O');
  return rounds.every((round, index) => {
    const { legal, over } = judge(round, isQuestion);
    return index === rounds.length - 1 ? legal : over;
  });
}

/** Where a trail stands: the furthest letter of its last round. */
export function standing(trail: string): string {
  const round = trail.slice(Math.max(trail.lastIndexOf('O'), 0));
  const furthest = [...'CWBURJNIASK'].find((letter) => round.includes(letter)) ?? round[0] ?? '';
  const name = furthest === 'U' ? 'B' : furthest;
  return Object.entries(letters).find(([, letter]) => letter === name)?.[0] ?? '';
}

/** Members concerned, from the raw events before `index`. */
export function concernedBefore(events: readonly CaseEvent[], index: number): Set<string> {
  const concerned = new Set<string>();
  for (const event of events.slice(0, index)) {
    if (event.type === 'RECEIVED') for (const id of event.payload.facts.about) concerned.add(id);
    if (event.type === 'FACTS_CORRECTED') for (const id of event.payload.facts.about ?? []) concerned.add(id);
    if (event.type === 'FAULT_RECORDED') for (const id of event.payload.members) concerned.add(id);
  }
  return concerned;
}

/** Whether the raw events hold all that closing a grave case takes. */
export function hasLearned(events: readonly CaseEvent[]): boolean {
  const has = (type: string) => events.some((event) => event.type === type);
  const verdict = events.findLast(({ type }) => type === 'ASSESSED' || type === 'REJECTED');
  const unjustified =
    verdict?.type === 'REJECTED' || (verdict?.type === 'ASSESSED' && verdict.payload.validity === 'INVALID');
  const open = new Map<string, string | null>();
  const kinds = new Map<string, string>();
  for (const event of events) {
    if (event.type === 'MEASURE_PLANNED') {
      open.set(event.payload.measure, memberOf(event.actor));
      kinds.set(event.payload.measure, event.payload.kind);
    }
    if (event.type === 'MEASURE_REVIEWED') {
      expect(memberOf(event.actor)).not.toBe(open.get(event.payload.measure));
      if (event.payload.sufficient) open.delete(event.payload.measure);
    }
  }
  const measured = unjustified || new Set(kinds.values()).size === 3;
  return (
    verdict !== undefined && measured && open.size === 0 && has('CAUSE_RECORDED') && has('LESSON_RECORDED')
  );
}
