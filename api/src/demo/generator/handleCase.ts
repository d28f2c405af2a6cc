import { customer } from '@hearback/schema/case/actor';
import { askCustomer } from './askCustomer.ts';
import { chooseRemedies, remedyText } from './chooseRemedies.ts';
import { deciderOf, type Handled, say } from './handled.ts';
import { learnFrom, takeFirstMeasure } from './learnFrom.ts';

/** What share of the time that the next deadline leaves is used: more than all of it is late. */
function pace({ mood: { gain, trouble }, random }: Handled): number {
  return 0.5 * (1 + 0.6 * trouble) * (1 - 0.25 * gain) * Math.exp(0.35 * random.logistic());
}

/** How much of a day's work lies between two steps where no clock runs, in minutes. */
const usual = 240;

function accept(handled: Handled): void {
  const { random, work } = handled;
  const { assignee } = work.state;
  work.work(random.whole(4, 45)).by(assignee, 'signHandOver', {});
  work.work(random.whole(1, 12)).by(assignee, 'acknowledge', {});
}

function assess({ complaint, random, work }: Handled): void {
  const misfiled = complaint.category === 'OTHER.UNSPECIFIED' && random.chance(0.6);
  const categories = misfiled ? ([random.pick(['SERVICE.PROCESS', 'AFTERSALES.SLOW'])] as const) : undefined;
  const verdict = random.weighted([
    [{ validity: 'VALID', validityReason: 'MERCHANT_FAULT' }, 74],
    [{ validity: 'VALID', validityReason: 'REPEATED' }, 4],
    [{ validity: 'INVALID', validityReason: 'MISUNDERSTANDING' }, 11],
    [{ validity: 'UNDETERMINED', validityReason: null }, 11],
  ] as const);
  work.by(work.state.assignee, 'assess', categories === undefined ? verdict : { ...verdict, categories });
}

/** A service manager looks at what a word made grave; what is ordinary goes on as such. */
function lookAtSeverity(handled: Handled): void {
  const { random, words, work } = handled;
  const harmless = ['REPLACEMENT_CLAIMED', 'DAMAGES_CLAIMED'];
  const { severity, triggers } = work.state;
  if (severity === 'C' || !triggers.every(({ rule }) => harmless.includes(rule)) || random.chance(0.3))
    return;
  const reason = say(words.downgrades, random);
  work.work(random.whole(5, 40)).by(deciderOf(handled), 'changeSeverity', { severity: 'C', reason });
}

function talk({ random, words, work }: Handled, time: number): void {
  const { assignee } = work.state;
  if (random.chance(0.12)) {
    work.work(time * 0.3).by(assignee, 'addNote', { text: say(words.notes, random) });
  }
  if (random.chance(0.16)) {
    work.work(time * 0.2);
    if (!work.by(assignee, 'sendMessage', { text: say(words.questions, random), question: true })) return;
    work.wait(0.3 + 40 * random.next() ** 2).do(customer, 'sendMessage', { text: say(words.told, random) });
  }
  if (random.chance(0.35)) {
    work.work(time * 0.2).by(assignee, 'answer', { text: say(words.interim, random) });
  }
}

/** The decision: a remedy, or the reasons why there is none. */
function settle(handled: Handled): void {
  const { random, words, work } = handled;
  const decider = deciderOf(handled);
  if (work.state.validity?.verdict === 'INVALID' && random.chance(0.4)) {
    const text = say(words.refusals, random);
    const reason = say(words.refusalReasons, random);
    work.by(decider, 'reject', { text, reason, validityReason: 'MISUNDERSTANDING' });
    return;
  }
  const remedies = chooseRemedies(handled);
  work.by(decider, 'resolve', { remedies, text: remedyText(remedies, words, random) });
}

/** A query or a request for help: answered, and closed by whoever answered. */
function help(handled: Handled): void {
  const { random, words, work } = handled;
  const { assignee } = work.state;
  accept(handled);
  work.work(work.minutesLeft(usual) * pace(handled));
  work.by(assignee, 'answer', { text: say(words.help, random) });
  work.work(random.whole(5, 600)).by(work.state.assignee ?? assignee, 'close', {});
}

/** One round of work on a complaint, from receipt or reopening to the decision. */
function round(handled: Handled): void {
  const { random, work } = handled;
  const share = pace(handled);
  const first = work.minutesLeft(usual) * share;
  if (work.state.rounds.length === 1) {
    work.work(first * 0.2);
    assess(handled);
    lookAtSeverity(handled);
  }
  if (work.state.severity !== 'C') takeFirstMeasure(handled, work.minutesLeft(usual) * share * 0.5);
  work.work(work.minutesLeft(usual) * share * 0.2).by(work.state.assignee, 'investigate', {});
  talk(handled, work.minutesLeft(usual) * share);
  // A case now and then lies on a desk until somebody is asked about it.
  if (random.chance(0.05 + 0.05 * handled.mood.trouble)) work.work(random.whole(1500, 11_000));
  work.work(work.minutesLeft(usual) * share * 0.7);
  if (work.state.severity !== 'C') learnFrom(handled);
  settle(handled);
}

/**
 * How the demo's staff work a case, as far as the story goes: most are settled in time and closed with a satisfied
 * customer, some are reopened one rung higher, some are late, a few are forgotten and stay open.
 */
export function handleCase(handled: Handled): void {
  const { complaint, isRecent, mood, random, words, work } = handled;
  if (complaint.kind !== 'COMPLAINT') {
    help(handled);
    return;
  }
  if (work.state.step !== 'RESOLVED') {
    if (random.chance(0.002 + 0.003 * mood.trouble)) return;
    // What nobody takes up is found when somebody asks; what came lately lies there when the story ends.
    const forgotten = isRecent ? 0.16 : 0.015 + 0.01 * mood.trouble;
    if (random.chance(forgotten)) work.wait(24 * random.whole(8, 50));
    accept(handled);
    if (random.chance(0.03)) {
      work.wait(2 + 60 * random.next()).do(customer, 'withdraw', { reason: say(words.withdrawals, random) });
      return;
    }
    round(handled);
  }
  for (let asked = 1; asked <= 3 && askCustomer(handled, asked); asked += 1) round(handled);
}
