import { describe, expect, it } from 'vitest';
import { followUpGrade, nextLook, urgencyOf } from './grading.ts';

describe('following customers up', () => {
  it.each([
    ['2024-01-31', 'A'],
    ['2024-02-29', 'A'],
    ['2024-03-01', 'B'],
    ['2024-04-30', 'B'],
    ['2024-05-01', 'C'],
    ['2024-07-31', 'C'],
    ['2024-08-01', 'D'],
    ['2023-12-01', 'A'],
    [null, 'E'],
  ] as const)('grades business expected on %s, seen from 2024-01-31, as %s', (expected, grade) => {
    expect(followUpGrade(expected, '2024-01-31')).toBe(grade);
  });

  it.each([
    ['A', '2024-02-01'],
    ['B', '2024-02-07'],
    ['C', '2024-02-15'],
    ['D', '2024-02-29'],
    ['E', '2025-01-31'],
  ] as const)('looks at grade %s of 2024-01-31 again on %s', (grade, day) => {
    expect(nextLook(grade, '2024-01-31')).toBe(day);
  });

  it.each([
    ['2024-01-01', 'WEEK'],
    ['2024-02-07', 'WEEK'],
    ['2024-02-08', 'MONTH'],
    ['2024-02-29', 'MONTH'],
    ['2024-04-30', 'QUARTER'],
    ['2024-05-01', 'LATER'],
  ])('calls what is wanted on %s %s', (wanted, urgency) => {
    expect(urgencyOf(wanted, '2024-01-31')).toBe(urgency);
  });
});
