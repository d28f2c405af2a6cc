import { customer, memberActor } from '@hearback/schema/case/actor';
import type { CallbackOutcome } from '@hearback/schema/case/callback';
import { concernsOf } from '@hearback/schema/case/caseState';
import { missingForClosing } from '@hearback/schema/case/closing';
import { deciderOf, type Handled, say } from './handled.ts';
import { concludeFrom } from './learnFrom.ts';

function outcomeOf({ mood: { gain, trouble }, random }: Handled, asked: number): CallbackOutcome {
  if (random.chance(0.07)) return 'NOT_REACHED';
  return random.chance(0.88 - 0.22 * trouble + 0.06 * gain + 0.04 * (asked - 1))
    ? 'SATISFIED'
    : 'DISSATISFIED';
}

/** Who calls back: the handler, or whoever decided where the case is about the handler. */
function callerOf(handled: Handled): string | null {
  const { assignee } = handled.work.state;
  const concerned = assignee !== null && concernsOf(handled.work.state).includes(assignee);
  return assignee === null || concerned ? deciderOf(handled) : assignee;
}

function tryInVain(handled: Handled, times: number): void {
  const { random, work } = handled;
  for (let number = 0; number < times; number += 1) {
    work.work(random.whole(250, 800)).by(callerOf(handled), 'recordCallback', { outcome: 'NOT_REACHED' });
  }
}

function record(handled: Handled, outcome: CallbackOutcome): void {
  const { random, words, work } = handled;
  const said = say(outcome === 'SATISFIED' ? words.handledWell : words.handledBadly, random);
  const input =
    outcome === 'SATISFIED'
      ? { outcome, ...(said === '' ? {} : { handledWell: said }) }
      : { outcome, handledBadly: said };
  const online = random.chance(0.4);
  if (online) work.wait(3 + 120 * random.next());
  else work.work(random.whole(300, 2600));
  const caller = callerOf(handled);
  if (online || caller === null) work.do(customer, 'recordCallback', input);
  else work.do(memberActor(caller), 'recordCallback', input);
}

function close(handled: Handled): void {
  const { random, rules, work } = handled;
  if (work.isOver || work.state.step === 'CLOSED') return;
  if (missingForClosing(work.state, rules.settings).length > 0) return;
  work.work(random.whole(30, 1500)).by(callerOf(handled), 'close', {});
}

/**
 * After the decision: the customer is asked, the case closed. What was grave is concluded first.
 *
 * @param asked How often the customer was asked before, and this time.
 * @returns Whether the case was opened again and is to be worked once more.
 */
export function askCustomer(handled: Handled, asked: number): boolean {
  const { random, rules, words, work } = handled;
  const { facts, severity, step } = work.state;
  if (work.isOver || (step !== 'RESOLVED' && step !== 'REJECTED')) return false;
  if (rules.settings.learnFrom.includes(severity)) concludeFrom(handled);
  if (facts.reachable) {
    const outcome = outcomeOf(handled, asked);
    if (outcome === 'NOT_REACHED') tryInVain(handled, rules.settings.callbackTries);
    else {
      if (random.chance(0.12)) tryInVain(handled, random.whole(1, 2));
      record(handled, outcome);
    }
  }
  close(handled);
  if (work.state.step === 'CLOSED' && asked === 1 && random.chance(0.02)) {
    work.wait(20 + 200 * random.next()).do(customer, 'reopen', { reason: say(words.reopenings, random) });
  }
  return !work.isOver && work.state.step === 'REOPENED';
}
