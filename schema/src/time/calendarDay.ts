import { Temporal } from 'temporal-polyfill';

/** A calendar day as `YYYY-MM-DD`, which sorts as text. Whose day it is, its zone says. */
export type Day = string;

/** Instants in milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

const quarterHour = 900_000;
const daysOfZone = new Map<string, Map<number, Day>>();

/**
 * The calendar day on which an instant falls.
 *
 * @param instant Milliseconds since the epoch.
 * @param zone IANA time zone, for example `Asia/Shanghai`.
 * @throws RangeError for a zone that does not exist.
 */
export function dayOf(instant: Instant, zone: string): Day {
  // Offsets change on quarter hours only, so that a quarter hour lies in one day; the memory saves most of the cost of an import.
  const quarter = Math.floor(instant / quarterHour);
  const days = daysOfZone.get(zone) ?? new Map<number, Day>();
  daysOfZone.set(zone, days);
  let day = days.get(quarter);
  if (day === undefined) {
    if (days.size > 100_000) days.clear();
    day = Temporal.Instant.fromEpochMilliseconds(quarter * quarterHour)
      .toZonedDateTimeISO(zone)
      .toPlainDate()
      .toString();
    days.set(quarter, day);
  }
  return day;
}

/**
 * The first instant of a calendar day.
 *
 * @param day `YYYY-MM-DD`.
 * @param zone IANA time zone.
 */
export function startOfDay(day: Day, zone: string): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** The day `count` months later; the last of the month where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ months: count }).toString();
}

/** The day after a day that exists. */
export function nextDay(day: Day): Day {
  const date = Number(day.slice(8));
  // Every month has a 28th; the other ends of months are left to the calendar.
  return date < 28 ? `${day.slice(0, 8)}${date < 9 ? '0' : ''}${date + 1}` : addDays(day, 1);
}

/** Whether a text is a calendar day that exists, in the years 1900 to 2999. */
export function isDay(text: string): boolean {
  if (!/^(19|2\d)\d\d-\d\d-\d\d$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** Whether a text names a time zone that exists. */
export function isTimeZone(text: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * An instant as ISO 8601 text in UTC with milliseconds, for example `2026-01-31T08:15:00.000Z`.
 */
export function toIso(instant: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toString({ fractionalSecondDigits: 3 });
}

/**
 * The instant that an ISO 8601 text with an offset or `Z` names.
 *
 * @returns Undefined where the text names none.
 */
export function fromIso(text: string): Instant | undefined {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return undefined;
  }
}
