import type { CaseRules } from '@hearback/schema/case/caseRules';
import { subjectOf } from '@hearback/schema/case/caseState';
import type { Complaint } from '@hearback/schema/complaint/complaint';
import { canAct } from '@hearback/schema/member/canAct';
import { rankOf } from '@hearback/schema/member/role';
import { handlingEn } from '../words/handling.en.ts';
import { handlingZh } from '../words/handling.zh-CN.ts';
import type { HandlingWords } from '../words/handlingWords.ts';
import type { CaseWork } from './caseWork.ts';
import { phrase } from './phrase.ts';
import type { Random } from './random.ts';
import type { Mood } from './story.ts';

/** A case that the demo's staff work, with everything that they go by. */
export interface Handled {
  readonly work: CaseWork;
  readonly complaint: Complaint;
  readonly rules: CaseRules;
  readonly mood: Mood;
  /** Whether it came shortly before the end of the story, where the desks are full. */
  readonly isRecent: boolean;
  readonly random: Random;
  readonly words: HandlingWords;
}

/** The words of somebody who writes in a language. */
export function wordsFor(language: string | null): HandlingWords {
  return language === 'en' ? handlingEn : handlingZh;
}

/** One of some patterns, said. */
export function say(
  patterns: readonly string[],
  random: Random,
  slots: Readonly<Record<string, string>> = {},
) {
  return phrase(random.pick(patterns), random, slots);
}

/** Whose decision it is now: the handler's where that is enough, else of the lowest in rank who may. */
export function deciderOf({ work, rules }: Handled): string | null {
  // A deadline that has passed meanwhile may have moved it up.
  work.catchUp();
  const { state } = work;
  const able = rules.staff.members.filter((member) => canAct(member, subjectOf(state), 'DECIDE'));
  const handler = able.find(({ id }) => id === state.assignee);
  const [first] = able.toSorted((a, b) => rankOf(a.role) - rankOf(b.role));
  return (handler ?? first)?.id ?? null;
}
