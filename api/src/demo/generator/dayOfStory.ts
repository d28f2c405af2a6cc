import type { Day, Instant } from '@hearback/schema/time/calendarDay';
import type { Random, Weighted } from './random.ts';
import type { Mood } from './story.ts';

/** A day of the story. */
export interface DayOfStory {
  readonly day: Day;
  /** Its first instant in the merchant's zone. */
  readonly start: Instant;
  readonly mood: Mood;
  /** How busy it is, compared with an ordinary day. */
  readonly traffic: number;
}

/** Hours at which people write: at home mostly in the evening, in the store while it is open. */
const atHome: Weighted<number> = [
  [0, 2],
  [1, 1],
  [6, 1],
  [7, 3],
  [8, 5],
  [9, 6],
  [10, 7],
  [11, 7],
  [12, 9],
  [13, 8],
  [14, 6],
  [15, 6],
  [16, 6],
  [17, 6],
  [18, 8],
  [19, 10],
  [20, 13],
  [21, 13],
  [22, 9],
  [23, 4],
];
const inStore: Weighted<number> = [
  [10, 4],
  [11, 7],
  [12, 8],
  [13, 8],
  [14, 9],
  [15, 10],
  [16, 10],
  [17, 9],
  [18, 9],
  [19, 10],
  [20, 8],
  [21, 4],
];

/** An instant of a day at which somebody writes. */
export function timeOn(day: DayOfStory, online: boolean, random: Random): Instant {
  const hour = random.weighted(online ? atHome : inStore);
  return day.start + hour * 3_600_000 + random.whole(0, 3_599_999);
}

/** Number of an order placed on a day, for example `HH-260417-04182`. */
export function orderNumber(placed: Day, random: Random): string {
  return `HH-${placed.slice(2).replaceAll('-', '')}-${String(random.whole(101, 9899)).padStart(5, '0')}`;
}

/** The day on which an order was placed. */
export function placedOn(order: string): Day {
  const [, year, month, date] = /^HH-(\d\d)(\d\d)(\d\d)-/.exec(order) ?? [];
  return `20${year}-${month}-${date}`;
}
