import type { Day } from '@hearback/schema/time/calendarDay';

const perDay = 86_400_000;

function dayNumber(day: Day): number {
  return Date.parse(day) / perDay;
}

const lunar = new Intl.DateTimeFormat('en-US-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const festivals = new Map<number, number>();

/** Number of the day of Spring Festival 春节 of a year: the first day of the lunar year. */
function springFestival(year: number): number {
  let festival = festivals.get(year);
  if (festival === undefined) {
    festival = Date.UTC(year, 0, 20) / perDay;
    while (lunar.format(festival * perDay) !== '1/1') festival += 1;
    festivals.set(year, festival);
  }
  return festival;
}

/** Monday to Sunday: people shop, and answer, at weekends. */
const weekdays = [0.84, 0.82, 0.85, 0.89, 1.02, 1.34, 1.28];

/** Days of the year that change how much is sold: first and last as MM-DD, and the factor. */
const seasons: readonly (readonly [string, string, number])[] = [
  ['05-01', '05-03', 1.35],
  ['06-15', '06-17', 1.5],
  ['06-18', '06-18', 2.1],
  ['06-19', '06-24', 1.3],
  ['10-01', '10-07', 1.3],
  ['11-01', '11-08', 1.25],
  ['11-09', '11-10', 1.7],
  ['11-11', '11-11', 3.4],
  ['11-12', '11-14', 2.2],
  ['11-15', '11-19', 1.5],
  ['12-12', '12-12', 1.6],
  ['12-15', '12-23', 1.35],
  ['12-24', '12-24', 1.75],
  ['12-25', '12-25', 1.2],
];

function season(day: Day): number {
  const date = day.slice(5);
  const [, , factor] = seasons.find(([from, to]) => date >= from && date <= to) ?? ['', '', 1];
  return factor;
}

/** Before the festival everybody shops; in the week of it nearly nobody does. */
function aroundSpringFestival(day: Day): number {
  const days = dayNumber(day) - springFestival(Number(day.slice(0, 4)));
  if (days >= -16 && days <= -3) return 1.35;
  if (days >= -2 && days <= 5) return 0.35;
  return days > 5 && days <= 12 ? 0.75 : 1;
}

/**
 * How busy the store is on a day, compared with an ordinary one: weekends, Singles' Day 双十一, 18 June,
 * Christmas, the long holidays, and Spring Festival.
 */
export function trafficOn(day: Day): number {
  const weekday = (dayNumber(day) + 3) % 7;
  return (weekdays[weekday] ?? 1) * season(day) * aroundSpringFestival(day);
}
