import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Allowance, type Deadline, deadline } from './deadline.ts';
import { clockOf } from './workClock.ts';
import { officeCalendar } from './workingCalendar.ts';

const minute = 60_000;
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const shanghai = clockOf(officeCalendar('Asia/Shanghai', 'CN'));
const limit = (unit: Allowance['unit'], amount: number) => {
  return { code: 'TEST', name: { en: 'Test', 'zh-CN': '测试' }, allowed: { unit, amount }, warnAfter: 0.75 };
};
const countedOf = ({ days }: Deadline) => days.flatMap(({ counted }) => counted);
const sumOf = (due: Deadline) => countedOf(due).reduce((sum, { from, to }) => sum + to - from, 0);

describe('a deadline', () => {
  it.each([
    ['3 working days', 'WORKING_DAYS', 3, '2019-04-25T21:37+08:00', '2019-04-29T18:00+08:00'],
    ['1 working day, of a Sunday', 'WORKING_DAYS', 1, '2024-06-16T12:00+08:00', '2024-06-17T18:00+08:00'],
    [
      '2 working days, over Labour Day',
      'WORKING_DAYS',
      2,
      '2019-04-30T09:00+08:00',
      '2019-05-06T18:00+08:00',
    ],
    ['8 working hours', 'WORKING_MINUTES', 480, '2024-06-05T16:00+08:00', '2024-06-06T17:00+08:00'],
    ['1 working hour, over noon', 'WORKING_MINUTES', 60, '2024-06-05T11:30+08:00', '2024-06-05T14:30+08:00'],
    ['1 hour on the wall', 'ELAPSED_MINUTES', 60, '2024-06-05T23:30+08:00', '2024-06-06T00:30+08:00'],
  ] as const)('of %s', (_, unit, amount, start, due) => {
    expect(deadline(limit(unit, amount), at(start), shanghai).due).toBe(at(due));
  });

  it('of elapsed time is an hour after an instant, whatever the clocks on the wall do', () => {
    const newYork = clockOf(officeCalendar('America/New_York', 'US'));
    const start = at('2024-11-03T05:30:00Z');
    expect(deadline(limit('ELAPSED_MINUTES', 60), start, newYork).due).toBe(start + 60 * minute);
  });

  it('moves by the working time of a pause, here across a holiday', () => {
    const pause = { from: at('2019-04-30T16:00+08:00'), to: at('2019-05-05T10:00+08:00') };
    const due = deadline(limit('WORKING_DAYS', 2), at('2019-04-29T09:00+08:00'), shanghai, [pause]);
    expect(due.due).toBe(at('2019-05-06T12:00+08:00'));
    expect(due.pauses).toEqual([pause]);
  });

  it('stands still in an open pause and knows what is left', () => {
    const pauses = [{ from: at('2024-06-05T11:00+08:00'), to: null }];
    const still = deadline(limit('WORKING_MINUTES', 180), at('2024-06-05T10:00+08:00'), shanghai, pauses);
    expect([still.due, still.left, sumOf(still)]).toEqual([null, 120 * minute, 60 * minute]);
  });

  it('is not moved by a pause of the day of receipt where days are counted', () => {
    const pauses = [{ from: at('2024-06-05T10:00+08:00'), to: at('2024-06-05T12:00+08:00') }];
    const due = deadline(limit('WORKING_DAYS', 1), at('2024-06-05T09:00+08:00'), shanghai, pauses);
    expect([due.due, due.pauses]).toEqual([at('2024-06-06T18:00+08:00'), []]);
  });

  it('warns when three quarters of the time have passed', () => {
    const due = deadline(limit('WORKING_MINUTES', 480), at('2024-06-05T09:00+08:00'), shanghai);
    expect(due.warnAt).toBe(at('2024-06-05T17:00+08:00'));
  });

  it('names the calendar it was judged by, and years whose holidays are not known', () => {
    const due = deadline(limit('WORKING_DAYS', 3), at('2098-12-31T09:00+08:00'), shanghai);
    expect(due.calendarVersion).toMatch(/^1 \(CN chinese-days /);
    expect(due.unknownYears).toEqual([2099]);
    expect(deadline(limit('WORKING_DAYS', 3), at('2024-06-05T09:00+08:00'), shanghai).unknownYears).toEqual(
      [],
    );
  });

  it('shows every day up to the due one: what counts, and why the others do not', () => {
    const due = deadline(limit('WORKING_DAYS', 3), at('2019-04-29T09:00+08:00'), shanghai);
    expect(due.days.map(({ day, kind, whole }) => `${day} ${kind} ${whole}`)).toEqual([
      '2019-04-30 WORKING true',
      '2019-05-01 HOLIDAY false',
      '2019-05-02 HOLIDAY false',
      '2019-05-03 HOLIDAY false',
      '2019-05-04 HOLIDAY false',
      '2019-05-05 MAKE_UP true',
      '2019-05-06 WORKING true',
    ]);
  });

  it.each([0, -1, 0.5])('refuses an allowance of %s', (amount) => {
    for (const unit of ['WORKING_DAYS', 'WORKING_MINUTES', 'ELAPSED_MINUTES'] as const) {
      expect(() => deadline(limit(unit, amount), 0, shanghai)).toThrow(RangeError);
    }
  });

  const places = [
    ['Asia/Shanghai', 'CN'],
    ['Europe/Berlin', 'DE'],
    ['America/New_York', 'US'],
  ] as const;
  const start = fc.integer({ min: at('2012-01-01T00:00Z'), max: at('2025-12-01T00:00Z') });
  const allowed = fc.oneof(
    fc.tuple(fc.constant('WORKING_DAYS' as const), fc.integer({ min: 1, max: 15 })),
    fc.tuple(fc.constant('WORKING_MINUTES' as const), fc.integer({ min: 1, max: 5000 })),
    fc.tuple(fc.constant('ELAPSED_MINUTES' as const), fc.integer({ min: 1, max: 9000 })),
  );
  const pause = fc.record({
    after: fc.integer({ min: -86_400_000, max: 1_000_000_000 }),
    length: fc.option(fc.integer({ min: 1, max: 500_000_000 }), { freq: 9 }),
  });

  it('adds up: the counted stretches are exactly the allowed time, in order, and end at the due instant', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        start,
        allowed,
        fc.array(pause, { maxLength: 4 }),
        ([zone, country], from, [unit, amount], stops) => {
          const pauses = stops.map(({ after, length }) => {
            return { from: from + after, to: length === null ? null : from + after + length };
          });
          const clock = clockOf(officeCalendar(zone, country));
          const due = deadline(limit(unit, amount), from, clock, pauses);
          expect(sumOf(due)).toBe(due.time - due.left);
          expect(due.left > 0).toBe(due.due === null);
          if (unit !== 'WORKING_DAYS') expect(due.time).toBe(amount * minute);
          else expect(due.time).toBe(amount * 7 * 60 * minute);
          const spans = countedOf(due);
          for (const [index, span] of spans.entries()) {
            expect(span.from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? due.countedFrom);
            expect(span.to).toBeGreaterThan(span.from);
            for (const { from: stop, to } of pauses) {
              expect(span.to <= stop || (to !== null && (to <= stop || span.from >= to))).toBe(true);
            }
          }
          if (due.due !== null) expect(spans.at(-1)?.to).toBe(due.due);
        },
      ),
      { numRuns: 500 },
    );
  });
});
