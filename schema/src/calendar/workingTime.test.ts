import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Pause } from './pause.ts';
import { clockOf } from './workClock.ts';
import { alwaysOpenCalendar, officeCalendar, type WorkingCalendar } from './workingCalendar.ts';
import { addWorkingTime, workingTimeBetween } from './workingTime.ts';

const minute = 60_000;
const hour = 60 * minute;
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const shanghai = clockOf(officeCalendar('Asia/Shanghai', 'CN'));

/** Counts minute by minute on the wall, without any table: slow, and nothing in it is shared with the clock. */
function countMinutes(calendar: WorkingCalendar, from: number, to: number, pauses: readonly Pause[]): number {
  let count = 0;
  for (let now = from; now < to; now += minute) {
    const wall = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(calendar.timeZone);
    const time = wall.toPlainTime().toString({ smallestUnit: 'minute' });
    const works = calendar.week[wall.dayOfWeek - 1]?.some((shift) => shift.from <= time && time < shift.to);
    const paused = pauses.some((pause) => pause.from <= now && (pause.to === null || now < pause.to));
    if (works && !paused) count += 1;
  }
  return count * minute;
}

describe('working time', () => {
  it.each([
    ['within a shift', '2024-06-05T10:00+08:00', '2024-06-05T11:30+08:00', 1.5],
    ['across the break at noon', '2024-06-05T11:00+08:00', '2024-06-05T15:00+08:00', 2],
    ['of a whole day', '2024-06-05T00:00+08:00', '2024-06-06T00:00+08:00', 7],
    ['across a weekend', '2024-06-14T17:00+08:00', '2024-06-17T10:00+08:00', 2],
    ['across the Dragon Boat Festival', '2024-06-07T17:00+08:00', '2024-06-11T10:00+08:00', 2],
    ['on a make-up Sunday', '2019-04-28T00:00+08:00', '2019-04-29T00:00+08:00', 7],
    ['in National Week', '2019-10-01T00:00+08:00', '2019-10-08T00:00+08:00', 0],
    ['from one year to the next', '2019-12-31T00:00+08:00', '2020-01-03T00:00+08:00', 14],
    ['of nothing', '2024-06-05T10:00+08:00', '2024-06-05T10:00+08:00', 0],
  ])('%s', (_, from, to, hours) => {
    expect(workingTimeBetween(shanghai, at(from), at(to))).toBe(hours * hour);
  });

  it('leaves out a pause across a holiday only where there was work', () => {
    const pause = { from: at('2019-04-30T16:00+08:00'), to: at('2019-05-05T10:00+08:00') };
    const [from, to] = [at('2019-04-30T14:00+08:00'), at('2019-05-05T12:00+08:00')];
    expect(workingTimeBetween(shanghai, from, to)).toBe(7 * hour);
    expect(workingTimeBetween(shanghai, from, to, [pause])).toBe(4 * hour);
  });

  it('takes overlapping pauses once', () => {
    const day = (time: string) => at(`2024-06-05T${time}+08:00`);
    const pauses = [
      { from: day('10:00'), to: day('11:00') },
      { from: day('10:30'), to: day('11:30') },
      { from: day('10:15'), to: day('10:20') },
    ];
    expect(workingTimeBetween(shanghai, day('09:00'), day('12:00'), pauses)).toBe(1.5 * hour);
  });

  const nights = { ...alwaysOpenCalendar('America/New_York') };
  it.each([
    ['New York loses an hour', 'America/New_York', '2024-03-10', 23],
    ['New York gains an hour', 'America/New_York', '2024-11-03', 25],
    ['Berlin loses an hour', 'Europe/Berlin', '2024-03-31', 23],
    ['Berlin gains an hour', 'Europe/Berlin', '2024-10-27', 25],
    ['Samoa skips a day', 'Pacific/Apia', '2011-12-29', 24],
  ])('has the hours that passed on the day on which %s', (_, timeZone, day, hours) => {
    const start = Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
    const end = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
    const clock = clockOf({ ...nights, timeZone });
    expect(workingTimeBetween(clock, start, end)).toBe(hours * hour);
    expect(addWorkingTime(clock, start, hours * hour)).toBe(end);
  });

  it.each([
    ['is skipped in part', '2024-03-10', '01:00', '04:00', 2],
    ['is skipped at its start', '2024-03-10', '02:00', '04:00', 1],
    ['is skipped altogether', '2024-03-10', '02:00', '03:00', 0],
    ['is lived twice in part', '2024-11-03', '00:00', '03:00', 4],
  ])('of a shift that %s is as long as it was', (_, day, from, to, hours) => {
    const shifts = [{ from, to }];
    const clock = clockOf({ ...nights, week: [shifts, shifts, shifts, shifts, shifts, shifts, shifts] });
    const start = Temporal.PlainDate.from(day).toZonedDateTime('America/New_York').epochMilliseconds;
    expect(workingTimeBetween(clock, start, start + 23 * hour)).toBe(hours * hour);
  });

  it('does not run backwards', () => {
    expect(() => workingTimeBetween(shanghai, 1, 0)).toThrow(RangeError);
  });

  const zones = fc.constantFrom('America/New_York', 'Europe/Berlin', 'Asia/Shanghai', 'Australia/Lord_Howe');
  const starts = fc.constantFrom(
    '2024-03-08T12:00Z',
    '2024-11-01T03:00Z',
    '2024-10-25T09:00Z',
    '2024-04-05T00:00Z',
  );
  const minutes = (max: number) => fc.integer({ min: 0, max }).map((count) => count * minute);
  const someTime = fc.record({ zone: zones, start: starts, from: minutes(2880), length: minutes(5760) });
  const somePauses = fc.array(fc.record({ from: minutes(8000), length: minutes(1500) }), { maxLength: 3 });

  it('equals a count of minutes on the wall, in every zone, through pauses and changes of the clocks', () => {
    fc.assert(
      fc.property(someTime, somePauses, ({ zone, start, from, length }, pauses) => {
        const calendar = officeCalendar(zone, null);
        const [monday, tuesday, wednesday, thursday, friday, saturday] = calendar.week;
        // A night shift through the hours that are skipped and repeated.
        const sunday = [{ from: '00:30', to: '03:30' }];
        const used: WorkingCalendar = {
          ...calendar,
          week: [monday, tuesday, wednesday, thursday, friday, saturday, sunday],
        };
        const begin = at(start) + from;
        const stops = pauses.map((pause) => ({
          from: at(start) + pause.from,
          to: at(start) + pause.from + pause.length,
        }));
        expect(workingTimeBetween(clockOf(used), begin, begin + length, stops)).toBe(
          countMinutes(used, begin, begin + length, stops),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('adding working time', () => {
  it.each([
    ['within the shift', '2024-06-05T10:00+08:00', 1, '2024-06-05T11:00+08:00'],
    ['to the very end of a shift', '2024-06-05T10:00+08:00', 2, '2024-06-05T12:00+08:00'],
    ['across the break', '2024-06-05T11:00+08:00', 2, '2024-06-05T15:00+08:00'],
    ['into the next day', '2024-06-05T17:00+08:00', 8, '2024-06-06T18:00+08:00'],
    ['from the night', '2024-06-05T23:00+08:00', 1, '2024-06-06T10:00+08:00'],
    ['across a festival', '2024-06-07T17:00+08:00', 2, '2024-06-11T10:00+08:00'],
    ['onto a make-up Sunday', '2019-04-26T17:30+08:00', 1, '2019-04-28T09:30+08:00'],
    ['across New Year', '2019-12-31T17:00+08:00', 2, '2020-01-02T10:00+08:00'],
  ])('%s', (_, from, hours, due) => {
    expect(addWorkingTime(shanghai, at(from), hours * hour)).toBe(at(due));
  });

  it('waits for an open pause', () => {
    const from = at('2024-06-05T10:00+08:00');
    const open = [{ from: at('2024-06-05T11:00+08:00'), to: null }];
    expect(addWorkingTime(shanghai, from, hour, open)).toBe(at('2024-06-05T11:00+08:00'));
    expect(addWorkingTime(shanghai, from, hour + 1, open)).toBeNull();
  });

  it('refuses amounts that are no whole milliseconds, and calendars without work', () => {
    expect(() => addWorkingTime(shanghai, 0, -1)).toThrow(RangeError);
    expect(() => addWorkingTime(shanghai, 0, 0.5)).toThrow(RangeError);
    const idle = clockOf(officeCalendar('Asia/Shanghai', null, []));
    expect(() => addWorkingTime(idle, 0, 1)).toThrow(RangeError);
  });

  it('is undone by measuring, and is the first instant that is', () => {
    const start = fc.integer({ min: at('2010-01-01T00:00Z'), max: at('2030-01-01T00:00Z') });
    const time = fc.integer({ min: 1, max: 400 * hour });
    const pauses = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 900 * hour }), fc.integer({ min: 0, max: 90 * hour })),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(start, time, pauses, (from, amount, stops) => {
        const list = stops.map(([after, length]) => ({ from: from + after, to: from + after + length }));
        const due = addWorkingTime(shanghai, from, amount, list) ?? Number.NaN;
        expect(workingTimeBetween(shanghai, from, due, list)).toBe(amount);
        expect(workingTimeBetween(shanghai, from, due - 1, list)).toBe(amount - 1);
      }),
    );
  });
});
