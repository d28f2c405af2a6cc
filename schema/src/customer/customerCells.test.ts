import { describe, expect, it } from 'vitest';
import { type CustomerDay, customerCells } from './customerCells.ts';

const on = (...days: string[]): CustomerDay[] => days.map((day) => ({ day, count: 1 }));
const told = (days: readonly CustomerDay[]) => customerCells(days).map(({ tally, day }) => `${tally} ${day}`);

describe('what a customer counts as', () => {
  it.each([
    ['nobody without transactions', [], []],
    ['nobody whose transactions were taken back', [{ day: '2025-01-31', count: 0 }], []],
    ['won, and lost a year later', on('2025-01-31'), ['FIRST 2025-01-31', 'LOST 2026-01-31']],
    [
      'one who bought again on the last day of the year',
      on('2025-01-31', '2026-01-30'),
      ['FIRST 2025-01-31', 'REPEATED 2025-01-31', 'LOST 2027-01-30'],
    ],
    [
      'one who came back on the day of being lost',
      on('2026-01-31', '2025-01-31'),
      ['FIRST 2025-01-31', 'LOST 2026-01-31', 'RETURNED 2026-01-31', 'LOST 2027-01-31'],
    ],
    [
      'one who bought twice on one day',
      [{ day: '2024-02-29', count: 2 }],
      ['FIRST 2024-02-29', 'REPEATED 2024-02-29', 'LOST 2025-02-28'],
    ],
  ])('is %s', (_what, days, cells) => {
    expect(told(days)).toEqual(cells);
  });
});
