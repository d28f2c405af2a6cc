import type { Localized } from '../form/form.ts';
import type { Day } from '../time/calendarDay.ts';

/** A day that a country sets apart from its weekday: free, or worked to make up for a bridge day (调休). */
export interface HolidayEntry {
  readonly kind: 'HOLIDAY' | 'MAKE_UP';
  /** The holiday; of a make-up day, the holiday it makes up for. */
  readonly name: Localized;
}

/** Public holidays of a country as data. */
export interface HolidayTable {
  /** Where the data come from, for example `CN chinese-days 1.5.7`. It goes into every deadline. */
  readonly version: string;
  /**
   * The entries of a year by day.
   *
   * @returns Null for a year that the table does not know; such a year has only its weekdays.
   */
  year(year: number): ReadonlyMap<Day, HolidayEntry> | null;
}
