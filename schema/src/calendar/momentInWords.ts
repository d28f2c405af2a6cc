import { Temporal } from 'temporal-polyfill';
import type { Locale } from '../form/form.ts';
import type { Instant } from '../time/calendarDay.ts';
import { deadlineWords } from './deadlineWords.ts';

/** The wall clock of an instant as `HH:MM`, with seconds where there are any. */
export function wallClock(instant: Instant, timeZone: string): string {
  const time = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainTime();
  return time.toString({ smallestUnit: time.second === 0 ? 'minute' : 'second' });
}

/**
 * An instant as people say it, for example `Mon 29 Apr 2019, 18:00` or `2019年4月29日（周一）18:00`.
 *
 * @param timeZone IANA zone of the wall clock.
 */
export function momentInWords(instant: Instant, timeZone: string, locale: Locale): string {
  const date = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate();
  const words = deadlineWords[locale];
  return words.moment(words.date(date, true), wallClock(instant, timeZone));
}
