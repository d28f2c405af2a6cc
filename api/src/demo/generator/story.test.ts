import { addDays } from '@hearback/schema/time/calendarDay';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moodOn, storyDays, storyUntil } from './story.ts';

const ends = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));

describe('the story', () => {
  it('that ends on 22 November 2026 has its bad quarter in the first of that year', () => {
    expect(storyUntil('2026-11-22')).toEqual({
      from: '2024-11-23',
      to: '2026-11-22',
      badFrom: '2026-01-01',
      improvementFrom: '2026-04-01',
      betterFrom: '2026-07-01',
    });
  });

  it('has two whole quarters of trouble and repair, and at least 90 days after them, whenever it ends', () => {
    fc.assert(
      fc.property(ends, (to) => {
        const story = storyUntil(to);
        expect(addDays(story.from, storyDays - 1)).toBe(to);
        for (const day of [story.badFrom, story.improvementFrom, story.betterFrom]) {
          expect(day).toMatch(/-(01|04|07|10)-01$/);
        }
        expect(story.badFrom > addDays(story.from, 270)).toBe(true);
        expect(story.improvementFrom <= addDays(story.badFrom, 92)).toBe(true);
        expect(story.betterFrom <= addDays(story.improvementFrom, 92)).toBe(true);
        expect(addDays(story.betterFrom, 90) <= to).toBe(true);
      }),
    );
  });

  it('is ordinary, goes wrong, is put right and ends better', () => {
    const story = storyUntil('2026-11-22');
    const mood = (day: string) => moodOn(day, story);
    expect(mood('2025-12-31')).toEqual({ chapter: 'NORMAL', trouble: 0, gain: 0 });
    expect(mood('2026-01-01').trouble).toBeLessThan(mood('2026-01-20').trouble);
    expect(mood('2026-02-10')).toEqual({ chapter: 'BAD_QUARTER', trouble: 1, gain: 0 });
    expect(mood('2026-04-01')).toEqual({ chapter: 'IMPROVEMENT', trouble: 1, gain: 0 });
    expect(mood('2026-06-30').trouble).toBe(0);
    expect(mood('2026-07-01')).toEqual({ chapter: 'BETTER', trouble: 0, gain: 1 });
  });
});
