import { dueActions } from '@hearback/schema/calendar/dueActions';
import { clockOf } from '@hearback/schema/calendar/workClock';
import { addWorkingTime, workingTimeBetween } from '@hearback/schema/calendar/workingTime';
import { type Actor, memberActor, system } from '@hearback/schema/case/actor';
import type { CaseEvent } from '@hearback/schema/case/caseEvent';
import type { CaseRules } from '@hearback/schema/case/caseRules';
import type { CaseState } from '@hearback/schema/case/caseState';
import { nextDue } from '@hearback/schema/case/caseSummary';
import type { CaseDeadline } from '@hearback/schema/case/clock/caseDeadlines';
import { keepDeadlines } from '@hearback/schema/case/clock/keepDeadlines';
import type { CaseInputs, CommandType } from '@hearback/schema/case/command';
import { decide } from '@hearback/schema/case/decide';
import { evolve } from '@hearback/schema/case/evolve';
import { foldCase } from '@hearback/schema/case/foldCase';
import type { Locale } from '@hearback/schema/form/form';
import { overdueReason } from '@hearback/schema/job/overdueReason';
import type { Instant } from '@hearback/schema/time/calendarDay';

/** A warning or an escalation that happened at its time. */
export interface FiredAction {
  readonly id: string;
  readonly at: Instant;
}

/** Milliseconds after which the watch over the deadlines notices that one has passed. */
const watchTakes = 6000;

/**
 * A case that is worked in a story, from its first events on: what people do is decided by the rules at instants
 * that working time leads to, and what the clocks call for happens in between as it does in a running server.
 */
export class CaseWork {
  readonly events: CaseEvent[];
  /** What the rules refused; a story that is told right has none. */
  readonly refused: string[] = [];
  readonly fired: FiredAction[] = [];
  deadlines: CaseDeadline[];
  state: CaseState;
  now: Instant;
  readonly #id: string;
  readonly #rules: CaseRules;
  readonly #until: Instant;
  readonly #locale: Locale;

  /** @param until Nothing happens after it. @param locale The merchant's. */
  constructor(
    id: string,
    opening: readonly CaseEvent[],
    rules: CaseRules,
    until: Instant,
    locale: Locale = 'en',
  ) {
    const state = foldCase(opening);
    if (state === null) throw new RangeError('A case has at least its receipt.');
    this.#id = id;
    this.#rules = rules;
    this.#until = until;
    this.#locale = locale;
    this.events = [...opening];
    this.state = state;
    this.deadlines = keepDeadlines(id, state, rules, []);
    this.now = state.updatedAt;
  }

  /** Whether the story ended before this could go on. */
  get isOver(): boolean {
    return this.now > this.#until;
  }

  /** Lets working time pass, in minutes. */
  work(minutes: number): this {
    const time = Math.max(1, Math.round(minutes * 60_000));
    this.now = addWorkingTime(clockOf(this.#rules.calendar), this.now, time) ?? this.now;
    return this;
  }

  /** Lets time pass, in hours. */
  wait(hours: number): this {
    this.now += Math.max(1, Math.round(hours * 3_600_000));
    return this;
  }

  /** Working minutes up to the next deadline; `usual` where nothing is due. */
  minutesLeft(usual: number): number {
    const due = nextDue(this.state, this.deadlines);
    if (due === null || due <= this.now) return usual;
    return workingTimeBetween(clockOf(this.#rules.calendar), this.now, due) / 60_000;
  }

  /** Somebody does something now, unless the story is over. @returns Whether it happened. */
  do<Type extends CommandType>(actor: Actor, type: Type, input: CaseInputs[Type]): boolean {
    this.catchUp();
    return !this.isOver && this.#decide(actor, type, input, this.now);
  }

  /** A member of the staff does something now. */
  by<Type extends CommandType>(member: string | null, type: Type, input: CaseInputs[Type]): boolean {
    return member !== null && this.do(memberActor(member), type, input);
  }

  /** What the clocks called for up to now has happened. */
  catchUp(): this {
    this.#watch(Math.min(this.now, this.#until));
    return this;
  }

  /** Lets the clocks run on to the end of the story. */
  finish(): this {
    this.#watch(this.#until);
    return this;
  }

  #decide<Type extends CommandType>(actor: Actor, type: Type, input: CaseInputs[Type], now: Instant) {
    const command = { type, input } as Parameters<typeof decide>[1];
    const decision = decide(this.state, command, { now, actor, ...this.#rules });
    if ('refusal' in decision) {
      this.refused.push(`${type}: ${decision.refusal.code} ${decision.refusal.path}`);
      return false;
    }
    this.events.push(...decision.events);
    this.state = decision.events.reduce(evolve, this.state);
    this.deadlines = keepDeadlines(this.#id, this.state, this.#rules, this.deadlines);
    return true;
  }

  /** Fires what the deadlines call for up to an instant. */
  #watch(until: Instant): void {
    for (;;) {
      const seen = until - watchTakes;
      const known = new Set(this.fired.map(({ id }) => id));
      const open = this.deadlines.filter(({ metAt }) => metAt === null);
      const ended = this.state.step === 'CLOSED' || this.state.step === 'WITHDRAWN';
      // Warnings that came before an escalation are found by looking at their instant first.
      const soon = open.flatMap(({ deadline }) => [deadline.warnAt ?? [], (deadline.due ?? seen) + 1].flat());
      const at = Math.min(
        ...soon.filter((instant) => instant <= seen && dueActions(open, instant, known).length > 0),
      );
      const [action] = ended || !Number.isFinite(at) ? [] : dueActions(open, at, known);
      if (action === undefined) return;
      this.#fire(action, at + watchTakes);
    }
  }

  #fire({ id, key, kind }: ReturnType<typeof dueActions>[number], at: Instant): void {
    const name = this.deadlines.find((one) => one.key === key)?.deadline.name;
    if (kind === 'ESCALATE' && name !== undefined) {
      const reason = overdueReason(name, this.#locale);
      const isWorked = !['RESOLVED', 'REJECTED', 'CALLED_BACK'].includes(this.state.step);
      if (isWorked) this.#decide(system, 'escalate', { cause: 'OVERDUE', reason }, at);
    }
    this.fired.push({ id, at });
  }
}
