import { expect, it } from 'vitest';
import { ageBands } from './ageBands.ts';

it('puts each open case into the band of its age, at the edges too', () => {
  const today = '2026-03-20';
  const edges = {
    '2026-03-20': 0, // 0 days
    '2026-03-17': 0, // 3
    '2026-03-16': 1, // 4
    '2026-03-13': 1, // 7
    '2026-03-12': 2, // 8
    '2026-03-05': 2, // 15
    '2026-03-04': 3, // 16
    '2026-02-18': 3, // 30
    '2026-02-17': 4, // 31
    '2020-01-01': 4,
  };
  for (const [day, band] of Object.entries(edges)) {
    const counts = ageBands([day], today).map(({ count }) => count);
    expect(counts, day).toEqual([0, 1, 2, 3, 4].map((index) => Number(index === band)));
  }
});

it('counts every case once and gives empty bands with 0', () => {
  const bands = ageBands(['2026-03-20', '2026-03-20', '2026-01-01'], '2026-03-20');
  expect(bands).toEqual([
    { fromDays: 0, toDays: 3, count: 2 },
    { fromDays: 4, toDays: 7, count: 0 },
    { fromDays: 8, toDays: 15, count: 0 },
    { fromDays: 16, toDays: 30, count: 0 },
    { fromDays: 31, toDays: null, count: 1 },
  ]);
});
