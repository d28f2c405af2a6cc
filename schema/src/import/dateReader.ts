import { Temporal } from 'temporal-polyfill';
import { InvalidInput } from '../failure/failure.ts';
import { checkOccurred } from '../submission/occurred.ts';
import { type Day, dayOf, type Instant, isDay, startOfDay } from '../time/calendarDay.ts';
import type { DateParser } from './dateFormat.ts';

/** An instant with its day; a sentinel is a date that stands for "unknown". */
export type ReadDate =
  | { readonly sentinel: true }
  | { readonly sentinel: false; readonly at: Instant; readonly day: Day };

/** Reads dates of a file for one time zone; null is a row without a date. */
export type DateReader = (text: string | null, path: string) => ReadDate;

/** How the dates of a file are read. */
export interface DateSettings {
  /** The form of the dates. */
  readonly parse: DateParser;
  /** The day of rows without a date; null: such a row is refused. */
  readonly usual: Day | null;
  /** Later dates are refused, with the tolerance of every clock. */
  readonly now: Instant;
}

/** Dates that stand for "unknown" (indicators.md, rule 8). */
const sentinels = new Set(['1970-01-01', '1900-01-01', '9999-12-31']);

const quarterHour = 900_000;
const remembered = 100_000;

/** A function that remembers its answers, since the days of a file repeat. */
function remembering<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= remembered) known.clear();
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}

/**
 * A reader of dates: a time without an offset is in the zone, a date without a time is the start of that day
 * in the zone. A clock time that a change of clocks skips is read with the offset from before it.
 *
 * @param zone IANA time zone.
 * @returns Throws InvalidInput for a text of another form, a day that does not exist, or the future.
 */
export function dateReader({ parse, usual, now }: DateSettings, zone: string): DateReader {
  const exists = remembering(isDay);
  const midnight = remembering((day: Day) => startOfDay(day, zone));
  const midnightUtc = remembering((day: Day) => startOfDay(day, 'UTC'));
  // Offsets change on quarter hours only.
  const quarter = remembering(
    (count: number) =>
      Temporal.Instant.fromEpochMilliseconds(count * quarterHour)
        .toZonedDateTimeISO('UTC')
        .toPlainDateTime()
        .toZonedDateTime(zone).epochMilliseconds,
  );

  function instantOf(day: Day, time: number | null, offset: number | null): Instant {
    if (time === null) return midnight(day);
    const local = midnightUtc(day) + time;
    if (offset !== null) return local - offset * 60_000;
    const count = Math.floor(local / quarterHour);
    return quarter(count) + (local - count * quarterHour);
  }

  return (text, path) => {
    if (text === null) {
      if (usual === null) throw new InvalidInput('REQUIRED', path);
      return { sentinel: false, at: midnight(usual), day: usual };
    }
    const written = parse(text.trim());
    if (written === null)
      throw new InvalidInput('INVALID', path, { expected: 'a date in the form of the file' });
    if (sentinels.has(written.day)) return { sentinel: true };
    if (!exists(written.day))
      throw new InvalidInput('INVALID', path, { expected: 'a day that exists, since 1900' });
    const at = checkOccurred(instantOf(written.day, written.time, written.offset), now, path);
    if (at === 0) return { sentinel: true };
    return { sentinel: false, at, day: written.time === null ? written.day : dayOf(at, zone) };
  };
}
