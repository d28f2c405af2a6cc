import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, isDay, nextDay, startOfDay, toIso } from './calendarDay.ts';
import { bucketsOf, checkPeriod, type Interval } from './period.ts';

describe('a period', () => {
  it('is cut into months, the cut ones marked as incomplete', () => {
    expect(bucketsOf({ from: '2026-01-15', to: '2026-03-01' }, 'MONTH')).toEqual([
      { from: '2026-01-15', to: '2026-02-01', complete: false },
      { from: '2026-02-01', to: '2026-03-01', complete: true },
    ]);
  });

  it('is cut into ISO weeks from Monday, across the end of a year', () => {
    const weeks = bucketsOf({ from: '2025-12-29', to: '2026-01-12' }, 'WEEK');
    expect(weeks.map(({ from }) => from)).toEqual(['2025-12-29', '2026-01-05']);
  });

  it('is covered by its steps without gap and without overlap', () => {
    const interval = fc.constantFrom<Interval>('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 900 }),
        interval,
        (start, days, by) => {
          const from = addDays('1970-01-01', start);
          const period = { from, to: addDays(from, days) };
          const steps = bucketsOf(period, by);
          expect(steps[0]?.from).toBe(period.from);
          expect(steps.at(-1)?.to).toBe(period.to);
          for (const [index, step] of steps.slice(1).entries()) expect(step.from).toBe(steps[index]?.to);
        },
      ),
    );
  });

  it.each([
    ['2026-01-01', '2026-01-01', 'PERIOD_EMPTY at period.to'],
    ['2026-01-02', '2026-01-01', 'PERIOD_EMPTY at period.to'],
    ['2026-02-30', '2026-03-01', 'INVALID at period.from'],
    ['2026-01-01', '26-1-2', 'INVALID at period.to'],
  ])('from %s to %s is refused', (from, to, message) => {
    expect(() => checkPeriod({ from, to })).toThrow(message);
  });

  it('has at most 4,000 steps', () => {
    expect(bucketsOf({ from: '2000-01-01', to: addDays('2000-01-01', 4000) }, 'DAY')).toHaveLength(4000);
    expect(() => bucketsOf({ from: '2000-01-01', to: addDays('2000-01-01', 4001) }, 'DAY')).toThrow(
      'PERIOD_TOO_LONG',
    );
  });
});

describe('a calendar day', () => {
  it.each([
    ['Asia/Shanghai', '2026-01-15T15:59:59.999Z', '2026-01-15'],
    ['Asia/Shanghai', '2026-01-15T16:00:00.000Z', '2026-01-16'],
    ['America/New_York', '2026-03-08T04:59:59.999Z', '2026-03-07'],
    ['Asia/Kathmandu', '2026-01-15T18:14:59.999Z', '2026-01-15'],
    ['Asia/Kathmandu', '2026-01-15T18:15:00.000Z', '2026-01-16'],
  ])('in %s at %s is %s', (zone, instant, day) => {
    expect(dayOf(Date.parse(instant), zone)).toBe(day);
  });

  it('contains its own start, and the millisecond before belongs to the day before', () => {
    const zone = fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'UTC');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 22_000 }), zone, (days, where) => {
        const day = addDays('1970-01-01', days);
        // Apia left this day out when it moved across the date line.
        fc.pre(!(where === 'Pacific/Apia' && day === '2011-12-30'));
        const start = startOfDay(day, where);
        expect(dayOf(start, where)).toBe(day);
        expect(dayOf(start - 1, where) < day).toBe(true);
      }),
    );
  });

  it('is followed by the day that the calendar says', () => {
    for (let day = '1999-12-01'; day < '2001-03-02'; day = nextDay(day)) {
      expect(nextDay(day)).toBe(addDays(day, 1));
    }
  });

  it('is read only where it exists', () => {
    expect(['2024-02-29', '2023-02-29', '2024-13-01', '1899-12-31', '24-01-01'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('and an instant is written in UTC with milliseconds', () => {
    expect(toIso(0)).toBe('1970-01-01T00:00:00.000Z');
  });
});
