import Holidays from 'date-holidays';
import library from 'date-holidays/package.json' with { type: 'json' };
import { addDays } from '../time/calendarDay.ts';
import type { HolidayEntry, HolidayTable } from './holidayTable.ts';
import { remember } from './remember.ts';

const hour = 3_600_000;

function readYear(holidays: Holidays, year: number): ReadonlyMap<string, HolidayEntry> {
  const entries = new Map<string, HolidayEntry>();
  const names = new Map(holidays.getHolidays(year, 'zh').map(({ date, rule, name }) => [date + rule, name]));
  for (const { type, date, rule, start, end, name } of holidays.getHolidays(year, 'en')) {
    // A day on which the clocks change has 23 hours; a holiday that starts at noon closes no whole day.
    const days = Math.round((end.getTime() - start.getTime()) / hour / 24);
    if (type !== 'public' || !date.includes(' 00:00:00')) continue;
    for (let index = 0; index < days; index += 1) {
      const day = addDays(date.slice(0, 10), index);
      entries.set(day, { kind: 'HOLIDAY', name: { en: name, 'zh-CN': names.get(date + rule) ?? name } });
    }
  }
  return entries;
}

/**
 * Public holidays of a country from the date-holidays library, whole days of the type public.
 *
 * @param country ISO 3166-1 code, for example `DE`.
 * @param region State or province as the library knows it, for example `BE`; absent: the whole country.
 * @throws RangeError where the library knows no such country or region.
 */
export function libraryHolidays(country: string, region?: string): HolidayTable {
  const known = new Holidays();
  const place = region === undefined ? country : `${country}-${region}`;
  if (!(country in known.getCountries())) throw new RangeError(`No holidays are known for ${country}.`);
  if (region !== undefined && !(region in (known.getStates(country) ?? {}))) {
    throw new RangeError(`No holidays are known for ${place}.`);
  }
  const holidays = region === undefined ? new Holidays(country) : new Holidays(country, region);
  const years = new Map<number, ReadonlyMap<string, HolidayEntry>>();
  return {
    version: `${place} date-holidays ${library.version}`,
    year: (year) => remember(years, year, () => readYear(holidays, year)),
  };
}
