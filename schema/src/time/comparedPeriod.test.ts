import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendarDay.ts';
import { type ComparisonBase, comparedPeriods } from './comparedPeriod.ts';

const today = '2026-03-20';
const compared = (from: string, to: string, base: ComparisonBase) => {
  const { now, before, basis } = comparedPeriods({ from, to }, base, today);
  return [basis, now?.from, now?.to, before?.from, before?.to].filter((part) => part !== undefined).join(' ');
};

describe('the periods to compare', () => {
  it.each<[string, string, string, ComparisonBase, string]>([
    ['a month', '2026-02-01', '2026-03-01', 'PREVIOUS_PERIOD', '2026-01-01 2026-02-01'],
    ['a month over a new year', '2026-01-01', '2026-02-01', 'PREVIOUS_PERIOD', '2025-12-01 2026-01-01'],
    ['a quarter', '2025-10-01', '2026-01-01', 'PREVIOUS_PERIOD', '2025-07-01 2025-10-01'],
    ['a year', '2025-01-01', '2026-01-01', 'PREVIOUS_PERIOD', '2024-01-01 2025-01-01'],
    [
      'January and February together',
      '2026-01-01',
      '2026-03-01',
      'SAME_PERIOD_LAST_YEAR',
      '2025-01-01 2025-03-01',
    ],
    ['an ISO week', '2026-03-09', '2026-03-16', 'PREVIOUS_PERIOD', '2026-03-02 2026-03-09'],
    [
      'an ISO week a year before',
      '2026-03-09',
      '2026-03-16',
      'SAME_PERIOD_LAST_YEAR',
      '2025-03-10 2025-03-17',
    ],
    ['ten days', '2026-03-01', '2026-03-11', 'PREVIOUS_PERIOD', '2026-02-19 2026-03-01'],
    ['a month a year before', '2026-02-01', '2026-03-01', 'SAME_PERIOD_LAST_YEAR', '2025-02-01 2025-03-01'],
    [
      'the leap day a year before',
      '2024-02-29',
      '2024-03-01',
      'SAME_PERIOD_LAST_YEAR',
      '2023-02-28 2023-03-01',
    ],
  ])('are, for %s, complete ones', (_what, from, to, base, before) => {
    expect(compared(from, to, base)).toBe(`COMPLETE_PERIODS ${from} ${to} ${before}`);
  });

  it('are the same elapsed days while the period is not over; today is not', () => {
    expect(compared('2026-03-01', '2026-04-01', 'PREVIOUS_PERIOD')).toBe(
      'SAME_ELAPSED_DAYS 2026-03-01 2026-03-20 2026-02-01 2026-02-20',
    );
    expect(compared('2026-01-01', '2027-01-01', 'SAME_PERIOD_LAST_YEAR')).toBe(
      'SAME_ELAPSED_DAYS 2026-01-01 2026-03-20 2025-01-01 2025-03-20',
    );
  });

  it('are none where no day is over', () => {
    expect(compared(today, '2026-04-01', 'PREVIOUS_PERIOD')).toBe('SAME_ELAPSED_DAYS');
  });

  it('are complete on the day after the last one', () => {
    expect(compared('2026-03-01', today, 'PREVIOUS_PERIOD')).toMatch('COMPLETE_PERIODS');
    expect(compared('2026-03-01', addDays(today, 1), 'PREVIOUS_PERIOD')).toMatch('SAME_ELAPSED_DAYS');
  });

  it('never overlap', () => {
    const day = fc.nat(1500).map((count) => addDays('2022-01-01', count));
    const base = fc.constantFrom<ComparisonBase>('PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR');
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 360 }), base, (from, length, base) => {
        const { now, before } = comparedPeriods({ from, to: addDays(from, length) }, base, today);
        if (now === null || before === null) return;
        expect(before.from < before.to).toBe(true);
        expect(before.to <= now.from).toBe(true);
      }),
    );
  });
});
