import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, nextDay } from './calendarDay.ts';
import type { Period } from './period.ts';
import { monthOf, wholeMonths } from './wholeMonths.ts';

function daysOf({ from, to }: Period): string[] {
  const days = [];
  for (let day = from; day < to; day = nextDay(day)) days.push(day);
  return days;
}

describe('a period taken apart into whole months', () => {
  it('is months alone where it begins and ends with one', () => {
    expect(wholeMonths({ from: '2025-01-01', to: '2026-01-01' })).toEqual({
      months: { from: '2025-01', to: '2026-01' },
      days: [],
    });
  });

  it('keeps the days beside them', () => {
    expect(wholeMonths({ from: '2025-01-31', to: '2025-03-02' })).toEqual({
      months: { from: '2025-02', to: '2025-03' },
      days: [
        { from: '2025-01-31', to: '2025-02-01' },
        { from: '2025-03-01', to: '2025-03-02' },
      ],
    });
  });

  it('has no month where each lacks a day', () => {
    const period = { from: '2024-02-02', to: '2024-03-31' };
    expect(wholeMonths(period)).toEqual({ months: null, days: [period] });
  });

  it('has every day of the period once', () => {
    const period = fc.tuple(fc.nat(1500), fc.integer({ min: 1, max: 800 })).map(([start, length]) => ({
      from: addDays('2023-01-01', start),
      to: addDays('2023-01-01', start + length),
    }));
    fc.assert(
      fc.property(period, (whole) => {
        const { months, days } = wholeMonths(whole);
        const ofMonths = months === null ? [] : daysOf({ from: `${months.from}-01`, to: `${months.to}-01` });
        const all = [...days.flatMap(daysOf), ...ofMonths].sort();
        expect(all).toEqual(daysOf(whole));
        for (const edge of days) expect(daysOf(edge).length).toBeLessThan(months === null ? 62 : 31);
        expect(new Set(ofMonths.map(monthOf)).size * 28).toBeLessThanOrEqual(ofMonths.length);
      }),
    );
  });
});
