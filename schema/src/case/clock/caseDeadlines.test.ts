import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dueActions, wasKept } from '../../calendar/dueActions.ts';
import { clockOf } from '../../calendar/workClock.ts';
import { officeCalendar } from '../../calendar/workingCalendar.ts';
import type { CaseFacts } from '../caseFacts.ts';
import type { CaseState } from '../caseState.ts';
import type { CaseCommand } from '../command.ts';
import { decide } from '../decide.ts';
import { evolve } from '../evolve.ts';
import { foldCase } from '../foldCase.ts';
import { type Act, act, contextOf, filed, resolved } from '../scenario.fixture.ts';
import { caseDeadlines } from './caseDeadlines.ts';
import { generalClocks, insurerClocks } from './presets.ts';

const at = (text: string) => Temporal.Instant.from(`${text}+08:00`).epochMilliseconds;
const local = (instant: number | null | undefined) =>
  instant == null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(instant)
        .toZonedDateTimeISO('Asia/Shanghai')
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' });
const working = clockOf(officeCalendar('Asia/Shanghai', 'CN'));

/** A case of which each thing happens at a time of its own. */
function worked(...acts: readonly (readonly [time: string, act: Act])[]) {
  let state: CaseState | null = null;
  for (const [time, [name, command]] of acts) {
    const decision = decide(state, command, contextOf(name, at(time)));
    if ('refusal' in decision) throw new Error(decision.refusal.code);
    for (const event of decision.events) state = state === null ? foldCase([event]) : evolve(state, event);
  }
  if (state === null) throw new Error('Nothing happened.');
  return state;
}

const deadlinesOf = (state: ReturnType<typeof worked>, clocks = generalClocks) =>
  caseDeadlines('c', state, clocks, working).map(
    ({ key, deadline, metAt }) => `${key} ${local(deadline.due)} ${local(metAt)}`,
  );
const filedAs = (facts: Partial<CaseFacts>, said = '') => filed(facts, said);

describe('the clocks of R13', () => {
  it.each([
    [
      'an ordinary complaint: handed over in 1 hour, answered in 3 working days',
      filedAs({}),
      '2024-06-05T10:00',
      ['c:1:HAND_OVER 2024-06-05T11:00 null', 'c:1:ANSWER 2024-06-11T18:00 null'],
    ],
    [
      'a major one: interim measures in 8 working hours, lasting ones in 2 working days',
      filedAs({}, 'I was injured.'),
      '2024-06-05T10:00',
      [
        'c:1:HAND_OVER 2024-06-05T11:00 null',
        'c:1:INTERIM_MEASURES 2024-06-06T11:00 null',
        'c:1:LASTING_MEASURES 2024-06-07T18:00 null',
      ],
    ],
    [
      'severity B by the major clocks too',
      filedAs({ channel: 'SOCIAL_MEDIA' }),
      '2024-06-05T10:00',
      [
        'c:1:HAND_OVER 2024-06-05T11:00 null',
        'c:1:INTERIM_MEASURES 2024-06-06T11:00 null',
        'c:1:LASTING_MEASURES 2024-06-07T18:00 null',
      ],
    ],
    [
      'a service complaint: decided in 1 working day besides',
      filedAs({ categories: ['SERVICE.WAIT'] }),
      '2024-06-05T10:00',
      [
        'c:1:HAND_OVER 2024-06-05T11:00 null',
        'c:1:ANSWER 2024-06-11T18:00 null',
        'c:1:DECISION 2024-06-06T18:00 null',
      ],
    ],
    [
      'one received at night: from the next morning',
      filedAs({}),
      '2024-06-05T23:00',
      ['c:1:HAND_OVER 2024-06-06T10:00 null', 'c:1:ANSWER 2024-06-11T18:00 null'],
    ],
    [
      'one received on the eve of Labour Day, over holidays and a make-up Sunday',
      filedAs({}),
      '2019-04-30T17:30',
      ['c:1:HAND_OVER 2019-05-05T09:30 null', 'c:1:ANSWER 2019-05-07T18:00 null'],
    ],
    [
      'a query: answered in 3 working days',
      filedAs({ kind: 'QUERY', categories: ['SERVICE.WAIT'] }),
      '2024-06-05T10:00',
      ['c:1:HAND_OVER 2024-06-05T11:00 null', 'c:1:ANSWER 2024-06-11T18:00 null'],
    ],
    [
      'an urgent request for help: answered in 8 working hours',
      filedAs({ kind: 'HELP', categories: ['SAFETY.FACILITY'] }),
      '2024-06-05T10:00',
      ['c:1:HAND_OVER 2024-06-05T11:00 null', 'c:1:MAJOR_ANSWER 2024-06-06T11:00 null'],
    ],
  ])('are, for %s', (_, receipt, time, deadlines) => {
    expect(deadlinesOf(worked([time, receipt]))).toEqual(deadlines);
  });

  it('of a complaint settled on the spot are met at once', () => {
    const settled = { text: 'Here.', remedies: [{ code: 'EXCHANGE', amount: null }] } as const;
    const { input } = filed()[1] as CaseCommand<'register'>;
    const state = worked(['2024-06-05T10:00', act('ann', 'register', { ...input, settled })]);
    const all = caseDeadlines('c', state, generalClocks, working);
    expect(all.map((each) => wasKept(each, at('2025-01-01T00:00')))).toEqual([true, true]);
  });

  it('of an insurer run from the instant at which the documents are complete', () => {
    const claim = filedAs({});
    expect(deadlinesOf(worked(['2024-06-05T10:00', claim]), insurerClocks)).toHaveLength(2);
    const complete = act('ann', 'completeDocuments');
    const state = worked(['2024-06-05T10:00', claim], ['2024-06-06T11:30', complete]);
    expect(deadlinesOf(state, insurerClocks)).toContain('c:1:DOCUMENTS 2024-06-06T14:30 null');
  });

  it('judge the mean handling time of a service desk, and no single case, by 30 minutes', () => {
    expect(generalClocks.means).toMatchObject([{ code: 'HANDLING', minutes: 30 }]);
  });

  it('are met by what they ask for, not by what comes before it', () => {
    const measure = (name: string, kind: string) =>
      act(name, 'planMeasure', { measure: kind, kind, text: 'Recall.', responsible: null });
    const state = worked(
      ['2024-06-05T10:00', filedAs({}, 'I was injured.')],
      ['2024-06-05T10:30', act('sam', 'assign', { department: 'goods', member: 'ann' })],
      ['2024-06-05T15:00', measure('ann', 'IMMEDIATE')],
      ['2024-06-11T09:00', measure('ann', 'PREVENTIVE')],
      ['2024-06-12T09:00', measure('ann', 'CORRECTIVE')],
    );
    expect(deadlinesOf(state)).toEqual([
      'c:1:HAND_OVER 2024-06-05T11:00 2024-06-05T10:30',
      'c:1:INTERIM_MEASURES 2024-06-06T11:00 2024-06-05T15:00',
      'c:1:LASTING_MEASURES 2024-06-07T18:00 2024-06-11T09:00',
    ]);
    const kept = caseDeadlines('c', state, generalClocks, working).map((each) =>
      wasKept(each, at('2025-01-01T00:00')),
    );
    expect(kept).toEqual([true, true, false]);
  });

  it('stand still while the customer is waited for, here across the Dragon Boat Festival', () => {
    const asked = act('ann', 'sendMessage', { text: 'Which one?', question: true });
    const said = act('customer', 'sendMessage', { text: 'The blue one.' });
    const receipt = ['2024-06-05T10:00', filedAs({ categories: ['SERVICE.WAIT'] })] as const;
    const waiting = worked(receipt, ['2024-06-06T16:00', asked]);
    expect(deadlinesOf(waiting)).toContain('c:1:DECISION null null');
    const answered = worked(receipt, ['2024-06-06T16:00', asked], ['2024-06-11T15:00', said]);
    expect(deadlinesOf(answered)).toContain('c:1:DECISION 2024-06-11T17:00 null');
  });

  it('start again with a reopening, but for the hand-over, and what was not due yet is void', () => {
    const state = worked(
      ['2024-06-05T10:00', filedAs({}, 'I was injured.')],
      ['2024-06-05T10:30', resolved('max')],
      ['2024-06-05T16:00', act('customer', 'reopen', { reason: 'No.' })],
    );
    expect(deadlinesOf(state)).toEqual([
      'c:1:HAND_OVER 2024-06-05T11:00 2024-06-05T10:30',
      'c:1:INTERIM_MEASURES 2024-06-06T11:00 2024-06-05T10:30',
      'c:2:INTERIM_MEASURES 2024-06-06T17:00 null',
      'c:2:LASTING_MEASURES 2024-06-07T18:00 null',
    ]);
  });

  it('warn before and escalate after, each once, by names that a new severity does not change', () => {
    const receipt = ['2024-06-05T10:00', filedAs({})] as const;
    const state = worked(receipt);
    const fired = new Set<string>();
    const seen = [
      '2024-06-05T10:40',
      '2024-06-05T10:45',
      '2024-06-05T10:50',
      '2024-06-05T11:01',
      '2024-06-06T09:00',
    ].map((now) => {
      const due = dueActions(caseDeadlines('c', state, generalClocks, working), at(now), fired);
      for (const { id } of due) fired.add(id);
      return due.map(({ id }) => id).join();
    });
    expect(seen).toEqual(['', 'c:1:HAND_OVER:WARN', '', 'c:1:HAND_OVER:ESCALATE', '']);
  });

  it('of a withdrawn complaint ask for nothing more', () => {
    const state = worked(
      ['2024-06-05T10:00', filedAs({})],
      ['2024-06-05T10:20', act('customer', 'withdraw')],
    );
    expect(
      dueActions(caseDeadlines('c', state, generalClocks, working), at('2025-01-01T00:00'), new Set()),
    ).toEqual([]);
  });
});
