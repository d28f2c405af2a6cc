import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { clockOf } from './workClock.ts';
import { officeCalendar } from './workingCalendar.ts';
import { addWorkingDays, workingDaysBetween } from './workingDays.ts';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const shanghai = clockOf(officeCalendar('Asia/Shanghai', 'CN'));

describe('working days between two instants', () => {
  it.each([
    ['over a make-up Sunday', '2019-04-25T21:37+08:00', '2019-04-30T12:00+08:00', 4],
    ['on the same day', '2019-04-25T08:00+08:00', '2019-04-25T21:00+08:00', 0],
    ['to the next day', '2019-04-25T23:59+08:00', '2019-04-26T00:00+08:00', 1],
    ['over an ordinary weekend', '2019-05-10T09:00+08:00', '2019-05-13T09:00+08:00', 1],
    ['over Labour Day with its bridge days', '2019-04-30T09:00+08:00', '2019-05-06T09:00+08:00', 2],
    ['over Spring Festival', '2019-02-03T09:00+08:00', '2019-02-11T09:00+08:00', 1],
    ['ending on a holiday', '2019-04-29T09:00+08:00', '2019-05-02T09:00+08:00', 1],
  ])('%s', (_, from, to, days) => {
    expect(workingDaysBetween(shanghai, at(from), at(to))).toBe(days);
  });

  it('do not run backwards', () => {
    expect(() => workingDaysBetween(shanghai, 1, 0)).toThrow(RangeError);
  });
});

describe('within N working days', () => {
  it.each([
    ['2019-04-25T21:37+08:00', 3, ['2019-04-26', '2019-04-28', '2019-04-29']],
    ['2019-04-30T09:00+08:00', 1, ['2019-05-05']],
    ['2019-05-03T09:00+08:00', 2, ['2019-05-05', '2019-05-06']],
    ['2019-12-30T09:00+08:00', 2, ['2019-12-31', '2020-01-02']],
  ])('of %s, %s', (from, count, days) => {
    expect(addWorkingDays(shanghai, at(from), count).map(({ day }) => day)).toEqual(days);
  });

  it('are as many as asked for, and counted back the same', () => {
    const start = fc.integer({ min: at('2011-01-01T00:00Z'), max: at('2025-01-01T00:00Z') });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const last = addWorkingDays(shanghai, from, count).at(-1);
        expect(workingDaysBetween(shanghai, from, last?.start ?? 0)).toBe(count);
        expect(workingDaysBetween(shanghai, from, (last?.start ?? 0) - 1)).toBe(count - 1);
      }),
    );
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses %s', (count) => {
    expect(() => addWorkingDays(shanghai, 0, count)).toThrow(RangeError);
  });

  it('refuses a calendar without working time', () => {
    expect(() => addWorkingDays(clockOf(officeCalendar('Asia/Shanghai', null, [])), 0, 1)).toThrow(
      RangeError,
    );
  });
});
