import { addDays, type Day } from '@hearback/schema/time/calendarDay';

/**
 * The chapters of the demo: an ordinary year; a bad quarter after the change to a cheaper carrier, when
 * parcels are late and the hotline does not answer; a quarter with a new carrier and a second hotline; and
 * since then better than before.
 */
export type Chapter = 'NORMAL' | 'BAD_QUARTER' | 'IMPROVEMENT' | 'BETTER';

/** Days of the story, both ends included. */
export interface Story {
  readonly from: Day;
  readonly to: Day;
  /** First days of the three later chapters; the two in the middle are quarters of the calendar. */
  readonly badFrom: Day;
  readonly improvementFrom: Day;
  readonly betterFrom: Day;
}

/** How many days the story tells of. */
export const storyDays = 730;

function quarterStart(day: Day): Day {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
}

/** The story that ends on a day: the bad quarter is the one in which the day 280 days before lies. */
export function storyUntil(to: Day): Story {
  const badFrom = quarterStart(addDays(to, -280));
  const improvementFrom = quarterStart(addDays(badFrom, 95));
  const betterFrom = quarterStart(addDays(improvementFrom, 95));
  return { from: addDays(to, 1 - storyDays), to, badFrom, improvementFrom, betterFrom };
}

/** The chapter to which a day belongs. */
export function chapterOf(day: Day, story: Story): Chapter {
  if (day < story.badFrom) return 'NORMAL';
  if (day < story.improvementFrom) return 'BAD_QUARTER';
  return day < story.betterFrom ? 'IMPROVEMENT' : 'BETTER';
}

/** What is going on in the store on a day. */
export interface Mood {
  readonly chapter: Chapter;
  /** How far delivery and hotline have gone wrong, 0 to 1. */
  readonly trouble: number;
  /** How far the improvement has come beyond where things stood before, 0 to 1. */
  readonly gain: number;
}

function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/**
 * What is going on on a day: trouble grows within three weeks and is overcome in the course of the quarter
 * of improvement.
 */
export function moodOn(day: Day, story: Story): Mood {
  const chapter = chapterOf(day, story);
  if (chapter === 'NORMAL') return { chapter, trouble: 0, gain: 0 };
  if (chapter === 'BAD_QUARTER') {
    return { chapter, trouble: Math.min(1, 0.25 + daysBetween(story.badFrom, day) / 28), gain: 0 };
  }
  if (chapter === 'BETTER') return { chapter, trouble: 0, gain: 1 };
  const done = daysBetween(story.improvementFrom, day) / daysBetween(story.improvementFrom, story.betterFrom);
  return { chapter, trouble: Math.max(0, 1 - 1.5 * done), gain: done };
}
