import { customer, memberActor } from '@hearback/schema/case/actor';
import type { CaseEvent } from '@hearback/schema/case/caseEvent';
import type { CaseRules } from '@hearback/schema/case/caseRules';
import { type CaseSummary, caseSummary } from '@hearback/schema/case/caseSummary';
import type { CaseDeadline } from '@hearback/schema/case/clock/caseDeadlines';
import { foldCase } from '@hearback/schema/case/foldCase';
import { type FurtherFacts, type Opening, openCase } from '@hearback/schema/case/openCase';
import { type CaseMatter, isRepeatOf } from '@hearback/schema/case/repeats';
import { CategorySet } from '@hearback/schema/category/category';
import type { Complaint } from '@hearback/schema/complaint/complaint';
import type { Locale } from '@hearback/schema/form/form';
import type { Channel } from '@hearback/schema/submission/channel';
import type { Instant } from '@hearback/schema/time/calendarDay';
import { CaseWork, type FiredAction } from './caseWork.ts';
import { chooseRemedies, remedyText } from './chooseRemedies.ts';
import { handleCase } from './handleCase.ts';
import { type Handled, wordsFor } from './handled.ts';
import { Random } from './random.ts';
import type { Mood } from './story.ts';

/** Channels on which the staff take a case down for the customer. */
const takenDown: ReadonlySet<Channel> = new Set(['PHONE', 'COUNTER', 'LETTER', 'COMPLAINT_BOOK']);

/** Days before the end of the story in which the desks are full. */
const recentDays = 40;

/** A case of the story with everything that happened to it. */
export interface WorkedCase {
  readonly complaint: Complaint;
  readonly opened: {
    readonly events: readonly CaseEvent[];
    readonly deadlines: readonly CaseDeadline[];
    readonly summary: CaseSummary;
  };
  readonly fired: readonly FiredAction[];
  /** What the rules refused of the story: nothing, where it is told right. */
  readonly refused: readonly string[];
}

/** What the staff of a story go by. */
export interface DeskParts {
  readonly seed: string;
  readonly rules: CaseRules;
  /** The story ends here. */
  readonly until: Instant;
  /** The merchant's. */
  readonly locale: Locale;
  /** What tells whether it is the same matter as another. */
  readonly matterOf: (complaint: Complaint) => CaseMatter;
}

/** The staff of the demo store, who take one case after the other in the order in which they come. */
export class CaseDesk {
  readonly #parts: DeskParts;
  readonly #categories = new CategorySet();
  readonly #matters = new Map<string, CaseMatter[]>();
  #held: { readonly member: string; readonly until: Instant }[] = [];

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** Works a case from its receipt to where the story leaves it. */
  take(complaint: Complaint, mood: Mood): WorkedCase {
    const { locale, rules, seed, until } = this.#parts;
    const random = new Random(`${seed}: ${complaint.id}`);
    const opening = this.#openingOf(complaint, random);
    const events = this.#open(complaint, opening, mood, random);
    const work = new CaseWork(complaint.id, events, rules, until, locale);
    const words = wordsFor(complaint.language);
    const isRecent = until - complaint.occurredAt < recentDays * 86_400_000;
    handleCase({ work, complaint, rules, mood, random, words, isRecent });
    work.finish();
    const { assignee, step, updatedAt } = work.state;
    const open = step !== 'CLOSED' && step !== 'WITHDRAWN';
    if (assignee !== null) this.#held.push({ member: assignee, until: open ? until : updatedAt });
    const [category] = work.state.facts.categories;
    const topCategory = this.#categories.get(category)?.parent ?? category;
    return {
      complaint: { ...complaint, step, category, topCategory },
      opened: {
        events: work.events,
        deadlines: work.deadlines,
        summary: caseSummary(work.state, work.deadlines, rules.calendar),
      },
      fired: work.fired,
      refused: work.refused,
    };
  }

  /** Settles some of what is said face to face on the spot. */
  #open(complaint: Complaint, opening: Opening, mood: Mood, random: Random): CaseEvent[] {
    const plain = openCase(complaint, opening);
    const { rules } = this.#parts;
    const state = foldCase(plain);
    const atOnce = complaint.channel === 'COUNTER' || complaint.channel === 'PHONE';
    const ordinary = state?.severity === 'C' && state.rung === rules.ladder.onTheSpotUpTo;
    if (!atOnce || !ordinary || complaint.kind !== 'COMPLAINT' || !random.chance(0.45)) return plain;
    const words = wordsFor(complaint.language);
    const work = new CaseWork(complaint.id, plain, rules, complaint.occurredAt);
    const handled: Handled = { work, complaint, rules, mood, random, words, isRecent: false };
    const remedies = chooseRemedies(handled);
    return openCase(complaint, {
      ...opening,
      settled: { remedies, text: remedyText(remedies, words, random) },
    });
  }

  #openingOf(complaint: Complaint, random: Random): Opening {
    const { matterOf, rules } = this.#parts;
    const at = complaint.occurredAt;
    const agents = rules.staff.members.filter(({ role }) => role === 'AGENT');
    const actor = takenDown.has(complaint.channel) ? memberActor(random.pick(agents).id) : customer;
    this.#held = this.#held.filter(({ until }) => until > at);
    const load = new Map<string, number>();
    for (const { member } of this.#held) load.set(member, (load.get(member) ?? 0) + 1);
    const matter = matterOf(complaint);
    const earlier = matter.customer === null ? [] : (this.#matters.get(matter.customer) ?? []);
    const repeatOf = earlier.findLast((known) => isRepeatOf(matter, known))?.id ?? null;
    if (matter.customer !== null) this.#matters.set(matter.customer, [...earlier, matter]);
    return { rules, load, actor, at, repeatOf, further: this.#further(complaint, random) };
  }

  /** What of a case the customer does not write down. */
  #further({ category, kind }: Complaint, random: Random): FurtherFacts {
    if (kind !== 'COMPLAINT') return {};
    const { members } = this.#parts.rules.staff;
    const rude = category === 'SERVICE.ATTITUDE' || category === 'SERVICE.DIGNITY';
    const about =
      rude && random.chance(0.3) ? random.pick(members.filter(({ role }) => role === 'AGENT')) : null;
    return {
      insists: random.chance(0.02),
      tier: random.weighted([
        [null, 80],
        ['SILVER', 12],
        ['GOLD', 6],
        ['DIAMOND', 2],
      ] as const),
      ...(about === null ? {} : { about: [about.id] }),
      aboutRole: about === null && rude && random.chance(0.12) ? 'DEPARTMENT_LEAD' : null,
    };
  }
}
